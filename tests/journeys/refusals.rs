//! What the checks and the comparison refuse: flawed photos, and other people's faces.

use toroku_domain::DocumentKind;
use toroku_flow::{DocumentReviewAction, FaceMismatchAction, HomeAction, Screen, UiAction as On};

use crate::people::{JIRO, MAKOTO, VAN};
use crate::stage::{Shown, World};
use crate::steps::Papers;

/// Photos of somebody who is not the document's person.
const OTHERS: [&str; 5] = [
    "other-person",
    "other-person&seed=1",
    "other-person&seed=2",
    "other-person&seed=3",
    "other-person&seed=4",
];

/// The camera with something before it that is not as it should be.
fn seeing(condition: &'static str) -> Shown {
    Shown {
        condition: Some(condition),
        ..Shown::default()
    }
}

#[tokio::test]
async fn jiro_does_not_match_once() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.send_first_document(&world, &JIRO, Papers::Remarks(DocumentKind::Licence, false))
        .await;
    app.go_to_faces().await;
    phone.show(seeing(OTHERS[0]));
    app.send_face().await;
    let view = app.see("face-mismatch").await;
    assert!(matches!(view.screen, Screen::FaceMismatch(screen) if screen.left == 4));
    phone.show(Shown::default());
    app.act(On::FaceMismatch(FaceMismatchAction::Retake)).await;
    app.see("face-guide/front").await;
    app.send_faces().await;
    app.set_secret().await;
    app.submit().await;
    app.see("access-done").await;
}

#[tokio::test]
async fn makoto_never_matches_and_is_stopped() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.send_first_document(&world, &MAKOTO, Papers::Front(DocumentKind::Mynumber))
        .await;
    app.go_to_faces().await;
    let ids = [
        "face-mismatch",
        "face-mismatch",
        "face-mismatch",
        "face-mismatch/last-try",
    ];
    for (id, other) in ids.into_iter().zip(OTHERS) {
        phone.show(seeing(other));
        app.send_face().await;
        app.see(id).await;
        app.act(On::FaceMismatch(FaceMismatchAction::Retake)).await;
    }
    phone.show(seeing(OTHERS[4]));
    app.send_face().await;
    app.see("face-mismatch/limit").await;
    app.act(On::FaceMismatch(FaceMismatchAction::Menu)).await;
    app.at_home().await;
    assert!(phone.kept().await.draft.is_none());
    app.act(On::Home(HomeAction::Group)).await;
    app.see("group-menu/blocked").await;
    app.act(On::GroupMenu(toroku_flow::GroupMenuAction::Access))
        .await;
    app.see("access-intro/blocked").await;
}

#[tokio::test]
async fn a_bad_photo_is_refused_three_times_and_then_allowed() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.begin_access(&world, &VAN, DocumentKind::Residence)
        .await;
    phone.show(seeing("dark"));
    for _ in 0..3 {
        app.shoot_document().await;
        app.see("document-review/dark").await;
        app.act(On::DocumentReview(DocumentReviewAction::Retake))
            .await;
        app.at("document-capture").await;
        app.back().await;
    }
    app.shoot_document().await;
    app.see("document-review/allowed").await;
    app.act(On::DocumentReview(DocumentReviewAction::Submit))
        .await;
    app.see("document-summary/one-side").await;
    phone.show(Shown::default());
    app.go_to_faces().await;
    app.send_faces().await;
    app.set_secret().await;
    app.submit().await;
    app.see("access-pending").await;
}

#[tokio::test]
async fn the_app_judges_by_what_the_backend_says() {
    let world = World::with(|options| {
        options.eyes.thresholds.dark_mean = 250.0;
        options.eyes.thresholds.bright_mean = 255.0;
    })
    .await;
    let mut app = world.phone().launch();
    app.begin_access(&world, &VAN, DocumentKind::Residence)
        .await;
    app.shoot_document().await;
    app.see("document-review/dark").await;
}
