//! The rules of the Kotlin and Gradle of the Android app, each broken.

use super::breaks;

const WINDOW: &str = "src-tauri/gen/android/app/src/main/java/jp/kencom/toroku/MainActivity.kt";
const PHONE: &str = "src-tauri/gen/android/app/src/main/java/jp/kencom/toroku/PhonePlugin.kt";
const GRADLE: &str = "src-tauri/gen/android/app/build.gradle.kts";

#[test]
fn each_rule_of_kotlin_sees_its_breach() {
    breaks("screens can be shielded", PHONE, "addFlags", "clearFlags");
    breaks("screens can be shielded", WINDOW, "addFlags", "clearFlags");
    let breaks = |name, from, to| breaks(name, WINDOW, from, to);
    breaks(
        "the web view reads no files",
        "allowFileAccess = false",
        "allowFileAccess = true",
    );
    breaks(
        "the web view has no bridge and no debugger",
        "webView.settings.allow",
        "webView.addJavascriptInterface(this, \"a\")\nwebView.settings.allow",
    );
    breaks(
        "the page keeps off bars and keyboard",
        "Type.ime()",
        "Type.captionBar()",
    );
    breaks(
        "phones stand upright on android",
        "ORIENTATION_PORTRAIT",
        "ORIENTATION_USER",
    );
}

#[test]
fn each_rule_of_gradle_sees_its_breach() {
    let breaks = |name, from, to| breaks(name, GRADLE, from, to);
    breaks(
        "releases are shrunk and not debuggable",
        "enable = true\n            }\n            proguard",
        "enable = false\n            }\n            proguard",
    );
    breaks(
        "releases are shrunk and not debuggable",
        "isDebuggable = false",
        "isDebuggable = true",
    );
    breaks(
        "no key stands in the project",
        "signing(\"KEY_PASSWORD\")",
        "\"secret\"",
    );
    breaks(
        "the newest system is meant",
        "targetSdk = 37",
        "targetSdk = 33",
    );
}
