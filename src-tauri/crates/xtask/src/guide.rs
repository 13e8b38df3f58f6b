//! `cargo xtask guide`: the printed guide, made of pictures of the app as it is.

use std::fs;
use std::time::Instant;

use clap::Args;

use crate::command::Program;
use crate::trouble::Trouble;
use crate::{install, make, place};

/// The folder of the guide's own words, one folder a language.
const WORDS: &str = "ui/src/guide";

/// The longest name of an edition.
const LONGEST_TAG: usize = 32;

/// Which guide.
#[derive(Args)]
pub(crate) struct GuideArgs {
    /// The languages, parted by commas.
    #[arg(long, value_name = "TAGS", value_delimiter = ',', default_value = "ja")]
    locale: Vec<String>,
    /// Names the edition: keeps what its pictures look like in `tests/guide/history.json`, so
    /// that the next guide tells what has changed.
    #[arg(long, value_name = "NAME")]
    tag: Option<String>,
}

/// Takes the pictures and writes `target/guide/LOCALE/index.html` and `guide.pdf`.
pub(crate) fn guide(args: &GuideArgs) -> Result<(), Trouble> {
    if let Some(refusal) = refused(&args.locale, &there()?, args.tag.as_deref()) {
        return Err(refusal);
    }
    install::everything()?;
    make::ui()?;
    make::binaries()?;
    let started = Instant::now();
    let folder = place::target().join("guide");
    for locale in &args.locale {
        // Pictures of an older run would be taken for this one's.
        let _absent = fs::remove_dir_all(folder.join(locale));
    }
    Program::new("npx")
        .args([
            "playwright",
            "test",
            "--config=../guide/playwright.config.ts",
        ])
        .within("tests/screens")
        .env("TOROKU_HOST", place::binary("toroku-host"))
        .env("GUIDE_LOCALES", args.locale.join(","))
        .env("GUIDE_TAG", args.tag.clone().unwrap_or_default())
        .env("GUIDE_FOLDER", &folder)
        .mend("read the first error: it names the picture, or the words in ui/src/guide")
        .run()?;
    for locale in &args.locale {
        let made = folder.join(locale);
        println!("{}", made.join("index.html").display());
        println!("{}", made.join("guide.pdf").display());
    }
    eprintln!("made in {} s", started.elapsed().as_secs());
    Ok(())
}

/// The languages that the guide has words in.
fn there() -> Result<Vec<String>, Trouble> {
    let entries = fs::read_dir(place::root().join(WORDS)).map_err(|error| {
        Trouble::new(format!("{WORDS}: {error}")).mend(format!("git checkout -- {WORDS}"))
    })?;
    let mut locales: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    locales.sort();
    Ok(locales)
}

/// Why no guide can be made so, if none can.
fn refused(locales: &[String], there: &[String], tag: Option<&str>) -> Option<Trouble> {
    if let Some(unknown) = locales.iter().find(|locale| !there.contains(locale)) {
        let all = there.join(", ");
        return Some(
            Trouble::new(format!(
                "--locale {unknown}: no guide in this language; there are {all}"
            ))
            .mend(format!("write {WORDS}/{unknown}, after {WORDS}/en")),
        );
    }
    let wrong = tag.filter(|tag| {
        tag.is_empty()
            || tag.len() > LONGEST_TAG
            || !tag
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
    })?;
    Some(Trouble::new(format!(
        "--tag {wrong:?}: a name is up to {LONGEST_TAG} letters, digits and `.`, `-`, `_`, such as 1.0"
    )))
}

#[cfg(test)]
mod tests {
    use super::refused;

    fn check(locale: &str, tag: Option<&str>, expected: Option<&str>) {
        let there = ["en".to_owned(), "ja".to_owned()];
        let told = refused(&[locale.to_owned()], &there, tag).map(|trouble| trouble.to_string());
        let as_expected = match (&told, expected) {
            (None, None) => true,
            (Some(told), Some(word)) => told.contains(word),
            _ => false,
        };
        assert!(as_expected, "{locale} {tag:?}: {told:?}");
    }

    #[test]
    fn what_cannot_be_made_is_said() {
        check("ja", None, None);
        check("en", Some("2026-11.a_1"), None);
        check("xx", None, Some("there are en, ja"));
        check("ja", Some(""), Some("--tag \"\""));
        check("ja", Some("a b"), Some("--tag \"a b\""));
        check("ja", Some(&"1".repeat(33)), Some("up to 32"));
    }
}
