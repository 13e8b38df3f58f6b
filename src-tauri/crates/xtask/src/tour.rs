//! A page of the pictures that a native journey has taken.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::place;
use crate::trouble::Trouble;

/// Where the native journeys put their pictures.
pub(crate) fn folder() -> PathBuf {
    place::target().join("tour")
}

/// Removes the pictures of an older run, which would be taken for this one's.
pub(crate) fn clear() {
    let _absent = fs::remove_dir_all(folder());
}

/// Writes `index.html` beside the pictures and says where it is.
pub(crate) fn index() -> Result<(), Trouble> {
    let folder = folder();
    let mut body = String::new();
    section(&folder, "", &mut body)?;
    for name in names(&folder, Path::is_dir)? {
        section(&folder.join(&name), &name, &mut body)?;
    }
    let page = format!(
        "<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><title>toroku</title>\
         <style>body{{font-family:sans-serif;margin:1rem}}main{{display:flex;flex-wrap:wrap;gap:1rem}}\
         figure{{margin:0;width:195px}}img{{width:100%;border:1px solid #bbb}}</style>{body}</html>"
    );
    let file = folder.join("index.html");
    fs::write(&file, page).map_err(|error| Trouble::new(format!("{}: {error}", file.display())))?;
    eprintln!("pictures: {}", file.display());
    Ok(())
}

fn section(folder: &Path, prefix: &str, body: &mut String) -> Result<(), Trouble> {
    let pictures = names(folder, |path| {
        path.extension().is_some_and(|ext| ext == "png")
    })?;
    if pictures.is_empty() {
        return Ok(());
    }
    let title = if prefix.is_empty() { "toroku" } else { prefix };
    let slash = if prefix.is_empty() { "" } else { "/" };
    // Writing to a string cannot fail.
    let _ = write!(body, "<h2>{title}</h2><main>");
    for name in pictures {
        let _ = write!(
            body,
            "<figure><img loading=\"lazy\" src=\"{prefix}{slash}{name}\" alt=\"\"><figcaption>{name}</figcaption></figure>"
        );
    }
    body.push_str("</main>");
    Ok(())
}

fn names(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<String>, Trouble> {
    let entries = fs::read_dir(folder)
        .map_err(|error| Trouble::new(format!("{}: {error}", folder.display())))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| wanted(&entry.path()))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}
