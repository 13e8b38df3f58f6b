//! 健診・医療アクセス認証.

use toroku_domain::{DocumentKind, Typed};
use toroku_flow::{
    AccessConfirmAction, AccessIntroAction, CapturePhase, DocumentBackAskAction,
    DocumentCaptureAction, DocumentGuideAction, DocumentReviewAction, DocumentSelectAction,
    DocumentSummaryAction, FaceCaptureAction, FaceGuideAction, FaceReviewAction,
    IdentityDoneAction, Screen, SecretIntroAction, SecretQuestionAction, UiAction as On, View,
};

use crate::people::Person;
use crate::stage::{App, World};

/// What a person photographs.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Papers {
    /// The front only: マイナンバーカード, 在留カード.
    Front(DocumentKind),
    /// 運転免許証, 運転経歴証明書; whether 備考欄 has something written.
    Remarks(DocumentKind, bool),
}

impl App {
    /// From `identity-done` to `document-select`.
    pub(crate) async fn open_access(&mut self) {
        self.act(On::IdentityDone(IdentityDoneAction::Access)).await;
        self.at("access-intro").await;
        self.act(On::AccessIntro(AccessIntroAction::Next)).await;
        self.at("document-select").await;
    }

    /// From `document-select` to `document-guide`.
    pub(crate) async fn choose_document(&mut self, document: DocumentKind) -> View {
        self.act(On::DocumentSelect(DocumentSelectAction::Choose {
            document,
        }))
        .await;
        self.at("document-guide").await
    }

    /// From `welcome` to `document-guide`.
    pub(crate) async fn begin_access(
        &mut self,
        world: &World,
        who: &Person,
        document: DocumentKind,
    ) -> View {
        self.join(world, who).await;
        self.open_access().await;
        self.choose_document(document).await
    }

    /// From `welcome` to `document-summary`.
    pub(crate) async fn send_first_document(
        &mut self,
        world: &World,
        who: &Person,
        papers: Papers,
    ) -> View {
        let (Papers::Front(document) | Papers::Remarks(document, _)) = papers;
        self.begin_access(world, who, document).await;
        self.send_document(papers).await
    }

    /// From `document-guide`: 「撮影をはじめる」.
    pub(crate) async fn start_document(&mut self) {
        self.at("document-guide").await;
        self.act(On::DocumentGuide(DocumentGuideAction::Start))
            .await;
        let live = |view: &View| matches!(&view.screen, Screen::DocumentCapture(screen) if screen.phase == CapturePhase::Live);
        self.until("a live camera", live).await;
    }

    /// From `document-guide`: 「撮影する」.
    pub(crate) async fn shoot_document(&mut self) {
        self.start_document().await;
        self.send(On::DocumentCapture(DocumentCaptureAction::Shutter));
    }

    /// From `document-guide` over a good photo to what follows.
    pub(crate) async fn send_side(&mut self) {
        self.shoot_document().await;
        self.see("document-review").await;
        self.act(On::DocumentReview(DocumentReviewAction::Submit))
            .await;
        let sent = |view: &View| view.busy.is_none() && !view.id.starts_with("document-review");
        self.until("the photo sent", sent).await;
    }

    /// From `document-guide` (front) to `document-summary`.
    pub(crate) async fn send_document(&mut self, papers: Papers) -> View {
        self.send_side().await;
        if let Papers::Remarks(_, written) = papers {
            self.at("document-back-ask").await;
            self.answer_remarks(written).await;
            if written {
                self.send_side().await;
            }
        }
        self.at("document-summary").await
    }

    /// 備考欄に記載がある / 記載はない.
    pub(crate) async fn answer_remarks(&mut self, written: bool) {
        let answer = if written {
            DocumentBackAskAction::Written
        } else {
            DocumentBackAskAction::NotWritten
        };
        self.act(On::DocumentBackAsk(answer)).await;
    }

    /// From `face-guide`: 「撮影をはじめる」.
    pub(crate) async fn start_face(&mut self) {
        self.at("face-guide").await;
        self.act(On::FaceGuide(FaceGuideAction::Start)).await;
        let live = |view: &View| matches!(&view.screen, Screen::FaceCapture(screen) if screen.phase == CapturePhase::Live);
        self.until("a live camera", live).await;
    }

    /// From `face-guide`: 「撮影する」, then 「この写真を提出する」.
    pub(crate) async fn send_face(&mut self) {
        self.start_face().await;
        self.send(On::FaceCapture(FaceCaptureAction::Shutter));
        self.see("face-review").await;
        self.act(On::FaceReview(FaceReviewAction::Submit)).await;
        let sent = |view: &View| view.busy.is_none() && !view.id.starts_with("face-review");
        self.until("the photo sent", sent).await;
    }

    /// From `document-summary` to `face-guide/front`.
    pub(crate) async fn go_to_faces(&mut self) {
        self.act(On::DocumentSummary(DocumentSummaryAction::Next))
            .await;
        self.see("face-guide/front").await;
    }

    /// From `face-guide/front` to `secret-intro`.
    pub(crate) async fn send_faces(&mut self) {
        self.send_face().await;
        self.see("face-guide/pose").await;
        self.send_face().await;
        self.see("secret-intro").await;
    }

    /// From `secret-intro` to `access-confirm`, with the demo's own question.
    pub(crate) async fn set_secret(&mut self) -> View {
        self.act(On::SecretIntro(SecretIntroAction::Start)).await;
        self.at("secret-question").await;
        self.enter_secret("はじめて育てた野菜は？", "ミニトマト")
            .await;
        self.at("access-confirm").await
    }

    /// 「次へ」 on `secret-question`.
    pub(crate) async fn enter_secret(&mut self, question: &str, answer: &str) {
        let (question, answer) = (Typed::from(question), Typed::from(answer));
        self.act(On::SecretQuestion(SecretQuestionAction::Next {
            preset: None,
            question,
            answer,
        }))
        .await;
    }

    /// From `identity-done` to `access-confirm`.
    pub(crate) async fn fill_access(&mut self, papers: Papers) -> View {
        let (Papers::Front(document) | Papers::Remarks(document, _)) = papers;
        self.open_access().await;
        self.choose_document(document).await;
        self.send_document(papers).await;
        self.go_to_faces().await;
        self.send_faces().await;
        self.set_secret().await
    }

    /// 「この内容で認証する」.
    pub(crate) async fn submit(&mut self) {
        self.act(On::AccessConfirm(AccessConfirmAction::Submit))
            .await;
    }
}
