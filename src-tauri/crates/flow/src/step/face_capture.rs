//! `face-capture`: the face in the oval, facing the camera or in the pose asked for.
//!
//! Trigger: 「撮影をはじめる」, 「撮影をやり直す」, a pose that ran out.
//! Outcome: a photo to be reviewed. A pose is drawn by the backend, never here.

use toroku_domain::Pose;

use super::camera_watch::Watch;
use super::document_capture::hint_state;
use crate::chapter::{Asks, Env, Page};
use crate::{
    Alert, Call, CapturePhase, Challenge, FaceCaptureAction, FaceCaptureView, Hint, Message,
    Screen, Subject, Tone,
};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct FaceCapture {
    /// The pose drawn; absent for the frontal photo.
    challenge: Option<Challenge>,
    /// The camera.
    pub(crate) watch: Watch,
    /// A new pose was asked for.
    asked: bool,
    /// The pose was drawn anew.
    renewed: bool,
}

impl FaceCapture {
    /// Opens the camera on the face.
    pub(crate) fn open(challenge: Option<Challenge>, env: Env<'_>, asks: &mut Asks) -> Self {
        let watch = Watch::open(subject(challenge.as_ref()), env.now, asks);
        Self {
            challenge,
            watch,
            asked: false,
            renewed: false,
        }
    }

    /// The camera runs already.
    pub(crate) fn running(challenge: Option<Challenge>, watch: Watch) -> Self {
        Self {
            challenge,
            watch,
            asked: false,
            renewed: false,
        }
    }

    /// The same after a pose ran out.
    pub(crate) fn renewed(challenge: Challenge, env: Env<'_>, asks: &mut Asks) -> Self {
        Self {
            renewed: true,
            ..Self::open(Some(challenge), env, asks)
        }
    }

    /// The pose drawn.
    pub(crate) fn challenge(&self) -> Option<&Challenge> {
        self.challenge.as_ref()
    }

    /// Takes a button; `voice` outlives this screen.
    pub(crate) fn act(
        &mut self,
        action: &FaceCaptureAction,
        voice: &mut bool,
        env: Env<'_>,
        asks: &mut Asks,
    ) {
        match action {
            FaceCaptureAction::Shutter => self.watch.shutter(env.now, asks),
            FaceCaptureAction::Voice { on } => *voice = *on,
            FaceCaptureAction::Resume => match self.watch.phase() {
                CapturePhase::Idle => {
                    self.watch
                        .reopen(subject(self.challenge.as_ref()), env.now, asks);
                }
                CapturePhase::Starting
                | CapturePhase::Live
                | CapturePhase::TimedOut
                | CapturePhase::MynumberBack => {}
            },
        }
    }

    /// Asks for another pose once this one has run out.
    pub(crate) fn renew(&mut self, application: &str, env: Env<'_>, asks: &mut Asks) {
        let over = self
            .challenge
            .as_ref()
            .is_some_and(|drawn| drawn.expires_at <= env.now);
        if over && !self.asked && self.watch.phase() != CapturePhase::Idle {
            self.asked = true;
            asks.call = Some(Call::DrawPose {
                application: application.to_owned(),
            });
        }
    }

    /// Takes the pose that was drawn anew.
    pub(crate) fn drawn(&mut self, challenge: Challenge, env: Env<'_>, asks: &mut Asks) {
        *self = Self::renewed(challenge, env, asks);
    }

    /// The screen.
    pub(crate) fn page(&self, voice: bool) -> Page {
        let pose = self.challenge.as_ref().map(|drawn| drawn.pose);
        let (phase, hint) = (self.watch.phase(), self.watch.hint());
        let state = match (phase, hint) {
            (CapturePhase::Idle, _) => "idle",
            _ if self.renewed => "challenge-expired",
            (CapturePhase::Starting, _) => "starting",
            (CapturePhase::TimedOut, _) if self.watch.advice().is_some() => "advice",
            (CapturePhase::TimedOut, _) => "timeout",
            (CapturePhase::Live, Some(hint)) if !is_of_document(hint) => hint_state(hint),
            (CapturePhase::Live | CapturePhase::MynumberBack, Some(_) | None) => pose_state(pose),
        };
        let view = FaceCaptureView {
            pose,
            phase,
            hint,
            held: self.watch.held(),
            advice: self.watch.advice(),
            voice,
        };
        let mut page = Page::new(format!("face-capture/{state}"), Screen::FaceCapture(view));
        if self.renewed {
            let message = Message::new("face-capture.challenge-expired");
            page.alert = Some(Alert {
                tone: Tone::Info,
                message,
            });
        }
        page
    }
}

/// Whether only a document is told so.
fn is_of_document(hint: Hint) -> bool {
    matches!(
        hint,
        Hint::BackOfMynumber
            | Hint::NoCard
            | Hint::CutOff
            | Hint::Rotated
            | Hint::WrongSide
            | Hint::UseTorch
            | Hint::Bright
            | Hint::Glare
            | Hint::Finger
    )
}

/// What the camera is told.
fn subject(challenge: Option<&Challenge>) -> Subject {
    Subject::Face {
        pose: challenge.map(|drawn| drawn.pose),
    }
}

/// The pose's name in the ids of states.
pub(crate) fn pose_state(pose: Option<Pose>) -> &'static str {
    match pose {
        None => "front",
        Some(Pose::LeftClosed) => "left-closed",
        Some(Pose::LeftOpen) => "left-open",
        Some(Pose::RightClosed) => "right-closed",
        Some(Pose::RightOpen) => "right-open",
    }
}
