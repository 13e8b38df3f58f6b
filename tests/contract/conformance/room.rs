//! A reference backend, behind a proxy that may break one rule, and the walk over it.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use async_trait::async_trait;
use axum::Router;
use axum::middleware::from_fn_with_state;
use jiff::SignedDuration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use toroku_backend::{
    Backend, HashCost, Options, Outbox, Random, Routes, StandingClock, spare_database, spare_photos,
};
use toroku_conformance::{Fixtures, Mails, Report, Target, Time, run};

use super::breakage::Breakage;
use super::proxy::{Proxy, layer};

/// A backend that listens until this is dropped.
pub(super) struct Room {
    address: SocketAddr,
    clock: Arc<StandingClock>,
    routes: Routes,
    server: JoinHandle<()>,
}

/// Codes in the outbox in memory.
struct Post(Arc<dyn Outbox>);

#[async_trait]
impl Mails for Post {
    async fn last(&self, address: &str) -> Option<String> {
        let mails = self.0.mails();
        let mut mails = mails.iter().rev();
        let code = mails.find_map(|mail| {
            let to = mail.to.eq_ignore_ascii_case(address);
            mail.code().filter(|_| to)
        });
        code.map(str::to_owned)
    }
}

/// Moves the backend's clock.
struct Hand(Arc<StandingClock>);

#[async_trait]
impl Time for Hand {
    async fn pass(&self, seconds: u64) -> bool {
        let seconds = i64::try_from(seconds).expect("a time");
        self.0.advance(SignedDuration::from_secs(seconds));
        true
    }
}

impl Room {
    pub(super) async fn open(broken: Option<&'static Breakage>) -> Self {
        let clock = Arc::new(StandingClock::at("2026-11-22T03:00:00Z".parse().unwrap()));
        let options = Options {
            database: spare_database().await.unwrap(),
            photos: Some(spare_photos()),
            clock: Arc::clone(&clock) as _,
            random: Arc::new(Random::seeded(3)),
            hash_cost: HashCost::CHEAP,
            ..Options::default()
        };
        let routes = Backend::routes(options).await.unwrap();
        let pages: Router = match broken {
            None => routes.router.clone(),
            Some(broken) => {
                let proxy = Arc::new(Proxy::new(broken));
                routes
                    .router
                    .clone()
                    .layer(from_fn_with_state(proxy, layer))
            }
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let service = pages.into_make_service_with_connect_info::<SocketAddr>();
        let server = tokio::spawn(async move {
            axum::serve(listener, service).await.unwrap();
        });
        Self {
            address,
            clock,
            routes,
            server,
        }
    }

    pub(super) async fn walk(self, photos: bool) -> Report {
        let url = format!("http://{}", self.address);
        let report = run(&Target {
            url: &url,
            fixtures: Fixtures::demo().unwrap(),
            mails: &Post(self.routes.outbox()),
            time: &Hand(Arc::clone(&self.clock)),
            photos,
            remembers: true,
        })
        .await
        .unwrap();
        self.server.abort();
        report
    }
}
