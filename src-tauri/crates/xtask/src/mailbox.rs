//! A mail server of one's own, which keeps what it is sent in a folder and ends with its value.

use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::trouble::Trouble;
use crate::{place, python};

/// Apache-2.0; for tests alone.
const PACKAGE: &str = "aiosmtpd==1.4.6";
/// How long it may take to begin.
const PATIENCE: Duration = Duration::from_mins(1);
/// Between two looks whether it has.
const LOOK: Duration = Duration::from_millis(100);

/// A server that runs.
pub(crate) struct Mailbox {
    child: Child,
    port: u16,
    folder: TempDir,
}

impl Mailbox {
    /// Starts it.
    pub(crate) fn start() -> Result<Self, Trouble> {
        let server = python::tool(PACKAGE, "aiosmtpd")?;
        let port = place::free_port()?;
        let folder = tempfile::tempdir()
            .map_err(|error| Trouble::new(format!("no temporary folder: {error}")))?;
        let child = Command::new(&server)
            .args(["--nosetuid", "--listen", &format!("127.0.0.1:{port}")])
            .args(["--class", "aiosmtpd.handlers.Mailbox"])
            .arg(folder.path().join("mails"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Trouble::new(format!("{}: {error}", server.display())))?;
        let mailbox = Self {
            child,
            port,
            folder,
        };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if begun.elapsed() > PATIENCE {
                return Err(Trouble::new("the mail server did not begin")
                    .mend(format!("{} --listen 127.0.0.1:{port}", server.display())));
            }
            std::thread::sleep(LOOK);
        }
        Ok(mailbox)
    }

    /// Its address.
    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Where the mails are, a file each.
    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().join("mails/new")
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}
