//! What Android's resources may say.

use roxmltree::Node;

use crate::mobile::files::Files;
use crate::mobile::rule::{Rule, unless};
use crate::mobile::xml::named;

use super::android::{MANIFEST, RESOURCES, application};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "no cleartext on android",
        source: "MASTG-TEST-0235",
        complaints: no_cleartext,
    },
    Rule {
        name: "own certificates are not trusted",
        source: "MASTG-TEST-0286",
        complaints: own_certificates_are_not_trusted,
    },
    Rule {
        name: "files given away are pictures",
        source: "developer.android.com: FileProvider, security checklist",
        complaints: files_given_away_are_pictures,
    },
    Rule {
        name: "resources are there",
        source: "developer.android.com: providing resources",
        complaints: resources_are_there,
    },
];

fn no_cleartext(files: &Files) -> Vec<String> {
    let mut found = application(files, "usesCleartextTraffic", "false");
    found.extend(application(
        files,
        "networkSecurityConfig",
        "@xml/network_security_config",
    ));
    let security = format!("{RESOURCES}xml/network_security_config.xml");
    found.extend(files.xml(&security, |security| {
        let allowed = security
            .descendants()
            .any(|node| node.attribute("cleartextTrafficPermitted") == Some("true"));
        unless(!allowed, "cleartext is allowed")
    }));
    found
}

fn own_certificates_are_not_trusted(files: &Files) -> Vec<String> {
    let security = format!("{RESOURCES}xml/network_security_config.xml");
    files.xml(&security, |security| {
        let sources: Vec<_> = named(security, "certificates")
            .filter_map(|node| node.attribute("src"))
            .collect();
        unless(sources == ["system"], format!("trusted are {sources:?}"))
    })
}

fn files_given_away_are_pictures(files: &Files) -> Vec<String> {
    let paths = format!("{RESOURCES}xml/file_paths.xml");
    files.xml(&paths, |paths| {
        let given = paths.root_element().children().filter(Node::is_element);
        given
            .filter(|node| {
                !node.has_tag_name("external-files-path")
                    || node.attribute("path") != Some("Pictures/")
            })
            .map(|node| format!("`{}` gives away too much", node.tag_name().name()))
            .collect()
    })
}

/// Every `@kind/name` of our own that is named is defined, by a file or by a value.
fn resources_are_there(files: &Files) -> Vec<String> {
    const OUTSIDE: [&str; 1] = ["style/Theme.Material3"];
    let mut found = Vec::new();
    let texts = files
        .below(RESOURCES, ".xml")
        .chain([(MANIFEST, files.text(MANIFEST))]);
    for (path, text) in texts {
        for name in text.split('"').chain(text.split(['>', '<'])) {
            let Some((kind, name)) = name.strip_prefix('@').and_then(|name| name.split_once('/'))
            else {
                continue;
            };
            let outside = OUTSIDE
                .iter()
                .any(|head| format!("{kind}/{name}").starts_with(head));
            if !outside && !defined(files, kind, name) {
                found.push(format!("{path}: there is no @{kind}/{name}"));
            }
        }
    }
    found
}

fn defined(files: &Files, kind: &str, name: &str) -> bool {
    let value = format!("<{kind} name=\"{name}\"");
    // Pictures are no texts: the folder itself is asked.
    let res = crate::place::root().join(RESOURCES);
    let by_file = std::fs::read_dir(res)
        .into_iter()
        .flatten()
        .flatten()
        .any(|folder| {
            folder.file_name().to_string_lossy().starts_with(kind)
                && ["xml", "png"]
                    .iter()
                    .any(|ending| folder.path().join(format!("{name}.{ending}")).exists())
        });
    by_file
        || files
            .below(RESOURCES, ".xml")
            .any(|(_, text)| text.contains(&value))
}
