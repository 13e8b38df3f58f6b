//! What other apps may start of the Android app.

use crate::mobile::files::Files;
use crate::mobile::rule::{Rule, unless};
use crate::mobile::xml::{attribute, named};

use super::android::MANIFEST;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "only the window is exported",
        source: "MASTG-TEST-0029",
        complaints: only_the_window_is_exported,
    },
    Rule {
        name: "no links into a release on android",
        source: "MASTG-TEST-0028",
        complaints: no_links_into_a_release,
    },
];

fn only_the_window_is_exported(files: &Files) -> Vec<String> {
    files.xml(MANIFEST, |manifest| {
        let exported: Vec<_> = manifest
            .descendants()
            .filter(|node| attribute(*node, "exported") == Some("true"))
            .filter_map(|node| attribute(node, "name"))
            .collect();
        let mut found = unless(
            exported == [".MainActivity"],
            format!("exported: {exported:?}"),
        );
        let mode = named(manifest, "activity").find_map(|node| attribute(node, "launchMode"));
        found.extend(unless(
            mode == Some("singleTask"),
            format!("the window's launch mode is {mode:?}"),
        ));
        found
    })
}

fn no_links_into_a_release(files: &Files) -> Vec<String> {
    files.xml(MANIFEST, |manifest| {
        let schemes: Vec<_> = named(manifest, "data")
            .filter_map(|node| attribute(node, "scheme"))
            .collect();
        unless(
            schemes.is_empty(),
            format!("the manifest takes links of {schemes:?}: git checkout it after a QA build"),
        )
    })
}
