//! Makes Tauri's context and declares the commands a page may call.

fn main() {
    // The page is embedded: a new one asks for a new binary.
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(&["start", "send", "choose_photo"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        println!("cargo:warning=the page is not built yet? run: cargo xtask run");
        std::process::exit(1);
    }
}
