//! The draft of 健診・医療アクセス認証, written and read.

use toroku_domain::{FacePart, SecretQuestion, Side};

use super::dossier::Dossier;
use super::papers::{Papers, Remarks};
use super::{AccessChapter, After, Shot, Step};
use crate::AccessDraft;
use crate::chapter::Env;
use crate::step::document_side::DocumentSide;
use crate::step::secret_question::Opened;

/// The screens a draft may name.
mod screen {
    pub(super) const SELECT: &str = "document-select";
    pub(super) const FRONT: &str = "document-guide/front";
    pub(super) const BACK: &str = "document-guide/back";
    pub(super) const BACK_ASK: &str = "document-back-ask";
    pub(super) const SUMMARY: &str = "document-summary";
    pub(super) const FACE_FRONT: &str = "face-guide/front";
    pub(super) const FACE_POSE: &str = "face-guide/pose";
    pub(super) const SECRET_INTRO: &str = "secret-intro";
    pub(super) const SECRET_QUESTION: &str = "secret-question";
    pub(super) const CONFIRM: &str = "access-confirm";
}

impl AccessChapter {
    /// The draft of the open screen: a photo that was not sent is no part of it, so capture and
    /// review are kept as their guide.
    pub(super) fn to_draft(&self) -> Option<AccessDraft> {
        let screen = match &self.step {
            Step::Intro(_) | Step::Done(_) | Step::Pending(_) => return None,
            Step::FaceMismatch(step) if step.left == 0 => return None,
            Step::Select(_) => screen::SELECT,
            Step::Guide(step, _) => guide(step.side),
            Step::Capture(step, _) => guide(step.side),
            Step::Review(step, _) => guide(step.side),
            Step::Denied(_, Shot::Document(side, _)) => guide(*side),
            Step::Denied(_, Shot::Face(challenge)) => face(challenge.is_some()),
            Step::Denied(_, Shot::Undrawn) => face(true),
            Step::BackAsk(_) => screen::BACK_ASK,
            Step::Summary(_) => screen::SUMMARY,
            Step::FaceGuide(step) => face(step.part == FacePart::Pose),
            Step::FaceCapture(step) => face(step.challenge().is_some()),
            Step::FaceReview(step) => face(step.challenge.is_some()),
            Step::FaceMismatch(_) => screen::FACE_FRONT,
            Step::SecretIntro => screen::SECRET_INTRO,
            Step::SecretQuestion(_) => screen::SECRET_QUESTION,
            Step::Confirm(_) => screen::CONFIRM,
        };
        Some(self.dossier.to_draft(screen))
    }

    /// The screen of a draft.
    pub(super) fn reopened(&mut self, draft: AccessDraft, env: Env<'_>) -> Step {
        let named = draft.screen.clone();
        self.dossier = Dossier::from_draft(draft);
        let Some(papers) = self.dossier.papers else {
            return self.select();
        };
        match (named.as_str(), papers.two_sided()) {
            (screen::FRONT, _) => self.guide(DocumentSide::Front(papers.document()), After::Turn),
            (screen::BACK, Some((document, _))) => {
                self.guide(DocumentSide::Back(document), After::Turn)
            }
            (screen::BACK_ASK, Some((document, _))) => Self::back_ask(document),
            (screen::SUMMARY, _) => self.summary(),
            (screen::FACE_FRONT, _) => self.face_guide(FacePart::Front),
            (screen::FACE_POSE, _) => self.face_guide(FacePart::Pose),
            (screen::SECRET_INTRO, _) => Step::SecretIntro,
            (screen::SECRET_QUESTION, _) => self.secret(Opened::Resumed, env),
            (screen::CONFIRM, _) => self.confirm(env),
            (_select, _) => self.select(),
        }
    }
}

impl Dossier {
    fn to_draft(&self, screen: &str) -> AccessDraft {
        let papers = self.papers;
        let front = papers
            .and_then(Papers::front)
            .map(|photo| (Side::Front, photo));
        let back = papers
            .and_then(Papers::back)
            .map(|photo| (Side::Back, photo));
        AccessDraft {
            screen: screen.to_owned(),
            application: self.application.clone(),
            document: papers.map(Papers::document),
            sides: front.into_iter().chain(back).collect(),
            remarks: match papers.and_then(Papers::two_sided) {
                Some((_, Remarks::Written(_))) => Some(true),
                Some((_, Remarks::NotWritten)) => Some(false),
                Some((_, Remarks::Unasked | Remarks::AsBefore)) | None => None,
            },
            front: self.front,
            pose: self.pose,
            question: self
                .question
                .as_ref()
                .map(|question| question.as_str().to_owned()),
            again: self.again.clone(),
        }
    }

    fn from_draft(draft: AccessDraft) -> Self {
        let photo = |side| {
            draft
                .sides
                .iter()
                .find(|(sent, _)| *sent == side)
                .map(|(_, id)| *id)
        };
        let (front, back) = (photo(Side::Front), photo(Side::Back));
        let remarks = match draft.remarks {
            Some(true) => Remarks::Written(back),
            Some(false) => Remarks::NotWritten,
            None if draft.again.is_some() => Remarks::AsBefore,
            None => Remarks::Unasked,
        };
        let papers = draft.document.map(|document| match Papers::of(document) {
            Papers::OneSided(document, _) => Papers::OneSided(document, front),
            Papers::TwoSided(document, ..) => Papers::TwoSided(document, front, remarks),
        });
        Self {
            application: draft.application,
            papers,
            front: draft.front,
            pose: draft.pose,
            question: draft
                .question
                .and_then(|text| SecretQuestion::parse(&text).ok()),
            answer: None,
            again: draft.again,
        }
    }
}

/// The guide of a side.
fn guide(side: DocumentSide) -> &'static str {
    match side {
        DocumentSide::Front(_) => screen::FRONT,
        DocumentSide::Back(_) => screen::BACK,
    }
}

/// The guide of a face photo.
fn face(pose: bool) -> &'static str {
    if pose {
        screen::FACE_POSE
    } else {
        screen::FACE_FRONT
    }
}
