//! What the Apple project may say.

use crate::mobile::files::Files;
use crate::mobile::rule::{Rule, unless};

const PROJECT: &str = "src-tauri/gen/apple/project.yml";

const COVER: &str = "src-tauri/gen/apple/Sources/toroku/Cover.mm";

const STORYBOARD: &str = "src-tauri/gen/apple/LaunchScreen.storyboard";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "windows are covered when left",
        source: "MASTG-TEST-0059",
        complaints: windows_are_covered_when_left,
    },
    Rule {
        name: "phones stand upright on ios",
        source: "this project: a phone is held upright",
        complaints: phones_stand_upright,
    },
    Rule {
        name: "no team stands in the project",
        source: "v2.tauri.app: iOS code signing",
        complaints: no_team_stands_in_the_project,
    },
    Rule {
        name: "the launch screen is light and dark",
        source: "Apple: specifying your app's launch screen",
        complaints: launch_screen_is_light_and_dark,
    },
];

fn windows_are_covered_when_left(files: &Files) -> Vec<String> {
    let cover = files.text(COVER);
    [
        "UIApplicationWillResignActiveNotification",
        "UISceneWillDeactivateNotification",
        "addSubview:cover",
    ]
    .iter()
    .filter(|word| !cover.contains(**word))
    .map(|word| format!("{COVER}: `{word}` is missing"))
    .collect()
}

fn phones_stand_upright(files: &Files) -> Vec<String> {
    let ways: Vec<_> = files
        .text(PROJECT)
        .lines()
        .map(str::trim)
        .skip_while(|line| *line != "UISupportedInterfaceOrientations:")
        .skip(1)
        .take_while(|line| line.starts_with("- "))
        .collect();
    unless(
        ways == ["- UIInterfaceOrientationPortrait"],
        format!("a phone may be held as {ways:?}"),
    )
}

fn no_team_stands_in_the_project(files: &Files) -> Vec<String> {
    let teams = files.text(PROJECT).lines().filter_map(|line| {
        let line = line.trim();
        let key = [
            "DEVELOPMENT_TEAM:",
            "PROVISIONING_PROFILE",
            "CODE_SIGN_IDENTITY",
        ];
        let names = key.iter().any(|key| line.starts_with(key)) && !line.contains("$(");
        names.then(|| format!("{PROJECT}: `{line}`"))
    });
    teams.collect()
}

fn launch_screen_is_light_and_dark(files: &Files) -> Vec<String> {
    let mut found = files.xml(STORYBOARD, |board| {
        let ground = board.descendants().any(|node| {
            node.attribute("key") == Some("backgroundColor")
                && node.attribute("name") == Some("Ground")
        });
        unless(ground, "the launch screen has a ground of its own")
    });
    let colour = "src-tauri/gen/apple/Assets.xcassets/Ground.colorset/Contents.json";
    found.extend(files.json(colour, |colour| {
        let dark = colour["colors"].as_array().into_iter().flatten();
        let dark = dark
            .filter(|one| one["appearances"][0]["value"] == "dark")
            .count();
        unless(dark == 1, "the ground is the same by day and by night")
    }));
    found
}
