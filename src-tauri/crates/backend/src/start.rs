//! Starts and stops the backend.

mod error;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::app::{App, Ctx};
use crate::hash::Hasher;
use crate::mail::{Mailroom, Outbox};
use crate::objects::Objects;
use crate::options::Options;
use crate::purge::{self, Sweep};
use crate::refusal::Failure;
use crate::sight::Sight;
use crate::watch::Numbers;
use crate::{api, fixtures, store, watch};
pub use error::StartError;

/// How long requests may take to end when the backend stops.
const GRACE: Duration = Duration::from_secs(10);

/// The backend.
#[derive(Debug, Clone, Copy)]
pub struct Backend;

/// A backend that listens. Dropping it stops it too, without waiting.
pub struct Running {
    address: SocketAddr,
    routes: Routes,
    stop: oneshot::Sender<()>,
    server: JoinHandle<io::Result<()>>,
    metrics: Option<Metrics>,
}

/// The listener of the operator's numbers; it ends when this is dropped.
struct Metrics {
    address: SocketAddr,
    task: JoinHandle<io::Result<()>>,
}

impl Drop for Metrics {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The backend without a listener, for a caller that serves it.
pub struct Routes {
    /// The routes.
    pub router: Router,
    /// Whether the demo accounts are in the database.
    demo: bool,
    app: Ctx,
    mail: Option<JoinHandle<()>>,
    sweep: Sweep,
}

impl Backend {
    /// Starts listening.
    pub async fn start(options: Options) -> Result<Running, StartError> {
        let (listener, address) = listen(options.listen).await?;
        let metrics = match options.metrics {
            Some(address) => Some(listen(address).await?),
            None => None,
        };
        let demo_on_network = options.demo_on_network;
        #[cfg(feature = "faults")]
        let faults = options.faults.clone();
        let routes = Self::routes(options).await?;
        if routes.demo && !demo_on_network && !address.ip().is_loopback() {
            return Err(StartError::DemoOnNetwork { address });
        }
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async move {
            // An error means that `Running` was dropped: stop as well.
            let _ = stopped.await;
        };
        let metrics = metrics.map(|(listener, address)| {
            let served = axum::serve(listener, watch::router(Arc::clone(&routes.app)));
            let task = tokio::spawn(async move { served.await });
            Metrics { address, task }
        });
        let open = routes.router.clone();
        #[cfg(feature = "faults")]
        let server = match faults {
            Some(faults) => tokio::spawn(serve_badly(listener, open, faults, stopped)),
            None => tokio::spawn(serve(listener, open, stopped)),
        };
        #[cfg(not(feature = "faults"))]
        let server = tokio::spawn(serve(listener, open, stopped));
        Ok(Running {
            address,
            routes,
            stop,
            server,
            metrics,
        })
    }

    /// Opens the database and makes the state of all handlers; one that `serves` keeps photos,
    /// and delivers what other instances have left.
    pub(crate) async fn app(
        options: Options,
        serves: bool,
    ) -> Result<(Ctx, Option<JoinHandle<()>>), StartError> {
        let hasher = Hasher::new(options.hash_cost).map_err(StartError::HashCost)?;
        let hasher = Arc::new(hasher);
        let db = store::open(&options.database).await?;
        let objects = if serves {
            Objects::open(&options, &*db).await?
        } else {
            Objects::none()
        };
        let (mailroom, mail) = Mailroom::open(&options, &db, &hasher, serves)?;
        let decoy = hasher
            .decoy(options.random.bytes(), options.random.bytes())
            .map_err(|error| failed(Failure::broken(error)))?;
        let comparison = options.face_comparison();
        let app = Arc::new(App {
            numbers: Numbers::new(options.clock.now()),
            draining: AtomicBool::new(false),
            db,
            objects,
            clock: options.clock,
            random: options.random,
            hasher,
            decoy,
            mail: mailroom,
            limits: options.limits,
            keeping: options.keeping,
            brand: options.brand,
            minimum_version: options.minimum_version,
            behind_proxy: options.behind_proxy,
            file_choice: options.file_choice,
            maintenance: options.maintenance,
            sight: Sight::new(&options.eyes),
            comparison,
            reviewer: options.reviewer,
        });
        Ok((app, mail))
    }

