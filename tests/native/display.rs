//! A display of its own where the machine has none.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::framebuffer::Framebuffer;

/// A virtual display; ends when dropped.
pub(crate) struct Display {
    server: Option<(Child, TempDir)>,
    /// As `:99`.
    pub(crate) name: String,
}

impl Display {
    /// The machine's display, or one under Xvfb.
    pub(crate) fn open() -> Self {
        if let Ok(name) = std::env::var("DISPLAY")
            && !name.is_empty()
        {
            return Self { server: None, name };
        }
        Self::apart()
    }

    /// One under Xvfb.
    pub(crate) fn apart() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1024x1100x24",
                "-nolisten",
                "tcp",
                // Else it begins anew after its last client, and turns away who comes just then:
                // an app that starts again.
                "-noreset",
                // A window that is not painted yet does not look like ink.
                "-wr",
                "-fbdir",
            ])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts: `cargo xtask install` installs it");
        let mut number = String::new();
        let pipe = server.stdout.take().expect("a pipe");
        // Xvfb writes the number once it serves.
        BufReader::new(pipe)
            .read_line(&mut number)
            .expect("Xvfb tells its number");
        Self {
            server: Some((server, folder)),
            name: format!(":{}", number.trim()),
        }
    }

    /// What a virtual display shows; nobody may look at the machine's own.
    pub(crate) fn framebuffer(&self) -> Option<Framebuffer> {
        let (_, folder) = self.server.as_ref()?;
        Some(Framebuffer::of(folder.path()))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some((server, _)) = &mut self.server {
            // It may have ended by itself.
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}
