//! Moving scenes before the camera: photos are taken by themselves, at the good moment.

use toroku_domain::DocumentKind;
use toroku_flow::{
    CapturePhase, DocumentCaptureAction, DocumentReviewAction, FaceCaptureAction, FaceReviewAction,
    Hint, PhotoId, Screen, UiAction as On, View,
};

use crate::people::TARO;
use crate::stage::{App, Phone, World};

/// The app at `document-guide` of the front, with a story before the camera.
async fn at_guide(world: &World, spec: &str, document: DocumentKind) -> (Phone, App) {
    let mut phone = world.phone();
    phone.film(spec);
    let mut app = phone.launch();
    app.begin_access(world, &TARO, document).await;
    (phone, app)
}

/// The app at `face-guide/front`: the document holds still at once.
async fn at_face(world: &World, spec: &str) -> (Phone, App) {
    let (phone, mut app) = at_guide(world, spec, DocumentKind::Residence).await;
    app.start_document().await;
    app.hints().await;
    app.see("document-review").await;
    app.act(On::DocumentReview(DocumentReviewAction::Submit))
        .await;
    app.see("document-summary/one-side").await;
    app.go_to_faces().await;
    (phone, app)
}

/// What was wrong, one after the other; between two troubles all may be well for a moment.
fn troubles(hints: &[Hint]) -> Vec<Hint> {
    assert_eq!(hints.last(), Some(&Hint::Taken));
    let trouble = |hint: &Hint| ![Hint::Hold, Hint::Taken].contains(hint);
    hints.iter().copied().filter(trouble).collect()
}

/// `face-review` of a photo that took itself, and its submission.
async fn submit_face(app: &mut App) {
    app.see("face-review").await;
    app.act(On::FaceReview(FaceReviewAction::Submit)).await;
    app.until("the photo sent", |view| {
        view.busy.is_none() && !view.id.starts_with("face-review")
    })
    .await;
}

#[tokio::test]
async fn a_card_is_photographed_when_it_holds_still() {
    let world = World::new().await;
    let story = "synthetic:any?story=shake,cut-off,glare,good";
    let (phone, mut app) = at_guide(&world, story, DocumentKind::Licence).await;
    app.start_document().await;
    let told = troubles(&app.hints().await);
    assert_eq!(told, [Hint::Blur, Hint::CutOff, Hint::Glare]);
    app.see("document-review").await;
    let photo = phone.photo(PhotoId(1)).await.unwrap();
    let photo = image::load_from_memory(&photo).unwrap();
    assert!(photo.width() > photo.height(), "cut out of the picture");
}

#[tokio::test]
async fn a_face_turns_and_is_photographed_in_the_pose() {
    let world = World::new().await;
    let story = "synthetic:any?story=none,two-faces,good";
    let (_phone, mut app) = at_face(&world, story).await;
    app.start_face().await;
    let told = troubles(&app.hints().await);
    assert_eq!(told[..2], [Hint::NoFace, Hint::Many]);
    submit_face(&mut app).await;
    app.see("face-guide/pose").await;
    app.start_face().await;
    let told = troubles(&app.hints().await);
    let asked_to_turn = [Hint::TurnLeft, Hint::TurnRight];
    assert!(
        told.iter().any(|hint| asked_to_turn.contains(hint)),
        "{told:?}"
    );
    submit_face(&mut app).await;
    app.see("secret-intro").await;
}

#[tokio::test]
async fn a_pose_shot_by_hand_before_the_turn_is_refused() {
    let world = World::new().await;
    let (_phone, mut app) = at_face(&world, "synthetic:any").await;
    app.start_face().await;
    app.hints().await;
    submit_face(&mut app).await;
    app.see("face-guide/pose").await;
    app.start_face().await;
    app.send(On::FaceCapture(FaceCaptureAction::Shutter));
    app.hints().await;
    app.see("face-review/pose").await;
}

#[tokio::test]
async fn after_ten_seconds_of_glare_it_is_said_what_helps() {
    let world = World::new().await;
    let glare = "synthetic:any?glare";
    let (_phone, mut app) = at_guide(&world, glare, DocumentKind::Licence).await;
    app.start_document().await;
    let advised = |view: &View| match &view.screen {
        Screen::DocumentCapture(screen) => screen.advice == Some(Hint::Glare),
        _ => false,
    };
    let view = app.until("advice", advised).await;
    assert_eq!(view.id, "document-capture/advice");
    app.send(On::DocumentCapture(DocumentCaptureAction::Shutter));
    app.see("document-review/glare").await;
}

#[tokio::test]
async fn the_back_of_a_mynumber_card_is_never_taken_nor_kept() {
    let world = World::new().await;
    let back = "synthetic:mynumber-back";
    let (phone, mut app) = at_guide(&world, back, DocumentKind::Mynumber).await;
    app.start_document().await;
    let timed_out = |view: &View| match &view.screen {
        Screen::DocumentCapture(screen) => screen.phase == CapturePhase::TimedOut,
        _ => false,
    };
    let view = app.until("advice", timed_out).await;
    let Screen::DocumentCapture(screen) = view.screen else {
        panic!()
    };
    assert_eq!(screen.hint, Some(Hint::BackOfMynumber));
    app.send(On::DocumentCapture(DocumentCaptureAction::Shutter));
    app.see("document-capture/mynumber-back").await;
    assert!(phone.photo(PhotoId(1)).await.is_none());
}
