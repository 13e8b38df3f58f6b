//! JSON over HTTP/1.1 to a driver on this machine.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;

use serde_json::Value;

use crate::until::PATIENCE;

/// Sends one request; gives the `value` of the answer, or its error in words.
pub(crate) fn request(
    port: u16,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> Result<Value, String> {
    exchange(port, method, path, body)
        .map_err(|error| format!("{method} {path}: {error}"))
        .and_then(|(status, answer)| judge(status, answer))
}

fn judge(status: u16, mut answer: Value) -> Result<Value, String> {
    let value = answer["value"].take();
    if status == 200 {
        Ok(value)
    } else {
        Err(format!("{}: {}", value["error"], value["message"]))
    }
}

fn exchange(
    port: u16,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> std::io::Result<(u16, Value)> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    // A script of the page gives up after its patience; a web view that hangs says nothing at all.
    stream.set_read_timeout(Some(2 * PATIENCE))?;
    let body = body.map(Value::to_string).unwrap_or_default();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let status = line
        .split(' ')
        .nth(1)
        .and_then(|code| code.parse().ok())
        .unwrap_or(0);
    let mut length = None;
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok();
        }
    }
    let mut text = Vec::new();
    match length {
        Some(length) => reader.take(length).read_to_end(&mut text)?,
        None => reader.read_to_end(&mut text)?,
    };
    Ok((status, serde_json::from_slice(&text).unwrap_or_default()))
}
