//! 健診・医療アクセス認証 up to its end: documents, faces, the secret question.

use toroku_backend::MailKind;
use toroku_domain::{DocumentKind, Side};
use toroku_flow::{
    AccessDoneAction, CameraDeniedAction, CameraTrouble, CommonAction, DocumentGuideAction,
    DocumentReviewAction, DocumentSummaryAction, Screen, SecretIntroAction, SecretQuestionAction,
    UiAction as On,
};

use crate::people::{HANAKO, SHIGERU, TARO, VAN};
use crate::stage::{Shown, World, errors};
use crate::steps::Papers;

#[tokio::test]
async fn taro_walks_the_guides_main_journey() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.join(&world, &TARO).await;
    let view = app
        .fill_access(Papers::Remarks(DocumentKind::Licence, false))
        .await;
    assert_eq!(view.id, "access-confirm");
    let Screen::AccessConfirm(screen) = view.screen else {
        panic!()
    };
    assert_eq!(
        (screen.name.as_str(), screen.birth.as_str()),
        ("健康 太郎", "1989-01-01")
    );
    assert_eq!(screen.photos.len(), 3);
    app.submit().await;
    app.see("access-done").await;
    app.act(On::AccessDone(AccessDoneAction::Menu)).await;
    app.see("home/complete").await;
    let kinds = [MailKind::Otp, MailKind::Welcome, MailKind::AccessDone];
    assert_eq!(world.kinds(&TARO.email()), kinds);
    assert!(
        phone.kept().await.draft.is_none(),
        "the draft is wiped at the end"
    );
}

#[tokio::test]
async fn hanako_shows_the_back_of_her_card_first() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.join(&world, &HANAKO).await;
    app.open_access().await;
    assert_eq!(
        app.choose_document(DocumentKind::Mynumber).await.id,
        "document-guide/mynumber-front"
    );
    phone.show(Shown {
        side: Some((DocumentKind::Mynumber, Side::Back)),
        ..Shown::default()
    });
    app.shoot_document().await;
    app.see("document-capture/mynumber-back").await;
    phone.show(Shown::default());
    app.act(On::DocumentCapture(
        toroku_flow::DocumentCaptureAction::Resume,
    ))
    .await;
    app.until("a live camera", |view| {
        view.id.starts_with("document-capture") && view.id != "document-capture"
    })
    .await;
    app.send(On::DocumentCapture(
        toroku_flow::DocumentCaptureAction::Shutter,
    ));
    app.see("document-review").await;
    app.act(On::DocumentReview(DocumentReviewAction::Submit))
        .await;
    app.see("document-summary/one-side").await;
    app.go_to_faces().await;
    app.send_faces().await;
    app.set_secret().await;
    app.submit().await;
    app.see("access-done").await;
}

#[tokio::test]
async fn shigeru_sends_both_sides_of_his_record() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.join(&world, &SHIGERU).await;
    let view = app
        .fill_access(Papers::Remarks(DocumentKind::Record, true))
        .await;
    assert_eq!(view.id, "access-confirm/with-back");
    assert!(matches!(view.screen, Screen::AccessConfirm(screen) if screen.photos.len() == 4));
    app.submit().await;
    app.see("access-done").await;
}

#[tokio::test]
async fn van_is_named_in_letters() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.join(&world, &VAN).await;
    let view = app
        .fill_access(Papers::Front(DocumentKind::Residence))
        .await;
    assert!(matches!(view.screen, Screen::AccessConfirm(screen) if screen.name == "MIHON VAN AN"));
    app.submit().await;
    app.see("access-done").await;
}

#[tokio::test]
async fn a_camera_that_is_refused_can_be_allowed() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.begin_access(&world, &VAN, DocumentKind::Residence)
        .await;
    phone.show(Shown {
        trouble: Some(CameraTrouble::Denied),
        ..Shown::default()
    });
    app.act(On::DocumentGuide(DocumentGuideAction::Start)).await;
    app.see("camera-denied/denied").await;
    phone.show(Shown {
        trouble: Some(CameraTrouble::Blocked),
        ..Shown::default()
    });
    app.act(On::CameraDenied(CameraDeniedAction::Again)).await;
    app.see("camera-denied/blocked-ios").await;
    app.send(On::CameraDenied(CameraDeniedAction::OpenSettings));
    phone.show(Shown::default());
    app.act(On::Common(CommonAction::Returned)).await;
    let capture = |id: &str| id.starts_with("document-capture") || id.starts_with("document-guide");
    app.until("the camera", |view| capture(&view.id)).await;
    assert_eq!(phone.notes(), ["settings"]);
}

#[tokio::test]
async fn a_photo_is_taken_again_from_the_summary() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.send_first_document(
        &world,
        &SHIGERU,
        Papers::Remarks(DocumentKind::Record, true),
    )
    .await;
    app.act(On::DocumentSummary(DocumentSummaryAction::Retake {
        side: Side::Back,
    }))
    .await;
    app.see("document-guide/retake").await;
    app.send_side().await;
    app.see("document-summary/two-sides").await;
    app.act(On::DocumentSummary(DocumentSummaryAction::ChangeAnswer))
        .await;
    app.see("document-back-ask/record").await;
    app.answer_remarks(false).await;
    app.see("document-summary/no-remarks").await;
}

#[tokio::test]
async fn secret_answers_that_can_be_guessed_are_refused() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.send_first_document(&world, &VAN, Papers::Front(DocumentKind::Residence))
        .await;
    app.go_to_faces().await;
    app.send_faces().await;
    app.act(On::SecretIntro(SecretIntroAction::Start)).await;
    app.see("secret-question/own").await;
    app.enter_secret("", "").await;
    let view = app.see("secret-question/errors").await;
    assert_eq!(
        errors(&view),
        ["secret.question-required", "secret.answer-required"]
    );
    app.enter_secret("わたしの誕生日は？", "19960909").await;
    app.see("secret-question/guessable").await;
    let listed = SecretQuestionAction::Next {
        preset: Some(0),
        question: "".into(),
        answer: "kencom".into(),
    };
    app.act(On::SecretQuestion(listed)).await;
    let view = app.see("access-confirm").await;
    assert!(
        matches!(view.screen, Screen::AccessConfirm(screen) if screen.question.as_deref() == Some("卒業した小学校は？"))
    );
    app.submit().await;
    app.see("access-done").await;
}
