//! The app's configuration; its code is part of the shell, which no fuzzer can link.

use std::io::Write as _;

#[path = "../../../src-tauri/src"]
mod shell {
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the shell reads what is set here")
    )]
    pub(crate) mod config;
}

use shell::config::Config;

/// A file for `--config`, and the same text as the value of each variable.
pub fn config(bytes: &[u8]) {
    let Ok(mut file) = tempfile::NamedTempFile::new() else {
        return;
    };
    if file.write_all(bytes).is_ok() {
        let _refused = Config::read(Some(file.path()), std::iter::empty(), &[]);
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let Some((key, value)) = text.split_once('=') else {
        return;
    };
    let variable = (format!("TOROKU_{}", key.to_uppercase()), value.to_owned());
    let _refused = Config::read(None, std::iter::once(variable), &[]);
}
