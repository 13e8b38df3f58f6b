//! `cargo xtask icons`: the icons of every platform from `icons/icon.svg`, by the Tauri CLI.
//!
//! The drawing names its parts by classes, one a line, and each platform gets those it wants:
//! desktops the whole, iOS the whole on a ground without corners, Android ground, mark and
//! silhouette apart, splash screens and the cover the mark alone.

use std::fs;
use std::path::Path;

use crate::command::Program;
use crate::place;
use crate::trouble::Trouble;

/// The CLI that draws; the minor is Tauri's own.
const CLI: &str = "@tauri-apps/cli@2.12.5";
/// What desktops bundle.
const DESKTOP: [&str; 6] = [
    "32x32.png",
    "128x128.png",
    "128x128@2x.png",
    "icon.png",
    "icon.icns",
    "icon.ico",
];
/// Where the CLI's files of a phone go.
const PHONES: [(&str, &str); 2] = [
    ("android", "src-tauri/gen/android/app/src/main/res"),
    (
        "ios",
        "src-tauri/gen/apple/Assets.xcassets/AppIcon.appiconset",
    ),
];
/// The mark of splash screen and cover on iOS.
const MARK: &str = "src-tauri/gen/apple/Assets.xcassets/Mark.imageset/mark.svg";
/// Puts the mark, which reaches 471 from its middle at (539, 566), into the circle of 312 that
/// no mask of Android's cuts.
const SAFE: &str = "translate(512 512) scale(0.64) translate(-539 -566)";

/// Draws all icons.
pub(crate) fn icons() -> Result<(), Trouble> {
    let work = place::target().join("icons");
    fs::create_dir_all(&work).map_err(|error| trouble(&work, &error))?;
    let drawing = read(&place::root().join("icons/icon.svg"))?;
    let parts = [
        ("full.svg", full(&drawing)),
        ("ground.svg", ground(&drawing)),
        ("mark.svg", mark(&drawing)),
        ("silhouette.svg", silhouette(&drawing)),
    ];
    for (name, part) in parts {
        write(&work.join(name), &part)?;
    }
    let manifest = r##"{"default": "full.svg", "bg_color": "#1a5cd6", "android_bg": "ground.svg",
        "android_fg": "mark.svg", "android_monochrome": "silhouette.svg"}"##;
    write(&work.join("phones.json"), manifest)?;
    let (desk, phones) = (work.join("desk"), work.join("phones"));
    draw(&place::root().join("icons/icon.svg"), &desk)?;
    draw(&work.join("phones.json"), &phones)?;
    for name in DESKTOP {
        copy(&desk.join(name), &place::root().join("icons").join(name))?;
    }
    for (from, to) in PHONES {
        copy(&phones.join(from), &place::root().join(to))?;
    }
    write(&place::root().join(MARK), &small(&drawing))
}

fn draw(source: &Path, out: &Path) -> Result<(), Trouble> {
    Program::new("npx")
        .args(["--yes", CLI, "icon"])
        .args([source, Path::new("--output"), out])
        .mend("install Node.js 20 or newer, and check the network")
        .run()
}

/// The class of a line that draws.
fn class(line: &str) -> Option<&str> {
    line.split_once("class=\"")?.1.split('"').next()
}

