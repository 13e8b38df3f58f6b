//! The app is killed and goes on; after a day it has forgotten.

use std::sync::Arc;

use jiff::SignedDuration;
use toroku_backend::{FaultPlan, Faults, MailKind};
use toroku_domain::DocumentKind;
use toroku_flow::{AccessIntroAction, HomeAction, Screen, UiAction as On};

use crate::people::{HANAKO, PASSWORD, TARO, VAN};
use crate::stage::{App, Phone, World};
use crate::steps::Papers;

#[tokio::test]
async fn killed_at_the_code_one_goes_on_there() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.ask_for_code(&TARO, "taro@example.jp").await;
    app.kill();
    let mut app = phone.launch();
    app.see("account-otp/resumed").await;
    app.enter_code(&world.code("taro@example.jp")).await;
    app.see("account-done").await;
}

/// A backend that does what it is asked, and whose answers are lost from `welcome` on until it is
/// told otherwise.
async fn deaf() -> (World, Arc<Faults>) {
    let faults = Arc::new(Faults::default());
    let given = Arc::clone(&faults);
    let world = World::with(|options| options.faults = Some(given)).await;
    (world, faults)
}

#[tokio::test]
async fn a_code_whose_answer_was_lost_is_right_after_a_kill_too() {
    let (world, faults) = deaf().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.ask_for_code(&TARO, "taro@example.jp").await;
    let code = world.code("taro@example.jp");
    faults.set("drop-after=1".parse().unwrap());
    app.enter_code(&code).await;
    assert_eq!(app.failure().await, "fail.offline");
    let account_is_there = world.kinds("taro@example.jp");
    assert_eq!(account_is_there, [MailKind::Otp, MailKind::Welcome]);
    app.kill();
    faults.set(FaultPlan::default());
    let mut app = phone.launch();
    app.see("account-otp/resumed").await;
    app.enter_code(&code).await;
    app.see("account-done").await;
}

#[tokio::test]
async fn another_answer_than_before_a_kill_is_another_request() {
    let (world, faults) = deaf().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.ask_for_code(&TARO, "taro@example.jp").await;
    let code = world.code("taro@example.jp");
    let wrong = if code == "123456" { "123457" } else { "123456" };
    faults.set("drop-after=1".parse().unwrap());
    app.enter_code(wrong).await;
    assert_eq!(app.failure().await, "fail.offline");
    app.kill();
    faults.set(FaultPlan::default());
    let mut app = phone.launch();
    app.see("account-otp/resumed").await;
    app.enter_code(&code).await;
    app.see("account-done").await;
}

#[tokio::test]
async fn killed_at_the_consents_one_types_the_password_again() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.find_group(&TARO).await;
    app.begin_account().await;
    app.enter("taro@example.jp", PASSWORD).await;
    app.at("account-consent").await;
    app.kill();
    let mut app = phone.launch();
    let view = app.see("account-credentials/resumed").await;
    assert!(
        matches!(view.screen, Screen::AccountCredentials(screen) if screen.email == "taro@example.jp")
    );
    app.enter("taro@example.jp", PASSWORD).await;
    app.agree().await;
    app.see("account-otp").await;
}

#[tokio::test]
async fn killed_in_the_identity_check_one_goes_on_there() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.register(&world, &HANAKO).await;
    app.open_identity().await;
    app.fill_identity(&HANAKO).await;
    app.kill();
    let mut app = phone.launch();
    let view = app.at("identity-confirm").await;
    assert!(matches!(view.screen, Screen::IdentityConfirm(screen) if screen.number == "1234-5678"));
    app.check_identity().await;
    app.see("identity-done").await;
    app.kill();
    let mut app = phone.launch();
    app.see("home/verified").await;
}

#[tokio::test]
async fn killed_after_the_faces_one_goes_on_with_the_question() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.join(&world, &VAN).await;
    app.fill_access(Papers::Front(DocumentKind::Residence))
        .await;
    app.kill();
    let mut app = phone.launch();
    app.see("secret-question/resumed").await;
    app.enter_secret("はじめて育てた野菜は？", "ミニトマト")
        .await;
    app.see("access-confirm").await;
    app.submit().await;
    app.see("access-done").await;
}

#[tokio::test]
async fn a_procedure_is_left_for_later_and_resumed_from_the_menu() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.send_first_document(&world, &VAN, Papers::Front(DocumentKind::Residence))
        .await;
    app.act(On::Common(toroku_flow::CommonAction::Leave)).await;
    app.answer("leave-access", toroku_flow::DialogChoice::Later)
        .await;
    app.see("home/resume").await;
    app.act(On::Home(HomeAction::Resume)).await;
    app.see("document-summary/one-side").await;
    app.go_to_faces().await;
}

#[tokio::test]
async fn after_a_day_a_registration_is_forgotten() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.ask_for_code(&TARO, "taro@example.jp").await;
    app.kill();
    world.pass(SignedDuration::from_hours(25));
    let mut app = phone.launch();
    app.see("welcome/draft-expired").await;
    assert!(phone.kept().await.draft.is_none());
}

#[tokio::test]
async fn after_a_day_photos_are_forgotten() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.send_first_document(&world, &VAN, Papers::Front(DocumentKind::Residence))
        .await;
    app.kill();
    world.pass(SignedDuration::from_hours(25));
    let mut app = phone.launch();
    app.at_home().await;
    assert!(phone.kept().await.draft.is_none());
    app.act(On::Home(HomeAction::Group)).await;
    app.act(On::GroupMenu(toroku_flow::GroupMenuAction::Access))
        .await;
    app.at("access-intro").await;
    app.act(On::AccessIntro(AccessIntroAction::Next)).await;
    app.at("document-select").await;
}

/// An application begun yesterday, with the app used an hour ago: the backend has forgotten it,
/// the app has not.
async fn overslept(world: &World, phone: &Phone) -> App {
    let mut app = phone.launch();
    app.send_first_document(world, &VAN, Papers::Front(DocumentKind::Residence))
        .await;
    world.pass(SignedDuration::from_hours(23));
    app.go_to_faces().await;
    world.pass(SignedDuration::from_hours(2));
    app
}

#[tokio::test]
async fn what_the_backend_has_forgotten_is_begun_anew() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = overslept(&world, &phone).await;
    app.send_face().await;
    app.see("access-intro/expired").await;
    assert!(phone.kept().await.draft.is_none());
    app.act(On::AccessIntro(AccessIntroAction::Next)).await;
    app.choose_document(DocumentKind::Residence).await;
    app.send_document(Papers::Front(DocumentKind::Residence))
        .await;
}

#[tokio::test]
async fn what_the_backend_has_forgotten_is_not_resumed() {
    let world = World::new().await;
    let phone = world.phone();
    let app = overslept(&world, &phone).await;
    app.kill();
    let mut app = phone.launch();
    app.see("access-intro/expired").await;
    assert!(phone.kept().await.draft.is_none());
}
