//! Makes Tauri's context and declares the commands a page may call.

fn main() {
    tauri_build::build();
}
