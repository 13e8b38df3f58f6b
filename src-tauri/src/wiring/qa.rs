//! What only QA builds do: any screen with demo data, a seed, a clock.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use toroku_engine::Engine;
use toroku_engine::ports::{Clock, SystemClock};

use super::Refusal;
use crate::flags::Flags;

/// Ids and keys of this launch are drawn from it.
pub(super) fn seed(flags: &Flags) -> u128 {
    flags
        .qa
        .seed
        .map_or_else(|| uuid::Uuid::new_v4().as_u128(), u128::from)
}

/// How far the clock runs before the machine's.
pub(super) fn ahead(flags: &Flags) -> SignedDuration {
    flags.qa.clock.map_or(SignedDuration::ZERO, |start| {
        start.duration_since(Timestamp::now())
    })
}

/// The machine's clock, moved to the start that was asked for.
pub(super) fn clock(flags: &Flags) -> Arc<dyn Clock> {
    Arc::new(SystemClock {
        shift: ahead(flags),
    })
}

/// Puts the screen of `--screen` in place.
pub(super) async fn open(engine: &Engine, flags: &Flags) -> Result<(), Refusal> {
    let Some(screen) = &flags.qa.screen else {
        return Ok(());
    };
    // Told before the photos are drawn, which takes a while.
    if !toroku_flow::state_ids().contains(&screen.as_str()) {
        return Err(Refusal::Screen(screen.clone()));
    }
    for photo in toroku_camera::demo_photos()? {
        // A vault that keeps nothing shows the screen without its pictures.
        let _kept = engine.preload(photo).await;
    }
    if let Some(frame) = toroku_camera::demo_frame(screen)? {
        engine.picture(frame);
    }
    if engine.show(screen) {
        Ok(())
    } else {
        Err(Refusal::Screen(screen.clone()))
    }
}
