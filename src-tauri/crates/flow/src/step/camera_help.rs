//! `camera-denied/help` over `support`: all steps to allow the camera, without an error.
//!
//! Trigger: the topic カメラ. Outcome: back to `support`.

use crate::chapter::{Asks, Env, Go, Next, Page};
use crate::{CameraDeniedAction, CameraDeniedPhase, CameraDeniedView, Effect, Platform, Screen};

/// A button.
pub(crate) fn update(action: &CameraDeniedAction, asks: &mut Asks) -> Next {
    match action {
        CameraDeniedAction::Again => Next::Go(Go::Uncover),
        CameraDeniedAction::OpenSettings => {
            asks.effects.push(Effect::OpenSettings);
            Next::Stay
        }
        CameraDeniedAction::ChooseFile => Next::Resync,
    }
}

/// The screen.
pub(crate) fn page(env: Env<'_>) -> Page {
    let view = CameraDeniedView {
        phase: CameraDeniedPhase::Help,
        can_open_settings: match env.setup.platform {
            Platform::Ios | Platform::Android => true,
            Platform::Desktop => false,
        },
        can_choose_file: false,
    };
    Page::new("camera-denied/help", Screen::CameraDenied(view))
}

#[cfg(test)]
mod tests {
    use super::update;
    use crate::chapter::{Asks, Go, Next};
    use crate::{CameraDeniedAction, Effect};

    #[test]
    fn opens_settings_and_goes_back() {
        let mut asks = Asks::default();
        assert_eq!(
            update(&CameraDeniedAction::OpenSettings, &mut asks),
            Next::Stay
        );
        assert_eq!(asks.effects, [Effect::OpenSettings]);
        assert_eq!(
            update(&CameraDeniedAction::Again, &mut asks),
            Next::Go(Go::Uncover)
        );
    }
}
