//! A server that speaks S3, of one's own: it keeps what it is given in memory, and ends with its
//! value.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::command::Program;
use crate::trouble::Trouble;
use crate::{place, python};

/// Apache-2.0; for tests alone.
const PACKAGE: &str = "moto[server]==5.2.5";
/// How long it may take to begin.
const PATIENCE: Duration = Duration::from_mins(1);
/// Between two looks whether it has.
const LOOK: Duration = Duration::from_millis(100);

/// A server that runs, with one bucket.
pub(crate) struct Bucket {
    child: Child,
    port: u16,
}

impl Bucket {
    /// Its name as a place of photos.
    pub(crate) const URL: &str = "s3://toroku";

    /// Starts the server, and makes the bucket.
    pub(crate) fn start() -> Result<Self, Trouble> {
        let server = python::tool(PACKAGE, "moto_server")?;
        let port = place::free_port()?;
        let child = Command::new(&server)
            .args(["--host", "127.0.0.1", "--port", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Trouble::new(format!("{}: {error}", server.display())))?;
        let bucket = Self { child, port };
        let begun = Instant::now();
        while !bucket.made() {
            if begun.elapsed() > PATIENCE {
                return Err(Trouble::new("the server that speaks S3 did not begin")
                    .mend(format!("{} --port {port}", server.display())));
            }
            std::thread::sleep(LOOK);
        }
        Ok(bucket)
    }

    /// Tells a program where it is and who asks, as all programs of S3 are told.
    pub(crate) fn told(&self, program: Program) -> Program {
        let pairs = self.environment();
        pairs
            .into_iter()
            .fold(program, |program, (key, value)| program.env(key, value))
    }

    /// The same as pairs.
    pub(crate) fn environment(&self) -> [(&'static str, String); 5] {
        [
            ("AWS_ENDPOINT", format!("http://127.0.0.1:{}", self.port)),
            ("AWS_ALLOW_HTTP", "true".to_owned()),
            ("AWS_REGION", "us-east-1".to_owned()),
            ("AWS_ACCESS_KEY_ID", "test".to_owned()),
            ("AWS_SECRET_ACCESS_KEY", "test".to_owned()),
        ]
    }

    /// Whether it answers, and has the bucket now.
    fn made(&self) -> bool {
        let ask = || -> std::io::Result<bool> {
            let mut line = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
            line.write_all(
                b"PUT /toroku HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            )?;
            let mut answer = [0; 12];
            line.read_exact(&mut answer)?;
            Ok(&answer == b"HTTP/1.1 200")
        };
        ask().unwrap_or(false)
    }
}

impl Drop for Bucket {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}
