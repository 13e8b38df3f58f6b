//! A bare window with one line of HTML: what `cargo xtask bench start` compares the app with.
//! The line is Japanese, as the app is: a font of that script is large, and both load one.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    tauri::Builder::default().run(tauri::generate_context!("examples/bare/tauri.conf.json"))?;
    Ok(())
}
