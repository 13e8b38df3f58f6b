//! A wire between app and backend that keeps what passes.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What passed, one entry a connection and direction.
#[derive(Default)]
pub(super) struct Passed(Mutex<Vec<Vec<u8>>>);

impl Passed {
    /// Listens on a free port and passes everything on to a backend; gives its own address.
    pub(super) async fn between(self: &Arc<Self>, backend: &str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (backend, passed) = (backend.replace("http://", ""), Arc::clone(self));
        tokio::spawn(async move {
            while let Ok((app, _)) = listener.accept().await {
                let Ok(server) = TcpStream::connect(&backend).await else {
                    continue;
                };
                let (app_says, app_hears) = app.into_split();
                let (server_says, server_hears) = server.into_split();
                tokio::spawn(Arc::clone(&passed).copy(app_says, server_hears));
                tokio::spawn(Arc::clone(&passed).copy(server_says, app_hears));
            }
        });
        url
    }

    async fn copy(
        self: Arc<Self>,
        mut from: impl AsyncRead + Unpin,
        mut to: impl AsyncWrite + Unpin,
    ) {
        let entry = {
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            all.push(Vec::new());
            all.len() - 1
        };
        let mut piece = vec![0; 64 * 1024];
        while let Ok(length @ 1..) = from.read(&mut piece).await {
            {
                let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                all[entry].extend_from_slice(&piece[..length]);
            }
            if to.write_all(&piece[..length]).await.is_err() {
                return;
            }
        }
    }

    /// The values of a member of the bodies that passed.
    pub(super) fn values(&self, member: &str) -> BTreeSet<String> {
        let begin = format!("\"{member}\":\"");
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let texts = all.iter().map(|bytes| String::from_utf8_lossy(bytes));
        texts
            .flat_map(|text| {
                let after = text.split(begin.as_str()).skip(1);
                let values = after.filter_map(|rest| rest.split('"').next().map(str::to_owned));
                values.collect::<Vec<_>>()
            })
            .collect()
    }

    /// Every line that asks for an address, and every header but the authorization: what proxies
    /// and servers write in their logs.
    pub(super) fn heads(&self) -> String {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut heads = String::new();
        for text in all.iter().map(|bytes| String::from_utf8_lossy(bytes)) {
            for line in text.lines().filter_map(head) {
                heads.push_str(line);
                heads.push('\n');
            }
        }
        heads
    }
}

/// The part of a line that is no body; a body ends without a line's end.
fn head(line: &str) -> Option<&str> {
    if line.ends_with("HTTP/1.1") {
        let methods = ["GET /", "POST /", "PUT /", "DELETE /"];
        let begins = methods.iter().filter_map(|method| line.rfind(method));
        return begins.max().map(|begin| &line[begin..]);
    }
    let (name, _) = line.split_once(": ")?;
    let named = name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    (named && name != "authorization").then_some(line)
}
