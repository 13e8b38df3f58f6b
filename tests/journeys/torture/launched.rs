//! An app that can be ended anywhere.

use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use toroku_flow::View;

use crate::stage::App;

/// What a thread has begun to write is written within this.
const LAST_WRITES: Duration = Duration::from_mins(1);

/// An app that runs on threads of its own, so that it can be ended anywhere.
pub(super) struct Launched {
    pub(super) app: App,
    pub(super) threads: Runtime,
}

impl Launched {
    /// It ends here: no task of it goes on. What a thread has begun to write is written.
    pub(super) async fn end(self) -> View {
        let Self { app, threads } = self;
        let end = move || threads.shutdown_timeout(LAST_WRITES);
        tokio::task::spawn_blocking(end).await.unwrap();
        app.view()
    }
}

/// Threads for one launch.
pub(super) fn threads() -> Runtime {
    let mut threads = Builder::new_multi_thread();
    threads.worker_threads(1).enable_all().build().unwrap()
}
