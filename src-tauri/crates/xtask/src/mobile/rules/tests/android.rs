//! The rules of the Android manifest and resources, each broken.

use super::breaks;

const MANIFEST: &str = "src-tauri/gen/android/app/src/main/AndroidManifest.xml";

const SECURITY: &str = "src-tauri/gen/android/app/src/main/res/xml/network_security_config.xml";
const EXTRACTION: &str = "src-tauri/gen/android/app/src/main/res/xml/data_extraction_rules.xml";
const PATHS: &str = "src-tauri/gen/android/app/src/main/res/xml/file_paths.xml";

#[test]
fn each_rule_of_the_manifest_sees_its_breach() {
    let breaks = |name, from, to| breaks(name, MANIFEST, from, to);
    breaks(
        "permissions are camera and internet",
        "permission.CAMERA",
        "permission.READ_CONTACTS",
    );
    breaks(
        "permissions are camera and internet",
        " tools:node=\"remove\"",
        "",
    );
    breaks(
        "nothing is backed up",
        "allowBackup=\"false\"",
        "allowBackup=\"true\"",
    );
    breaks(
        "manifest is not debuggable",
        "android:supportsRtl=\"false\"",
        "android:debuggable=\"true\"",
    );
    breaks(
        "no cleartext on android",
        "usesCleartextTraffic=\"false\"",
        "usesCleartextTraffic=\"true\"",
    );
    breaks(
        "only the window is exported",
        "exported=\"false\"",
        "exported=\"true\"",
    );
    breaks("only the window is exported", "singleTask", "standard");
    breaks(
        "no links into a release on android",
        "<category",
        "<data android:scheme=\"toroku\" /><category",
    );
    breaks(
        "the scanner's model is asked for",
        "mlkit.vision.DEPENDENCIES",
        "mlkit.other",
    );
    breaks(
        "resources are there",
        "@mipmap/ic_launcher\"",
        "@mipmap/other\"",
    );
    breaks("nothing is backed up", "</manifest>", "");
}

#[test]
fn each_rule_of_resources_sees_its_breach() {
    breaks(
        "nothing is backed up",
        EXTRACTION,
        "domain=\"file\"",
        "domain=\"x\"",
    );
    breaks(
        "no cleartext on android",
        SECURITY,
        "Permitted=\"false\"",
        "Permitted=\"true\"",
    );
    breaks(
        "own certificates are not trusted",
        SECURITY,
        "src=\"system\"",
        "src=\"user\"",
    );
    breaks(
        "files given away are pictures",
        PATHS,
        "path=\"Pictures/\"",
        "path=\".\"",
    );
}
