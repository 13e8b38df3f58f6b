//! What was sent so far for 健診・医療アクセス認証.

use toroku_domain::{Pose, SecretAnswer, SecretQuestion};

use super::papers::{Papers, Remarks};
use crate::chapter::Asks;
use crate::step::document_side::{DocumentSide, TwoSided};
use crate::{AccessPart, ApplicationState, Effect, PhotoId, PhotoView};

/// The parts of one application.
#[derive(Debug, Clone, Default)]
pub(super) struct Dossier {
    /// The application, once it is open.
    pub(super) application: Option<String>,
    /// The document and its sides.
    pub(super) papers: Option<Papers>,
    /// The frontal photo accepted.
    pub(super) front: Option<PhotoId>,
    /// The posed photo accepted.
    pub(super) pose: Option<(Pose, PhotoId)>,
    /// The question chosen.
    pub(super) question: Option<SecretQuestion>,
    /// Its answer; in memory only.
    pub(super) answer: Option<SecretAnswer>,
    /// The parts still asked for again, with their reasons' codes; absent the first time.
    pub(super) again: Option<Vec<(AccessPart, String)>>,
}

impl Dossier {
    /// The parts a rejected application asks for again, in the order they are sent.
    pub(super) fn again(state: ApplicationState, mut parts: Vec<(AccessPart, String)>) -> Self {
        let papers = match TwoSided::of(state.document) {
            Some(document) => Papers::TwoSided(document, None, Remarks::AsBefore),
            None => Papers::OneSided(state.document, None),
        };
        for (part, code) in &mut parts {
            *part = match (*part, papers) {
                (AccessPart::Document, Papers::TwoSided(..)) if code == "back-needed" => {
                    AccessPart::DocumentBack
                }
                (AccessPart::DocumentBack, Papers::OneSided(..)) => AccessPart::Document,
                // Both photos of the face are taken together.
                (AccessPart::FaceFront | AccessPart::FacePose, _) => AccessPart::FaceFront,
                (part @ (AccessPart::Document | AccessPart::DocumentBack), _) => part,
            };
        }
        parts.sort_by_key(|(part, _)| *part);
        parts.dedup_by_key(|(part, _)| *part);
        Self {
            application: Some(state.id),
            papers: Some(papers),
            again: Some(parts),
            ..Self::default()
        }
    }

    /// The application's id; empty before it is open.
    pub(super) fn id(&self) -> String {
        self.application.clone().unwrap_or_default()
    }

    /// Why a part is asked for again.
    pub(super) fn reason(&self, part: AccessPart) -> Option<&str> {
        let parts = self.again.as_ref()?;
        parts
            .iter()
            .find(|(asked, _)| *asked == part)
            .map(|(_, code)| code.as_str())
    }

    /// A part was sent again.
    pub(super) fn settle(&mut self, part: AccessPart) {
        if let Some(parts) = &mut self.again {
            parts.retain(|(asked, _)| *asked != part);
        }
    }

    /// The photo of a side that was accepted.
    pub(super) fn sent(&self, side: DocumentSide) -> Option<PhotoId> {
        let papers = self.papers?;
        match side {
            DocumentSide::Front(_) => papers.front(),
            DocumentSide::Back(_) => papers.back(),
        }
    }

    /// A photo of a side was accepted; the one before it is forgotten.
    pub(super) fn accept(&mut self, side: DocumentSide, photo: PhotoId, asks: &mut Asks) {
        drop_photo(self.sent(side).filter(|before| *before != photo), asks);
        let papers = self.papers.unwrap_or_else(|| Papers::of(side.document()));
        self.papers = Some(papers.with(side, photo));
        self.settle(match side {
            DocumentSide::Front(_) => AccessPart::Document,
            DocumentSide::Back(_) => AccessPart::DocumentBack,
        });
    }

    /// Answers about the 備考欄.
    pub(super) fn answer_remarks(&mut self, remarks: Remarks) {
        if let Some(Papers::TwoSided(document, front, _)) = self.papers {
            self.papers = Some(Papers::TwoSided(document, front, remarks));
        }
    }

    /// Forgets the photos of the document.
    pub(super) fn drop_papers(&mut self, asks: &mut Asks) {
        if let Some(papers) = self.papers.take() {
            drop_photo(papers.front(), asks);
            drop_photo(papers.back(), asks);
        }
    }

    /// Forgets the photos of the face.
    pub(super) fn drop_faces(&mut self, asks: &mut Asks) {
        drop_photo(self.front.take(), asks);
        drop_photo(self.pose.take().map(|(_, photo)| photo), asks);
    }

    /// All photos accepted, in order.
    pub(super) fn photos(&self) -> Vec<PhotoView> {
        let parts = [
            (AccessPart::Document, self.papers.and_then(Papers::front)),
            (AccessPart::DocumentBack, self.papers.and_then(Papers::back)),
            (AccessPart::FaceFront, self.front),
            (AccessPart::FacePose, self.pose.map(|(_, photo)| photo)),
        ];
        let sent = parts.into_iter().filter(|(_, photo)| photo.is_some());
        sent.map(|(part, photo)| PhotoView { part, photo })
            .collect()
    }
}

/// Forgets a photo, if there is one.
pub(super) fn drop_photo(photo: Option<PhotoId>, asks: &mut Asks) {
    asks.effects.extend(photo.map(Effect::DropPhoto));
}
