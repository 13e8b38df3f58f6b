//! The desktop entry.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    toroku_lib::desktop()
}
