//! The mail server's address, and what it must not be.

use lettre::{AsyncSmtpTransport, Tokio1Executor};
use url::{Host, Url};

use crate::start::StartError;

/// The transport to a server. The address may hold a password: neither it nor
/// the parser's error is shown.
pub(super) fn transport(url: &str) -> Result<AsyncSmtpTransport<Tokio1Executor>, StartError> {
    let address = Url::parse(url).map_err(|_| StartError::Smtp)?;
    if address.password().is_some() && !encrypted(&address) && !is_here(&address) {
        return Err(StartError::SmtpInTheClear);
    }
    let transport =
        AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| StartError::Smtp)?;
    Ok(transport.build())
}

/// Whether the connection is encrypted whatever the server, or who stands between, says.
fn encrypted(address: &Url) -> bool {
    let tls = address.query_pairs().find(|(name, _)| name == "tls");
    address.scheme() == "smtps" || tls.is_some_and(|(_, value)| value == "required")
}

/// Whether the server runs on this machine.
fn is_here(address: &Url) -> bool {
    match address.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        // Of an unknown scheme, numbers are not told from names.
        Some(Host::Domain(name)) => {
            name == "localhost"
                || name
                    .parse()
                    .is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::transport;
    use crate::start::StartError;

    #[tokio::test]
    async fn a_password_leaves_the_machine_encrypted_only() {
        let cases = [
            ("smtp://user:secret@mail.example.jp:25", false),
            (
                "smtp://user:secret@mail.example.jp?tls=opportunistic",
                false,
            ),
            ("smtp://user:secret@mail.example.jp?a=b&tls=required", true),
            ("smtp://user:secret@mail.example.jp?tls=required", true),
            ("smtps://user:secret@mail.example.jp", true),
            ("smtp://user:secret@127.0.0.1:2525", true),
            ("smtp://user:secret@[::1]:2525", true),
            ("smtp://user:secret@localhost", true),
            ("smtp://mail.example.jp:25", true),
        ];
        for (url, fits) in cases {
            let refused = transport(url).err();
            assert_eq!(refused.is_none(), fits, "{url}: {refused:?}");
            if let Some(error) = refused {
                assert!(matches!(error, StartError::SmtpInTheClear), "{url}");
                assert!(!error.to_string().contains("secret"));
            }
        }
        assert!(matches!(transport("no address"), Err(StartError::Smtp)));
    }
}
