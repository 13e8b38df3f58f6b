//! What the privacy manifest says.

use crate::mobile::files::Files;
use crate::mobile::plist;
use crate::mobile::rule::{Rule, unless};

const PRIVACY: &str = "src-tauri/gen/apple/toroku_iOS/PrivacyInfo.xcprivacy";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "nothing is tracked",
        source: "MASTG-TEST-0281, Apple: privacy manifest files",
        complaints: nothing_is_tracked,
    },
    Rule {
        name: "reasons of interfaces are given",
        source: "Apple: describing use of required reason API",
        complaints: reasons_of_interfaces_are_given,
    },
];

fn nothing_is_tracked(files: &Files) -> Vec<String> {
    files.xml(PRIVACY, |privacy| {
        let tracking = plist::value(privacy, "NSPrivacyTracking");
        let domains = plist::value(privacy, "NSPrivacyTrackingDomains");
        let tracked = privacy.descendants().filter(|node| {
            node.has_tag_name("key")
                && node.text() == Some("NSPrivacyCollectedDataTypeTracking")
                && node
                    .next_sibling_element()
                    .is_none_or(|value| !value.has_tag_name("false"))
        });
        let mut found: Vec<_> = tracked
            .map(|_| "a kind of data is tracked".to_owned())
            .collect();
        found.extend(unless(
            tracking.is_some_and(|value| value.has_tag_name("false")),
            "NSPrivacyTracking is not false",
        ));
        found.extend(unless(
            domains.is_some_and(|value| plist::strings(value).is_empty()),
            "there are tracking domains",
        ));
        found
    })
}

fn reasons_of_interfaces_are_given(files: &Files) -> Vec<String> {
    /// What Rust's library asks of the system, and the reason that fits.
    const WANTED: [(&str, &str); 2] = [
        ("NSPrivacyAccessedAPICategoryFileTimestamp", "C617.1"),
        ("NSPrivacyAccessedAPICategorySystemBootTime", "35F9.1"),
    ];
    files.xml(PRIVACY, |privacy| {
        let given: Vec<_> = privacy
            .descendants()
            .filter(|node| node.has_tag_name("dict"))
            .filter_map(|node| {
                let find = |key| plist::entries(node).find(|(name, _)| *name == key);
                let (_, kind) = find("NSPrivacyAccessedAPIType")?;
                let (_, reasons) = find("NSPrivacyAccessedAPITypeReasons")?;
                Some((kind.text()?, plist::strings(reasons)))
            })
            .collect();
        WANTED
            .iter()
            .filter(|(kind, reason)| !given.contains(&(*kind, vec![*reason])))
            .map(|(kind, reason)| format!("{kind} has not the reason {reason}"))
            .collect()
    })
}
