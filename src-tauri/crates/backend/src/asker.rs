//! Who sends a request: the installation it names, and the network address.

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use toroku_wire::header;

use crate::app::Ctx;
use crate::throttle::Quota;

/// A network address may do as much as so many devices: households and
/// carriers put many behind one. Whoever invents devices meets this limit.
const DEVICES: u32 = 10;

/// Written by a proxy in front: the addresses a request came by, the last one its client's.
const FORWARDED: &str = "x-forwarded-for";

/// Who asks. An installation chooses its id itself, so the address counts too.
pub(crate) struct Asker {
    device: Option<String>,
    address: Option<String>,
}

impl FromRequestParts<Ctx> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Ctx) -> Result<Self, Infallible> {
        let device = parts
            .headers
            .get(header::DEVICE)
            .and_then(|value| value.to_str().ok())
            .filter(|id| id.len() <= 64);
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|info| info.0.ip());
        let client = app.behind_proxy.then(|| forwarded(parts)).flatten();
        Ok(Self {
            device: device.map(str::to_owned),
            address: client.or(peer).map(network),
        })
    }
}

impl Asker {
    /// What this asker may do in an hour: `limit` by a device, or by the
    /// address where no device is named, and more by the address in all.
    pub(crate) fn quotas(&self, action: &str, limit: u32) -> Vec<Quota> {
        let address = self.address.as_deref();
        let who = self.device.as_deref().or(address).unwrap_or_default();
        let mut quotas = vec![Quota::hourly(action, who, limit)];
        quotas.extend(address.map(|address| {
            let action = format!("{action}-network");
            Quota::hourly(&action, address, limit.saturating_mul(DEVICES))
        }));
        quotas
    }
}

fn forwarded(parts: &Parts) -> Option<IpAddr> {
    let last = parts.headers.get_all(FORWARDED).into_iter().next_back()?;
    last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

/// The address counted: of IPv6 the network, within which a host has as many as it likes.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).to_string()
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::network;

    #[test]
    fn addresses_of_one_network_count_as_one() {
        let of = |text: &str| network(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:3::4"), of("2001:db8:1:2:ffff::1"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
    }
}
