//! The verifier against a certificate made for it: `server.der` for `api.example.jp`, signed by
//! `root.der`.

use super::{Pin, configured};
use crate::options::OptionsRefusal;
use rustls::RootCertStore;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use std::sync::Arc;
use std::time::Duration;

/// `openssl x509 -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256` of the server.
const KEY: Pin = Pin([
    0xf3, 0x9f, 0x1c, 0x8a, 0x88, 0xc4, 0xbd, 0x29, 0x11, 0x90, 0x0c, 0x1b, 0x29, 0x55, 0x94, 0x9e,
    0xc9, 0xed, 0xbf, 0x91, 0xe9, 0x93, 0x80, 0x76, 0xcf, 0xf3, 0x6f, 0x6a, 0x59, 0x95, 0x12, 0x52,
]);
const OTHER: Pin = Pin([7; 32]);
/// In December 2026.
const NOW: u64 = 1_797_000_000;

fn roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from(&include_bytes!("root.der")[..]))
        .unwrap();
    roots
}

fn verifies(roots: RootCertStore, pins: &[Pin], host: &'static str) -> Result<(), rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = super::pinned(roots, provider, pins).unwrap();
    let server = CertificateDer::from(&include_bytes!("server.der")[..]);
    let host = ServerName::try_from(host).unwrap();
    let now = UnixTime::since_unix_epoch(Duration::from_secs(NOW));
    verifier
        .verify_server_cert(&server, &[], &host, &[], now)
        .map(|_| ())
}

#[test]
fn a_pinned_key_of_a_trusted_chain_is_accepted() {
    assert_eq!(verifies(roots(), &[OTHER, KEY], "api.example.jp"), Ok(()));
}

#[test]
fn another_key_is_refused_though_the_chain_is_trusted() {
    assert!(verifies(roots(), &[OTHER, OTHER], "api.example.jp").is_err());
}

#[test]
fn a_pin_does_not_stand_in_for_the_chain() {
    assert!(verifies(roots(), &[KEY, OTHER], "other.example.jp").is_err());
    let mut public = RootCertStore::empty();
    public.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
    assert!(verifies(public, &[KEY, OTHER], "api.example.jp").is_err());
}

#[test]
fn a_single_pin_is_refused() {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let refused = configured(provider, roots(), &[KEY]).map(|_| ());
    assert_eq!(refused, Err(OptionsRefusal::SinglePin));
}
