//! Everything that reads bytes from outside, for libFuzzer.

pub mod entry;

use std::io::{Seek as _, SeekFrom, Write as _};

/// The app's configuration; its code is part of the shell, which no fuzzer can link.
#[path = "../../src-tauri/src"]
mod shell {
    #[expect(dead_code, reason = "the shell reads what is set here")]
    pub(crate) mod config;
}

/// A file for `--config`, and the same text as the value of each variable.
pub fn config_file(bytes: &[u8]) {
    let Ok(mut file) = tempfile::NamedTempFile::new() else {
        return;
    };
    let written = file
        .write_all(bytes)
        .and_then(|()| file.seek(SeekFrom::Start(0)));
    if written.is_ok() {
        let _refused = shell::config::Config::read(Some(file.path()), std::iter::empty(), &[]);
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let Some((key, value)) = text.split_once('=') else {
        return;
    };
    let variable = (format!("TOROKU_{}", key.to_uppercase()), value.to_owned());
    let _refused = shell::config::Config::read(None, std::iter::once(variable), &[]);
}
