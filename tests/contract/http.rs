//! As much HTTP as the walk needs, spoken over a socket by hand: what comes
//! back is what is on the wire, and nothing is mended on the way.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A request.
pub(crate) struct Request<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) headers: Vec<(&'a str, String)>,
    pub(crate) body: Vec<u8>,
}

/// An answer.
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) retry_after: Option<String>,
    pub(crate) body: Vec<u8>,
}

/// Sends a request over a connection of its own.
pub(crate) async fn send(address: &str, request: Request<'_>) -> Response {
    let Request {
        method,
        path,
        headers,
        body,
    } = request;
    let mut head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        head = [head.as_str(), name, ": ", &value, "\r\n"].concat();
    }
    head.push_str("\r\n");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&body).await.unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.unwrap();
    read(&bytes)
}

fn read(bytes: &[u8]) -> Response {
    let end = bytes
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .expect("a head");
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let body = bytes[end + 4..].to_vec();
    let header = |name: &str| {
        let line = head.lines().find_map(|line| {
            line.split_once(": ")
                .filter(|(found, _)| found.eq_ignore_ascii_case(name))
        });
        line.map(|(_, value)| value.to_owned())
    };
    if let Some(length) = header("content-length") {
        assert_eq!(
            length.parse::<usize>().unwrap(),
            body.len(),
            "the body has the length it says"
        );
    }
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .expect("a status");
    Response {
        status,
        content_type: header("content-type"),
        retry_after: header("retry-after"),
        body,
    }
}
