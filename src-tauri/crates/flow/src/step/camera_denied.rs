//! `camera-denied`: there is no camera, why, and what can be done.
//!
//! Trigger: a camera that does not run, 「カメラが使えない方」, the scanner without a camera.
//! Outcome: the camera after all, a chosen picture, or back.

use crate::chapter::{Asks, Env, Page};
use crate::{
    CameraDeniedAction, CameraDeniedPhase, CameraDeniedView, CameraTrouble, Effect, Platform,
    Screen, Subject,
};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct CameraDenied {
    /// Why there is no camera; absent: only the steps are shown.
    cause: Option<CameraTrouble>,
    /// What was to be photographed; absent for the scanner and for `support`.
    subject: Option<Subject>,
    /// The system's settings were opened from here.
    in_settings: bool,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Try again; with a subject the camera was asked already.
    Again,
}

impl CameraDenied {
    /// The step.
    pub(crate) fn new(cause: Option<CameraTrouble>, subject: Option<Subject>) -> Self {
        Self {
            cause,
            subject,
            in_settings: false,
        }
    }

    /// The camera does not run for this reason.
    pub(crate) fn trouble(&mut self, cause: CameraTrouble) {
        self.cause = Some(cause);
    }

    /// Takes a button.
    pub(crate) fn act(
        &mut self,
        action: &CameraDeniedAction,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Option<Exit> {
        match action {
            CameraDeniedAction::Again => {
                asks.effects.extend(self.subject.map(Effect::OpenCamera));
                Some(Exit::Again)
            }
            CameraDeniedAction::OpenSettings => {
                if can_open_settings(env) {
                    self.in_settings = true;
                    asks.effects.push(Effect::OpenSettings);
                }
                None
            }
            CameraDeniedAction::ChooseFile => {
                if let Some(subject) = self.file_subject(env) {
                    asks.effects.push(Effect::ChoosePhoto(subject));
                }
                None
            }
        }
    }

    /// The app came back to the front: the camera is asked again by itself.
    pub(crate) fn returned(&mut self, asks: &mut Asks) {
        if self.cause.is_some() || self.in_settings {
            self.in_settings = false;
            asks.effects.extend(self.subject.map(Effect::OpenCamera));
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let (state, phase) = match (self.cause, env.setup.platform) {
            (None, _) => ("help", CameraDeniedPhase::Help),
            (Some(CameraTrouble::Denied), _) => ("denied", CameraDeniedPhase::Denied),
            (Some(CameraTrouble::Blocked), Platform::Ios) => {
                ("blocked-ios", CameraDeniedPhase::BlockedIos)
            }
            (Some(CameraTrouble::Blocked), Platform::Android) => {
                ("blocked-android", CameraDeniedPhase::BlockedAndroid)
            }
            (Some(CameraTrouble::Blocked), Platform::Desktop) => {
                ("blocked-desktop", CameraDeniedPhase::BlockedDesktop)
            }
            (Some(CameraTrouble::None), _) => ("none", CameraDeniedPhase::None),
            (Some(CameraTrouble::InUse), _) => ("in-use", CameraDeniedPhase::InUse),
            (Some(CameraTrouble::Failed), _) => ("failed", CameraDeniedPhase::Failed),
            (Some(CameraTrouble::Managed), _) => ("managed", CameraDeniedPhase::Managed),
        };
        let view = CameraDeniedView {
            phase,
            can_open_settings: can_open_settings(env),
            can_choose_file: self.file_subject(env).is_some(),
        };
        Page::new(format!("camera-denied/{state}"), Screen::CameraDenied(view))
    }

    /// The subject a picture file may be chosen for: a document, where the policy allows it.
    fn file_subject(&self, env: Env<'_>) -> Option<Subject> {
        let allowed = env.config.is_some_and(|config| config.file_choice);
        self.subject
            .filter(|subject| allowed && matches!(subject, Subject::Document { .. }))
    }
}

/// Whether the platform opens this app's settings.
fn can_open_settings(env: Env<'_>) -> bool {
    match env.setup.platform {
        Platform::Ios | Platform::Android => true,
        Platform::Desktop => false,
    }
}
