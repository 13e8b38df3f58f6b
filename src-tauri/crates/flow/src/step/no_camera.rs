//! `camera-denied` of the code scanner.
//!
//! Trigger: the scanner has no camera. Outcome: the scanner again, or `group-auth`.

use crate::chapter::{Asks, Env, Page};
use crate::step::{Outcome, camera_help};
use crate::{CameraDeniedAction, CameraDeniedPhase, Effect, Screen};

/// A button; `Exit` means to scan again.
pub(crate) fn update(action: &CameraDeniedAction, asks: &mut Asks) -> Outcome<()> {
    match action {
        CameraDeniedAction::Again => Outcome::Exit(()),
        CameraDeniedAction::OpenSettings => {
            asks.effects.push(Effect::OpenSettings);
            Outcome::Stay
        }
        CameraDeniedAction::ChooseFile => Outcome::Stay,
    }
}

/// The screen.
pub(crate) fn page(env: Env<'_>) -> Page {
    let mut page = camera_help::page(env);
    "camera-denied/denied".clone_into(&mut page.id);
    if let Screen::CameraDenied(view) = &mut page.screen {
        view.phase = CameraDeniedPhase::Denied;
    }
    page
}
