//! Serves until it is asked to stop.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use toroku_backend::{
    Backend, FaceComparison, HashCost, Keeping, MailRoute, MatchLimits, Options, Random,
    SystemClock, read_rules,
};
use toroku_vision::EyeRules;

use crate::arguments::Arguments;

/// Serves.
pub(crate) async fn serve(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let eyes = arguments
        .thresholds
        .as_deref()
        .map(read_rules)
        .transpose()?
        .unwrap_or_default();
    let (same, different) = (arguments.match_same, arguments.match_different);
    let limits = MatchLimits::of(same, different).ok_or_else(|| {
        format!(
            "--match-same {same} and --match-different {different}: \
             two distances of at least 0, the first no larger than the second"
        )
    })?;
    let offset = arguments.clock.map_or(SignedDuration::ZERO, |start| {
        start.duration_since(Timestamp::now())
    });
    let running = Backend::start(Options {
        listen: arguments.listen,
        database: arguments.database,
        photos: arguments.photos,
        photo_key: arguments.photo_key,
        new_photo_place: arguments.new_photo_place,
        mail: match (arguments.smtp, arguments.outbox) {
            (Some(url), _) => MailRoute::Smtp(url),
            (None, Some(folder)) => MailRoute::Folder(folder),
            (None, None) => MailRoute::Memory,
        },
        brand: arguments.brand,
        mail_domain: arguments.mail_domain,
        clock: Arc::new(SystemClock::ahead_by(offset)),
        random: Arc::new(arguments.seed.map_or_else(Random::from_os, Random::seeded)),
        hash_cost: HashCost {
            memory: arguments.hash_memory,
            passes: arguments.hash_passes,
            lanes: arguments.hash_lanes,
        },
        fixtures: !arguments.without_fixtures,
        demo_on_network: arguments.demo_on_network,
        behind_proxy: arguments.behind_proxy,
        metrics: arguments.metrics,
        keeping: Keeping {
            rejected_days: arguments.keep_rejected,
            review_days: arguments.keep_review,
        },
        comparison: Some(comparison(limits, &eyes)?),
        eyes,
        #[cfg(feature = "faults")]
        faults: (arguments.faults).map(|plan| Arc::new(toroku_backend::Faults::new(plan))),
        ..Options::default()
    })
    .await?;
    println!("{}", running.base_url());
    stop_asked().await;
    running.drain();
    tokio::time::sleep(Duration::from_secs(arguments.drain)).await;
    running.shutdown().await;
    Ok(())
}

/// The comparison by the network, loaded now so that a fault is known at the start.
#[cfg(feature = "face-model")]
fn comparison(
    limits: MatchLimits,
    eyes: &EyeRules,
) -> Result<Arc<dyn FaceComparison>, Box<dyn Error>> {
    let faces = toroku_backend::FaceMatch::new(limits, eyes.thresholds);
    faces.load()?;
    Ok(Arc::new(faces))
}

/// Without the network a person decides on every face.
#[cfg(not(feature = "face-model"))]
fn comparison(
    _limits: MatchLimits,
    _eyes: &EyeRules,
) -> Result<Arc<dyn FaceComparison>, Box<dyn Error>> {
    Ok(Arc::new(toroku_backend::Undecided))
}

/// Waits for Ctrl-C or, where there is one, SIGTERM.
async fn stop_asked() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Without a handler nothing could stop it but its end: then end at once.
    let _ = interrupt.await;
}
