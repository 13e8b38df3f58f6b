//! nginx in front of the instances.

use std::fmt::Write as _;
use std::net::TcpListener;
use std::process::{Child, Command};

use crate::backend::Failed;

/// A proxy that ends with this.
pub(super) struct Proxy {
    child: Child,
    _folder: tempfile::TempDir,
}

impl Proxy {
    /// Listens on a port for those on the others.
    pub(super) fn start(port: u16, behind: &[u16]) -> Result<Self, Failed> {
        let folder = tempfile::tempdir()?;
        let here = folder.path().display();
        let mut servers = String::new();
        for port in behind {
            write!(
                servers,
                "server 127.0.0.1:{port} max_fails=1 fail_timeout=1s; "
            )?;
        }
        // A call bears a key: another instance may be asked the same.
        let written = format!(
            "daemon off; master_process off; pid {here}/pid; error_log {here}/errors;
             events {{ worker_connections 1024; }}
             http {{
                 access_log off; client_max_body_size 10m;
                 client_body_temp_path {here}/body; proxy_temp_path {here}/proxy;
                 fastcgi_temp_path {here}/fastcgi; uwsgi_temp_path {here}/uwsgi; scgi_temp_path {here}/scgi;
                 upstream backend {{ {servers} }}
                 server {{
                     listen 127.0.0.1:{port};
                     location / {{
                         proxy_pass http://backend;
                         proxy_read_timeout 60s;
                         proxy_next_upstream error timeout non_idempotent;
                     }}
                 }}
             }}"
        );
        let file = folder.path().join("nginx.conf");
        std::fs::write(&file, written)?;
        let child = Command::new("nginx")
            .arg("-p")
            .arg(folder.path())
            .arg("-c")
            .arg(&file)
            .spawn()
            .map_err(|error| format!("nginx: {error}"))?;
        Ok(Self {
            child,
            _folder: folder,
        })
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// Ports that were free a moment ago.
pub(super) fn free_ports(number: usize) -> Result<Vec<u16>, Failed> {
    let held: Vec<TcpListener> = (0..number)
        .map(|_| TcpListener::bind("127.0.0.1:0"))
        .collect::<Result<_, _>>()?;
    let ports = held.iter().map(|held| Ok(held.local_addr()?.port()));
    ports.collect()
}
