//! What the Android manifest may say.

use crate::mobile::files::Files;
use crate::mobile::rule::{Rule, unless};
use crate::mobile::xml::{attribute, named, tools};

/// The manifest of every build; QA builds add to it while they are built.
pub(super) const MANIFEST: &str = "src-tauri/gen/android/app/src/main/AndroidManifest.xml";

/// Android's resources.
pub(super) const RESOURCES: &str = "src-tauri/gen/android/app/src/main/res/";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "permissions are camera and internet",
        source: "MASTG-TEST-0254",
        complaints: permissions_are_camera_and_internet,
    },
    Rule {
        name: "nothing is backed up",
        source: "MASTG-TEST-0262",
        complaints: nothing_is_backed_up,
    },
    Rule {
        name: "manifest is not debuggable",
        source: "MASTG-TEST-0226",
        complaints: manifest_is_not_debuggable,
    },
    Rule {
        name: "the scanner's model is asked for",
        source: "developers.google.com/ml-kit: barcode scanning",
        complaints: model_is_asked_for,
    },
];

/// What is wrong with an attribute of the application that must have this value.
pub(super) fn application(files: &Files, name: &str, value: &str) -> Vec<String> {
    files.xml(MANIFEST, |manifest| {
        let found = named(manifest, "application").find_map(|node| attribute(node, name));
        unless(
            found == Some(value),
            format!("android:{name} is {found:?}, and must be `{value}`"),
        )
    })
}

fn permissions_are_camera_and_internet(files: &Files) -> Vec<String> {
    files.xml(MANIFEST, |manifest| {
        let asked: Vec<_> = manifest
            .descendants()
            .filter(|node| node.tag_name().name().starts_with("uses-permission"))
            .filter(|node| tools(*node, "node") != Some("remove"))
            .filter_map(|node| attribute(node, "name"))
            .collect();
        let wanted = ["android.permission.INTERNET", "android.permission.CAMERA"];
        unless(asked == wanted, format!("the app asks for {asked:?}"))
    })
}

fn nothing_is_backed_up(files: &Files) -> Vec<String> {
    const DOMAINS: [&str; 5] = ["root", "file", "database", "sharedpref", "external"];
    let mut found = application(files, "allowBackup", "false");
    found.extend(application(files, "fullBackupContent", "false"));
    found.extend(application(
        files,
        "dataExtractionRules",
        "@xml/data_extraction_rules",
    ));
    let rules = format!("{RESOURCES}xml/data_extraction_rules.xml");
    found.extend(files.xml(&rules, |rules| {
        let ways = ["cloud-backup", "device-transfer"];
        let absent = ways
            .iter()
            .flat_map(|way| DOMAINS.map(|domain| (way, domain)));
        absent
            .filter(|(way, domain)| {
                !named(rules, "exclude").any(|node| {
                    node.parent()
                        .is_some_and(|parent| parent.has_tag_name(**way))
                        && node.attribute("domain") == Some(domain)
                })
            })
            .map(|(way, domain)| format!("{way} takes `{domain}` along"))
            .collect()
    }));
    found
}

fn manifest_is_not_debuggable(files: &Files) -> Vec<String> {
    files.xml(MANIFEST, |manifest| {
        let says = named(manifest, "application").any(|node| {
            ["debuggable", "testOnly", "profileableByShell"]
                .iter()
                .any(|name| attribute(node, name).is_some())
        });
        unless(
            !says,
            "the manifest decides whether a build can be debugged",
        )
    })
}

fn model_is_asked_for(files: &Files) -> Vec<String> {
    files.xml(MANIFEST, |manifest| {
        let there = named(manifest, "meta-data").any(|node| {
            attribute(node, "name") == Some("com.google.mlkit.vision.DEPENDENCIES")
                && attribute(node, "value") == Some("barcode")
        });
        unless(there, "the model is fetched at the first scan")
    })
}
