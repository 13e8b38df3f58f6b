//! TLS as the app speaks it: Mozilla's roots, 1.2 or newer.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};

use crate::error::ConformanceError;

/// The configuration of every connection.
pub(crate) fn config() -> Result<ClientConfig, ConformanceError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(|error| ConformanceError::Client(error.to_string()))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}
