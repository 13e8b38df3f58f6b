//! What a client is built with, and which addresses it may talk to.

use std::net::IpAddr;
use std::time::Duration;

use reqwest::Url;

use crate::tls::Pin;

/// What a client is built with.
#[derive(Debug, Clone)]
pub struct Options {
    /// The backend's address without `/v1`, as `https://api.example.jp`.
    pub base_url: String,
    /// How long to wait.
    pub timeouts: Timeouts,
    /// How often to ask again without being told to.
    pub repeats: Repeats,
    /// The app's version (`major.minor.patch`), sent with every call.
    pub app_version: String,
    /// A random id of the installation, by which the backend counts tries of group numbers.
    pub device: Option<String>,
    /// SHA-256 of public keys the backend's certificate may have; empty: not pinned.
    pub pins: Vec<Pin>,
}

impl Options {
    /// Standard waits, no device id, no pins.
    #[must_use]
    pub fn new(base_url: impl Into<String>, app_version: impl Into<String>) -> Self {
        Self {
            base_url: base_url.into(),
            timeouts: Timeouts::default(),
            repeats: Repeats::default(),
            app_version: app_version.into(),
            device: None,
            pins: Vec::new(),
        }
    }
}

/// What is asked again without the person, where a connection broke off or a gateway answered:
/// nothing that is done twice if it is asked twice, and no photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeats {
    /// Times after the first.
    pub times: usize,
    /// The wait before the first repeat; each after it waits thrice as long. Up to as much again
    /// is added by chance, so that not all who lost an answer come back at once.
    pub first: Duration,
}

impl Repeats {
    /// The person repeats, and nobody else.
    pub const NONE: Self = Self {
        times: 0,
        first: Duration::ZERO,
    };
}

impl Default for Repeats {
    fn default() -> Self {
        Self {
            times: 2,
            first: Duration::from_millis(300),
        }
    }
}

/// How long to wait. The wizard gives a call 30 s, a photo as much after each piece sent: an
/// answer after that is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// For a connection.
    pub connect: Duration,
    /// For a whole answer, with what is asked again for it.
    pub answer: Duration,
    /// For the next piece of a photo to be taken by the connection, and for the answer to it.
    pub upload: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            answer: Duration::from_secs(30),
            upload: Duration::from_secs(30),
        }
    }
}

/// Why a client cannot be built.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OptionsRefusal {
    /// No address of a server.
    #[error("`{0}` is not the address of a backend: expected https://HOST[:PORT][/PATH]")]
    Address(String),
    /// Sent in the clear to another machine.
    #[error(
        "`{0}` is not encrypted: `http:` is for this machine only (127.0.0.1, [::1], localhost); use `https:`"
    )]
    Cleartext(String),
    /// A version that does not fit a header.
    #[error("`{0}` is not a version: expected MAJOR.MINOR.PATCH")]
    Version(String),
    /// A device id that does not fit a header.
    #[error("the device id holds signs that no header may hold")]
    Device,
    /// One pin alone would lock the app out with the next certificate.
    #[error("a single pin would lock the app out when the key changes: give two or more, or none")]
    SinglePin,
    /// The HTTP library refused.
    #[error("the HTTP client cannot start: {0}")]
    Client(String),
}

/// Reads the backend's address; the result ends in a slash.
pub(crate) fn base(text: &str) -> Result<Url, OptionsRefusal> {
    let wrong = || OptionsRefusal::Address(text.to_owned());
    let mut url = Url::parse(text.trim()).map_err(|_| wrong())?;
    let bare = url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    if !bare {
        // Not quoted back: it may hold a password.
        return Err(OptionsRefusal::Address("…".to_owned()));
    }
    let host = url
        .host_str()
        .filter(|host| !host.is_empty())
        .ok_or_else(wrong)?;
    match url.scheme() {
        "https" => {}
        "http" if is_this_machine(host) => {}
        "http" => return Err(OptionsRefusal::Cleartext(text.to_owned())),
        _ => return Err(wrong()),
    }
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Ok(url)
}

fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || bare
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::{OptionsRefusal, base};

    #[test]
    fn addresses_that_are_taken() {
        let check = |text: &str, read: &str| {
            assert_eq!(base(text).map(String::from), Ok(read.to_owned()));
        };
        check("https://api.example.jp", "https://api.example.jp/");
        check(
            "https://api.example.jp/toroku",
            "https://api.example.jp/toroku/",
        );
        check(" http://127.0.0.1:4010 ", "http://127.0.0.1:4010/");
        check("http://127.9.9.9", "http://127.9.9.9/");
        check("http://[::1]:80", "http://[::1]/");
        check("http://localhost:4010/", "http://localhost:4010/");
    }

    #[test]
    fn cleartext_to_other_machines_is_refused() {
        for text in [
            "http://api.example.jp",
            "http://192.168.0.1:4010",
            "http://0.0.0.0:4010",
            "http://localhost.example.jp",
            "http://127.0.0.1.example.jp",
        ] {
            assert_eq!(base(text), Err(OptionsRefusal::Cleartext(text.to_owned())));
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "api.example.jp",
            "ftp://api.example.jp",
            "https://",
            "file:///etc",
        ] {
            assert_eq!(
                base(text),
                Err(OptionsRefusal::Address(text.to_owned())),
                "{text}"
            );
        }
        for text in [
            "https://me:secret@api.example.jp",
            "https://a.jp/?key=secret",
            "https://a.jp/#x",
        ] {
            let refusal = base(text).unwrap_err();
            assert!(!refusal.to_string().contains("secret"), "{refusal}");
        }
    }
}
