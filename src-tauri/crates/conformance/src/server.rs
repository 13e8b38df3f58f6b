//! The server that is asked.

use std::fmt::Write as _;
use std::net::IpAddr;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Url};
use serde_json::Value;

use crate::ask::{Answer, Ask, Payload};
use crate::error::ConformanceError;
use crate::{mask, tls};

/// How long an answer may take: a photo is looked at for a while.
const PATIENCE: Duration = Duration::from_mins(1);

/// A server.
pub(crate) struct Server {
    http: Client,
    base: String,
    /// Whether it is reached by TLS.
    pub(crate) tls: bool,
}

impl Server {
    /// The server at an address.
    pub(crate) fn at(url: &str) -> Result<Self, ConformanceError> {
        let bad = || ConformanceError::Address(url.to_owned());
        let parsed = Url::parse(url).map_err(|_| bad())?;
        let host = parsed.host_str().ok_or_else(bad)?;
        let here = host == "localhost"
            || host
                .trim_matches(['[', ']'])
                .parse()
                .is_ok_and(|ip: IpAddr| ip.is_loopback());
        match parsed.scheme() {
            "https" => {}
            "http" if here => {}
            "http" => return Err(ConformanceError::InTheClear(url.to_owned())),
            _ => return Err(bad()),
        }
        let http = Client::builder()
            .tls_backend_preconfigured(tls::config()?)
            .redirect(Policy::none())
            .no_proxy()
            .timeout(PATIENCE)
            .build()
            .map_err(|error| ConformanceError::Client(error.to_string()))?;
        Ok(Self {
            http,
            base: url.trim_end_matches('/').to_owned(),
            tls: parsed.scheme() == "https",
        })
    }

    /// Asks; an error is a text without what was sent.
    pub(crate) async fn ask(&self, ask: &Ask) -> Result<Answer, String> {
        let method =
            Method::from_bytes(ask.method.as_bytes()).map_err(|error| error.to_string())?;
        let url = format!("{}{}", self.base, ask.path);
        let mut request = self.http.request(method, url);
        for (name, value) in &ask.headers {
            request = request.header(*name, value);
        }
        request = match &ask.payload {
            Payload::None => request,
            Payload::Json(body) => request
                .header(CONTENT_TYPE, "application/json")
                .body(body.to_string()),
            Payload::Bytes(kind, bytes) => request.header(CONTENT_TYPE, *kind).body(bytes.clone()),
        };
        let response = request.send().await.map_err(|error| reason(&error))?;
        let status = response.status().as_u16();
        let header = |name| {
            let value = response.headers().get(name)?;
            value.to_str().ok().map(str::to_owned)
        };
        let (kind, retry_after) = (header(CONTENT_TYPE), header(RETRY_AFTER));
        let kind = kind.unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_owned();
        let body = response.bytes().await.map_err(|error| reason(&error))?;
        let json: Value = serde_json::from_slice(&body).unwrap_or_default();
        let mut shown = format!("{}\n\n→ {status} {kind}", ask.shown());
        if json.is_null() {
            // To write to a text does not fail.
            let _ = write!(shown, "\n({} bytes)", body.len());
        } else {
            let _ = write!(shown, "\n{}", mask::shown(&json, status >= 400));
        }
        Ok(Answer {
            status,
            kind,
            retry_after,
            json,
            length: body.len(),
            shown,
        })
    }
}

/// The innermost reason of a failure.
fn reason(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use super::Server;

    #[test]
    fn nothing_is_sent_in_the_clear_to_another_machine() {
        for good in ["https://example.jp", "http://127.0.0.1:1", "http://[::1]:1"] {
            assert!(Server::at(good).is_ok(), "{good}");
        }
        for bad in ["http://example.jp", "ftp://127.0.0.1", "nothing", ""] {
            assert!(Server::at(bad).is_err(), "{bad}");
        }
    }
}
