//! TLS without the platform: Mozilla's roots, TLS 1.2 or newer, pins on top.

use std::fmt::Debug;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
};
use sha2::{Digest, Sha256};

use crate::options::OptionsRefusal;

/// SHA-256 of a certificate's `SubjectPublicKeyInfo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pin(pub [u8; 32]);

/// The configuration of every connection.
pub(crate) fn config(pins: &[Pin]) -> Result<ClientConfig, OptionsRefusal> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
    configured(provider, roots, pins)
}

/// The same with other roots.
fn configured(
    provider: Arc<CryptoProvider>,
    roots: RootCertStore,
    pins: &[Pin],
) -> Result<ClientConfig, OptionsRefusal> {
    let refused = |error: &dyn std::fmt::Display| OptionsRefusal::Client(error.to_string());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(|error| refused(&error))?;
    match pins {
        [] => Ok(builder.with_root_certificates(roots).with_no_client_auth()),
        [_] => Err(OptionsRefusal::SinglePin),
        pins => {
            let verifier = pinned(roots, provider, pins)?;
            Ok(builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier))
                .with_no_client_auth())
        }
    }
}

fn pinned(
    roots: RootCertStore,
    provider: Arc<CryptoProvider>,
    pins: &[Pin],
) -> Result<Pinned, OptionsRefusal> {
    let chain = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
        .build()
        .map_err(|error| OptionsRefusal::Client(error.to_string()))?;
    Ok(Pinned {
        chain,
        pins: pins.to_vec(),
    })
}

/// Checks the chain as usual, then the server's key against the pins.
#[derive(Debug)]
struct Pinned {
    chain: Arc<WebPkiServerVerifier>,
    pins: Vec<Pin>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verified = self.chain.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        )?;
        let key = ParsedCertificate::try_from(end_entity)?.subject_public_key_info();
        let found = Pin(Sha256::digest(key.as_ref()).into());
        if self.pins.contains(&found) {
            Ok(verified)
        } else {
            Err(CertificateError::ApplicationVerificationFailure.into())
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.chain.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.chain.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.chain.supported_verify_schemes()
    }
}

#[cfg(test)]
mod handshakes;
#[cfg(test)]
mod tests;
