//! A bare window with one line of HTML: what `cargo xtask bench start` compares the app with.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    tauri::Builder::default().run(tauri::generate_context!("examples/bare/tauri.conf.json"))?;
    Ok(())
}
