//! `document-capture`: the card in the white frame.
//!
//! Trigger: 「撮影をはじめる」, 「撮影をやり直す」.
//! Outcome: a photo to be reviewed; the back of a マイナンバーカード is refused and never kept.

use super::camera_watch::Watch;
use super::document_side::DocumentSide;
use crate::chapter::{Asks, Env, Page};
use crate::ids::state_id;
use crate::{CapturePhase, DocumentCaptureAction, DocumentCaptureView, Hint, Screen};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct DocumentCapture {
    /// The side.
    pub(crate) side: DocumentSide,
    /// The camera.
    pub(crate) watch: Watch,
}

impl DocumentCapture {
    /// Opens the camera on this side.
    pub(crate) fn open(side: DocumentSide, env: Env<'_>, asks: &mut Asks) -> Self {
        Self {
            side,
            watch: Watch::open(side.subject(), env.now, asks),
        }
    }

    /// Takes a button.
    pub(crate) fn act(&mut self, action: &DocumentCaptureAction, env: Env<'_>, asks: &mut Asks) {
        match action {
            DocumentCaptureAction::Shutter => self.watch.shutter(env.now, asks),
            DocumentCaptureAction::Torch { on } => self.watch.switch_torch(*on, env.now, asks),
            DocumentCaptureAction::Resume => match self.watch.phase() {
                CapturePhase::Idle | CapturePhase::MynumberBack => {
                    self.watch.reopen(self.side.subject(), env.now, asks);
                }
                CapturePhase::Starting | CapturePhase::Live | CapturePhase::TimedOut => {}
            },
        }
    }

    /// The screen.
    pub(crate) fn page(&self) -> Page {
        let (phase, hint, torch) = (self.watch.phase(), self.watch.hint(), self.watch.torch());
        let state = match (phase, hint) {
            (CapturePhase::Starting, _) => "",
            (CapturePhase::TimedOut, _) if self.watch.advice().is_some() => "advice",
            (CapturePhase::TimedOut, _) => "timeout",
            (CapturePhase::Idle, _) => "idle",
            (CapturePhase::MynumberBack, _) => "mynumber-back",
            (CapturePhase::Live, _) if torch == Some(true) => "torch-on",
            (CapturePhase::Live, Some(hint)) if !is_of_face(hint) => hint_state(hint),
            (CapturePhase::Live, Some(_) | None) => "no-card",
        };
        let view = DocumentCaptureView {
            document: self.side.document(),
            side: self.side.side(),
            phase,
            hint,
            held: self.watch.held(),
            advice: self.watch.advice(),
            torch,
        };
        Page::new(
            state_id("document-capture", state),
            Screen::DocumentCapture(view),
        )
    }
}

/// Whether only a face is told so.
fn is_of_face(hint: Hint) -> bool {
    matches!(
        hint,
        Hint::NoFace
            | Hint::Many
            | Hint::OffCentre
            | Hint::Backlit
            | Hint::NotFront
            | Hint::TurnLeft
            | Hint::TurnRight
            | Hint::TurnLess
            | Hint::CloseMouth
            | Hint::OpenMouth
    )
}

/// The hint's name in the ids of states.
pub(crate) fn hint_state(hint: Hint) -> &'static str {
    match hint {
        Hint::BackOfMynumber => "back-of-mynumber",
        Hint::NoCard => "no-card",
        Hint::NoFace => "no-face",
        Hint::Many => "many",
        Hint::CutOff => "cut-off",
        Hint::TooFar => "too-far",
        Hint::TooClose => "too-close",
        Hint::Rotated => "rotated",
        Hint::OffCentre => "off-centre",
        Hint::Tilt => "tilt",
        Hint::WrongSide => "wrong-side",
        Hint::Dark => "dark",
        Hint::UseTorch => "use-torch",
        Hint::Bright => "bright",
        Hint::Backlit => "backlit",
        Hint::Glare => "glare",
        Hint::Finger => "finger",
        Hint::NotFront => "not-front",
        Hint::TurnLeft => "turn-left",
        Hint::TurnRight => "turn-right",
        Hint::TurnLess => "turn-less",
        Hint::CloseMouth => "close-mouth",
        Hint::OpenMouth => "open-mouth",
        Hint::Blur => "blur",
        Hint::Hold => "hold",
        Hint::Taken => "taken",
    }
}
