//! Where things are in the workspace.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use crate::trouble::Trouble;

/// The workspace's root, found from this crate's own folder.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_path_buf()
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A binary of the development profile.
pub(crate) fn binary(name: &str) -> PathBuf {
    target()
        .join("debug")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Whether a program of this name is on `PATH`.
pub(crate) fn on_path(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|dir| {
        dir.join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
            .is_file()
    })
}

/// A port of this machine that nobody listens on now.
pub(crate) fn free_port() -> Result<u16, Trouble> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| Trouble::new(format!("no free port: {error}")))
}
