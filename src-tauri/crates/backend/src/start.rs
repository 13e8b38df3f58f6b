//! Starts and stops the backend.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::app::{App, Ctx};
use crate::hash::Hasher;
use crate::idempotency::Turns;
use crate::mail::{Mailroom, Outbox};
use crate::options::Options;
use crate::refusal::Failure;
use crate::{api, database, fixtures};

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
}

/// The backend without a listener, for a caller that serves it.
pub struct Routes {
    /// The routes.
    pub router: Router,
    app: Ctx,
    mail: Option<JoinHandle<()>>,
}

/// Why the backend did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Something listens there already.
    #[error("{address} is in use: stop the program that listens there, or choose another port")]
    PortInUse {
        /// The address asked for.
        address: SocketAddr,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// A folder is missing.
    #[error("the folder {} does not exist: make it, or choose another", path.display())]
    FolderMissing {
        /// The folder.
        path: PathBuf,
    },
    /// The file is no `SQLite` database, or is damaged.
    #[error("{} is damaged or no SQLite database: restore it from a copy, or move it away to begin anew", path.display())]
    DatabaseCorrupt {
        /// The file.
        path: PathBuf,
    },
    /// The file is of another program or a newer version.
    #[error("{} was made by another program or a newer version of this one: update, or choose another file", path.display())]
    DatabaseForeign {
        /// The file.
        path: PathBuf,
    },
    /// The database cannot be opened.
    #[error("cannot open the database {}: {reason}", path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// What `SQLite` says.
        reason: String,
    },
    /// The cost of Argon2id is out of bounds.
    #[error("the cost of password hashing is out of bounds: {0}")]
    HashCost(argon2::Error),
    /// Brand and mail domain make no sender.
    #[error("mails cannot be sent from {from}: check brand and mail domain")]
    Sender {
        /// The sender they make.
        from: String,
    },
    /// The address of the SMTP server cannot be read.
    #[error(
        "the address of the mail server cannot be read: write smtp://user:password@host:port or smtps://…"
    )]
    Smtp,
    /// The fixtures cannot be loaded.
    #[error("cannot load the fixtures: {reason}")]
    Fixtures {
        /// Why.
        reason: String,
    },
}

impl Backend {
    /// Starts listening.
    pub async fn start(options: Options) -> Result<Running, StartError> {
        let address = options.listen;
        let listener = TcpListener::bind(address)
            .await
            .map_err(|source| match source.kind() {
                io::ErrorKind::AddrInUse => StartError::PortInUse { address },
                _ => StartError::Listen { address, source },
            })?;
        let address = listener
            .local_addr()
            .map_err(|source| StartError::Listen { address, source })?;
        let routes = Self::routes(options).await?;
        let (stop, stopped) = oneshot::channel::<()>();
        let service = routes
            .router
            .clone()
            .into_make_service_with_connect_info::<SocketAddr>();
        let server = tokio::spawn(async move {
            let stopped = async move {
                // An error means that `Running` was dropped: stop as well.
                let _ = stopped.await;
            };
            axum::serve(listener, service)
                .with_graceful_shutdown(stopped)
                .await
        });
        Ok(Running {
            address,
            routes,
            stop,
            server,
        })
    }

    /// Opens the database and makes the routes, without listening.
    pub async fn routes(options: Options) -> Result<Routes, StartError> {
        let (mailroom, mail) = Mailroom::open(&options)?;
        let hasher = Hasher::new(options.hash_cost).map_err(StartError::HashCost)?;
        let decoy = hasher
            .hash(&options.random.token(), options.random.bytes())
            .await
            .map_err(failed)?;
        let app = Arc::new(App {
            db: database::open(&options.database).await?,
            clock: options.clock,
            random: options.random,
            hasher,
            decoy,
            mail: mailroom,
            limits: options.limits,
            brand: options.brand,
            minimum_version: options.minimum_version,
            file_choice: options.file_choice,
            maintenance: options.maintenance,
            comparison: options.comparison,
            reviewer: options.reviewer,
            turns: Turns::default(),
        });
        fixtures::load(&app, options.fixtures)
            .await
            .map_err(failed)?;
        Ok(Routes {
            router: api::router(Arc::clone(&app)),
            app,
            mail,
        })
    }
}

impl Routes {
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

    /// Stops: requests under way end, mails are delivered, the database is closed.
    pub async fn shutdown(self) {
        let Self {
            routes,
            stop,
            mut server,
            ..
        } = self;
        // The server may have ended by itself.
        let _ = stop.send(());
        if tokio::time::timeout(GRACE, &mut server).await.is_err() {
            server.abort();
        }
        let Routes { router, app, mail } = routes;
        drop(router);
        app.db.close().await;
        drop(app);
        if let Some(mut mail) = mail
            && tokio::time::timeout(GRACE, &mut mail).await.is_err()
        {
            mail.abort();
        }
    }
}

fn failed(failure: Failure) -> StartError {
    let reason = match failure {
        Failure::Broken(reason) => reason,
        Failure::Refused(_) => "refused".to_owned(),
    };
    StartError::Fixtures { reason }
}
