//! The rules of the Apple project, each broken.

use super::breaks;

const PROJECT: &str = "src-tauri/gen/apple/project.yml";
const INFO: &str = "src-tauri/Info.ios.plist";
const PRIVACY: &str = "src-tauri/gen/apple/toroku_iOS/PrivacyInfo.xcprivacy";
const COVER: &str = "src-tauri/gen/apple/Sources/toroku/Cover.mm";
const STORYBOARD: &str = "src-tauri/gen/apple/LaunchScreen.storyboard";

#[test]
fn each_rule_of_lists_sees_its_breach() {
    let info = |name, from, to| breaks(name, INFO, from, to);
    info(
        "the camera alone is explained",
        "NSCameraUsage",
        "NSMicrophoneUsage",
    );
    info(
        "no exception of transport security",
        "UIRequiresFullScreen",
        "NSAppTransportSecurity",
    );
    info(
        "no links into a release on ios",
        "UIRequiresFullScreen",
        "CFBundleURLTypes",
    );
    info(
        "files are not shared",
        "UIRequiresFullScreen",
        "UIFileSharingEnabled",
    );
    let strings = "src-tauri/gen/apple/toroku_iOS/ja.lproj/InfoPlist.strings";
    breaks(
        "the camera alone is explained",
        strings,
        "NSCamera",
        "NSOther",
    );
    let privacy = |name, from, to| breaks(name, PRIVACY, from, to);
    privacy("nothing is tracked", "<false/>", "<true/>");
    privacy(
        "nothing is tracked",
        "Tracking</key>\n            <false/>",
        "Tracking</key>\n            <true/>",
    );
    privacy(
        "nothing is tracked",
        "<array/>",
        "<array><string>a.example</string></array>",
    );
    privacy("reasons of interfaces are given", "35F9.1", "0000.0");
}

#[test]
fn each_rule_of_the_project_sees_its_breach() {
    breaks(
        "windows are covered when left",
        COVER,
        "WillResignActive",
        "DidFinish",
    );
    let project = |name, from, to| breaks(name, PROJECT, from, to);
    project(
        "phones stand upright on ios",
        "- UIInterfaceOrientationPortrait\n",
        "- UIInterfaceOrientationPortrait\n          - UIInterfaceOrientationLandscapeLeft\n",
    );
    project(
        "no team stands in the project",
        "$(APPLE_DEVELOPMENT_TEAM)",
        "A1B2C3D4E5",
    );
    breaks(
        "the launch screen is light and dark",
        STORYBOARD,
        "name=\"Ground\"/>",
        "systemColor=\"x\"/>",
    );
    let colour = "src-tauri/gen/apple/Assets.xcassets/Ground.colorset/Contents.json";
    breaks(
        "the launch screen is light and dark",
        colour,
        "\"dark\"",
        "\"light\"",
    );
}
