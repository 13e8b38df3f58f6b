//! The client against a server on this machine, with certificates good and bad.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, PublicKeyData as _,
    date_time_ymd,
};
use reqwest::Method;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion, version};
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::{Pin, configured};
use crate::exchange::{Answer, Ask, Payload, Wire};
use crate::failure::Trouble;
use crate::options::Options;

const HOST: &str = "localhost";
const OTHER: Pin = Pin([7; 32]);
/// All that a server of some years ago can do.
static OLDER: &[&SupportedProtocolVersion] = &[&version::TLS12];

/// A root that the client trusts.
fn root() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A server's certificate and key.
struct Server {
    params: CertificateParams,
    key: KeyPair,
    versions: &'static [&'static SupportedProtocolVersion],
}

impl Server {
    fn named(name: &str) -> Self {
        Self {
            params: CertificateParams::new(vec![name.to_owned()]).unwrap(),
            key: KeyPair::generate().unwrap(),
            versions: rustls::ALL_VERSIONS,
        }
    }

    fn pin(&self) -> Pin {
        Pin(Sha256::digest(self.key.subject_public_key_info()).into())
    }

    fn signed_by(&self, root: &CertifiedIssuer<'static, KeyPair>) -> CertificateDer<'static> {
        let signed = self.params.signed_by(&self.key, root);
        signed.unwrap().der().clone()
    }

    fn self_signed(&self) -> CertificateDer<'static> {
        self.params.self_signed(&self.key).unwrap().der().clone()
    }

    /// Serves; the port, and how many requests could be read.
    async fn serve(&self, certificate: CertificateDer<'static>) -> (u16, Arc<AtomicU32>) {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::try_from(self.key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(self.versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind((HOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(acceptor.clone(), stream, Arc::clone(&counted)));
            }
        });
        (port, requests)
    }
}

async fn answer(acceptor: TlsAcceptor, stream: TcpStream, counted: Arc<AtomicU32>) {
    let Ok(mut stream) = acceptor.accept(stream).await else {
        return;
    };
    let mut request = [0; 4096];
    if stream
        .read(&mut request)
        .await
        .is_ok_and(|length| length > 0)
    {
        counted.fetch_add(1, Ordering::Relaxed);
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
        // A client that has left is no matter here.
        let _sent = stream.write_all(answer).await;
        let _ended = stream.shutdown().await;
    }
}

/// Whether a client that trusts `root` and these pins spoke with the server. One that did not
/// has sent it nothing that could be read.
async fn speaks(
    root: &CertifiedIssuer<'static, KeyPair>,
    pins: &[Pin],
    (port, requests): (u16, Arc<AtomicU32>),
) -> bool {
    let mut roots = RootCertStore::empty();
    roots.add(root.der().clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = configured(provider, roots, pins).unwrap();
    let options = Options::new(format!("https://{HOST}:{port}"), "1.0.0");
    let wire = Wire::over(&options, tls).unwrap();
    let ask = Ask {
        method: Method::GET,
        path: vec!["config".to_owned()],
        payload: Payload::None,
    };
    let answer = wire.ask(&ask, "key", Some("a-token")).await;
    let read = requests.load(Ordering::Relaxed);
    if matches!(answer, Err(Trouble::Untrusted)) {
        assert_eq!(read, 0, "a server that is not trusted was told something");
        return false;
    }
    let body = match answer.unwrap() {
        Answer::Done(body) => Some(body),
        _ => None,
    };
    assert_eq!(body.unwrap().as_slice(), b"{}");
    assert_eq!(read, 1);
    true
}

#[tokio::test]
async fn the_right_server_is_spoken_with() {
    let (root, server) = (root(), Server::named(HOST));
    let place = server.serve(server.signed_by(&root)).await;
    assert!(speaks(&root, &[], place).await);
}

#[tokio::test]
async fn tls_1_2_will_do() {
    let root = root();
    let server = Server {
        versions: OLDER,
        ..Server::named(HOST)
    };
    let place = server.serve(server.signed_by(&root)).await;
    assert!(speaks(&root, &[server.pin(), OTHER], place).await);
}

#[tokio::test]
async fn another_hosts_certificate_is_refused() {
    let (root, server) = (root(), Server::named("other.example.jp"));
    let place = server.serve(server.signed_by(&root)).await;
    assert!(!speaks(&root, &[], place).await);
    let place = server.serve(server.signed_by(&root)).await;
    assert!(!speaks(&root, &[server.pin(), OTHER], place).await);
}

#[tokio::test]
async fn a_certificate_out_of_its_time_is_refused() {
    for (from, until) in [(2000, 2001), (2090, 2091)] {
        let (root, mut server) = (root(), Server::named(HOST));
        server.params.not_before = date_time_ymd(from, 1, 1);
        server.params.not_after = date_time_ymd(until, 1, 1);
        let place = server.serve(server.signed_by(&root)).await;
        assert!(!speaks(&root, &[], place).await, "{from} to {until}");
    }
}

#[tokio::test]
async fn a_self_signed_certificate_is_refused_though_its_key_is_pinned() {
    let (root, server) = (root(), Server::named(HOST));
    let place = server.serve(server.self_signed()).await;
    assert!(!speaks(&root, &[], place).await);
    let place = server.serve(server.self_signed()).await;
    assert!(!speaks(&root, &[server.pin(), OTHER], place).await);
}

#[tokio::test]
async fn a_root_nobody_knows_is_refused() {
    let server = Server::named(HOST);
    let place = server.serve(server.signed_by(&root())).await;
    assert!(!speaks(&root(), &[], place).await);
}

#[tokio::test]
async fn pins_hold_on_the_wire() {
    let (root, server) = (root(), Server::named(HOST));
    let place = server.serve(server.signed_by(&root)).await;
    assert!(
        speaks(&root, &[OTHER, server.pin()], place).await,
        "the second key"
    );
    let place = server.serve(server.signed_by(&root)).await;
    assert!(!speaks(&root, &[OTHER, Pin([8; 32])], place).await);
}