    /// Opens the database and makes the routes, without listening.
    pub async fn routes(options: Options) -> Result<Routes, StartError> {
        let (with_fixtures, purge_every) = (options.fixtures, options.purge_every);
        let (app, mail) = Self::app(options, true).await?;
        let demo = fixtures::load(&app, with_fixtures).await.map_err(failed)?;
        purge::purge(&app).await.map_err(failed)?;
        Ok(Routes {
            router: api::router(Arc::clone(&app)),
            demo,
            sweep: purge::every(&app, purge_every),
            app,
            mail,
        })
    }
}

/// Listens, and says where.
async fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), StartError> {
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::AddrInUse => StartError::PortInUse { address },
        _ => StartError::Listen { address, source },
    };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

impl Routes {
    /// How often Argon2id was computed so far. An answer's time depends on little else: as many
    /// for a known as for an unknown address.
    #[must_use]
    pub fn hashes(&self) -> u64 {
        self.app.hasher.done()
    }

    /// The mails that were sent.
    #[must_use]
    pub fn outbox(&self) -> Arc<dyn Outbox> {
        self.app.mail.outbox()
    }
}

impl Running {
    /// Scheme, host and port, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The mails that were sent.
    #[must_use]
    pub fn outbox(&self) -> Arc<dyn Outbox> {
        self.routes.outbox()
    }

    /// The routes, for calls without a connection. A copy that is kept keeps the mail route open.
    pub fn router(&self) -> Router {
        self.routes.router.clone()
    }

    /// Where `/metrics` is served, if it is.
    #[must_use]
    pub fn metrics_address(&self) -> Option<SocketAddr> {
        self.metrics.as_ref().map(|metrics| metrics.address)
    }

    /// Says at `/readyz` that it is about to stop, and goes on answering: a proxy in front sends
    /// new requests elsewhere.
    pub fn drain(&self) {
        self.routes.app.draining.store(true, Ordering::Relaxed);
    }

    /// Stops: requests under way end, mails are delivered, the database is closed.
    pub async fn shutdown(self) {
        let Self {
            routes,
            stop,
            mut server,
            metrics,
            ..
        } = self;
        // The server may have ended by itself.
        let _ = stop.send(());
        if tokio::time::timeout(GRACE, &mut server).await.is_err() {
            server.abort();
        }
        let Routes {
            router,
            app,
            mail,
            sweep,
            ..
        } = routes;
        drop((router, sweep, metrics));
        let db = Arc::clone(&app.db);
        drop(app);
        if let Some(mut mail) = mail
            && tokio::time::timeout(GRACE, &mut mail).await.is_err()
        {
            mail.abort();
        }
        // A connection that hangs must not hold the end up.
        let _ = tokio::time::timeout(GRACE, db.close()).await;
    }
}

async fn serve(
    listener: TcpListener,
    router: Router,
    stopped: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service)
        .with_graceful_shutdown(stopped)
        .await
}

/// Over connections that are cut, and with answers that are not as they should be.
#[cfg(feature = "faults")]
async fn serve_badly(
    listener: TcpListener,
    router: Router,
    faults: Arc<crate::Faults>,
    stopped: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    use crate::faults::{Lines, Wire, layer};
    let router = router.layer(axum::middleware::from_fn_with_state(faults, layer));
    let service = router.into_make_service_with_connect_info::<Wire>();
    axum::serve(Lines(listener), service)
        .with_graceful_shutdown(stopped)
        .await
}

fn failed(failure: Failure) -> StartError {
    let reason = match failure {
        Failure::Broken(reason) => reason,
        Failure::Refused(_) => "refused".to_owned(),
    };
    StartError::Prepare { reason }
}