/// The drawing with each line that draws as the rule has it; nothing takes it away.
fn each(drawing: &str, rule: impl Fn(&str, &str) -> Option<String>) -> String {
    let lines = drawing.lines().filter_map(|line| match class(line) {
        Some(class) => rule(class, line),
        None => Some(line.to_owned()),
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Everything on a ground that fills the square: iOS rounds it itself.
fn full(drawing: &str) -> String {
    each(drawing, |class, line| {
        Some(if class == "ground" {
            filled()
        } else {
            line.to_owned()
        })
    })
}

/// The ground alone.
fn ground(drawing: &str) -> String {
    let whole = full(drawing);
    each(&whole, |class, line| {
        matches!(class, "ground" | "gloss").then(|| line.to_owned())
    })
}

fn filled() -> String {
    r#"  <rect class="ground" width="1024" height="1024" fill="url(#ground)"/>"#.to_owned()
}

/// The mark alone, where no mask cuts it.
fn mark(drawing: &str) -> String {
    inset(&bare(drawing))
}

/// The mark alone, filling a small picture.
fn small(drawing: &str) -> String {
    bare(drawing).replace(
        r#"viewBox="0 0 1024 1024" width="1024" height="1024""#,
        r#"viewBox="139 166 800 800" width="160" height="160""#,
    )
}

fn bare(drawing: &str) -> String {
    each(drawing, |class, line| {
        (!matches!(class, "ground" | "gloss")).then(|| line.to_owned())
    })
}

/// The mark in one colour, with what lies on card and seal cut out.
fn silhouette(drawing: &str) -> String {
    let cut = each(&bare(drawing), |class, line| {
        let colour = match class {
            "card" | "seal" => "#ffffff",
            "ink" | "lines" | "gap" | "tick" => "#000000",
            _ => return None,
        };
        Some(recoloured(line, colour))
    });
    let cut = cut.replacen("</defs>", "</defs>\n  <mask id=\"cut\">", 1);
    let end = "</mask>\n  <rect width=\"1024\" height=\"1024\" fill=\"#ffffff\" mask=\"url(#cut)\"/>\n</svg>";
    inset(&cut.replace("</svg>", end))
}

/// A line with its fill or stroke in another colour; what is not painted stays so.
fn recoloured(line: &str, colour: &str) -> String {
    let mut painted = line.to_owned();
    for key in ["fill=\"", "stroke=\""] {
        if let Some((before, rest)) = line.split_once(key)
            && let Some((old, after)) = rest.split_once('"')
            && old != "none"
        {
            painted = format!("{before}{key}{colour}\"{after}");
        }
    }
    painted
}

/// The drawing scaled into the circle that stays.
fn inset(drawing: &str) -> String {
    drawing
        .replacen(
            "</defs>",
            &format!("</defs>\n  <g transform=\"{SAFE}\">"),
            1,
        )
        .replace("</svg>", "</g>\n</svg>")
}

/// Copies a file, or a folder's files one by one over those that are there.
fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
    if !from.is_dir() {
        return fs::copy(from, to)
            .map(drop)
            .map_err(|error| trouble(from, &error));
    }
    fs::create_dir_all(to).map_err(|error| trouble(to, &error))?;
    let entries = fs::read_dir(from).map_err(|error| trouble(from, &error))?;
    for entry in entries.flatten() {
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| trouble(path, &error))
}

fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    fs::write(path, text).map_err(|error| trouble(path, &error))
}

fn trouble(path: &Path, error: &std::io::Error) -> Trouble {
    Trouble::new(format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{each, full, ground, mark, recoloured, silhouette};

    const DRAWING: &str = r##"<svg viewBox="0 0 1024 1024">
  <defs></defs>
  <rect class="ground" rx="216"/>
  <rect class="card" fill="url(#card)"/>
  <path class="tick" stroke="#fff" fill="none"/>
</svg>"##;

    #[test]
    fn each_platform_gets_its_parts() {
        let has = |drawing: &str, class: &str| drawing.contains(&format!("class=\"{class}\""));
        let (full, ground, mark) = (full(DRAWING), ground(DRAWING), mark(DRAWING));
        assert!(has(&full, "ground") && has(&full, "card") && !full.contains("rx="));
        assert!(has(&ground, "ground") && !has(&ground, "card"));
        assert!(has(&mark, "card") && has(&mark, "tick") && !has(&mark, "ground"));
        assert_eq!(each(DRAWING, |_, _| None).lines().count(), 3);
    }

    #[test]
    fn the_silhouette_is_cut_out() {
        let cut = silhouette(DRAWING);
        assert!(cut.contains(r##"class="card" fill="#ffffff""##));
        assert!(cut.contains(r##"class="tick" stroke="#000000" fill="none""##));
        assert!(cut.contains("mask=\"url(#cut)\"") && cut.contains("</mask>"));
        assert_eq!(
            recoloured("<a fill=\"none\"/>", "#000"),
            "<a fill=\"none\"/>"
        );
    }
}
