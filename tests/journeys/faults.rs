//! The network and the server fail; nothing happens twice and nothing is lost.

use jiff::SignedDuration;
use toroku_backend::MailKind;
use toroku_domain::DocumentKind;
use toroku_flow::{
    DocumentReviewAction, Screen, UiAction as On, View, WelcomeAction, WelcomePhase,
};

use crate::people::{HANAKO, PASSWORD, TARO, VAN};
use crate::stage::World;

#[tokio::test]
async fn without_a_network_the_start_can_be_tried_again() {
    let mut world = World::new().await;
    world.stop().await;
    let mut app = world.phone().launch();
    app.see("welcome/config-failed").await;
    world.start().await;
    app.act(On::Welcome(WelcomeAction::Retry)).await;
    let ready = |view: &View| matches!(&view.screen, Screen::Welcome(screen) if screen.phase == WelcomePhase::Ready);
    app.until("the start", ready).await;
}

#[tokio::test]
async fn the_network_is_found_again_by_itself() {
    let mut world = World::new().await;
    let mut app = world.phone().launch();
    app.see("welcome").await;
    app.act(On::Welcome(WelcomeAction::Login)).await;
    app.see("login").await;
    world.stop().await;
    app.enter_login("done@example.jp", PASSWORD).await;
    assert_eq!(app.failure().await, "fail.offline");
    let banner = |kind: &'static str| {
        move |view: &View| view.banners.iter().any(|banner| banner.kind == kind)
    };
    app.until("the banner", banner("offline")).await;
    world.start().await;
    world.pass(SignedDuration::from_secs(10));
    app.until("the network", banner("back-online")).await;
    world.pass(SignedDuration::from_secs(4));
    app.until("no banner", |view| view.banners.is_empty()).await;
    // What failed for it has gone on by itself.
    app.at_home().await;
}

#[tokio::test]
async fn a_start_in_a_tunnel_goes_on_behind_it() {
    let mut world = World::new().await;
    world.stop().await;
    let mut app = world.phone().launch();
    app.see("welcome/config-failed").await;
    world.start().await;
    world.pass(SignedDuration::from_secs(10));
    app.until("the network", is_back).await;
    world.pass(SignedDuration::from_secs(4));
    app.see("welcome").await;
}

/// The banner that tells of the network is there.
fn is_back(view: &View) -> bool {
    view.banners
        .iter()
        .any(|banner| banner.kind == "back-online")
}

#[tokio::test]
async fn a_registration_that_went_offline_makes_one_account() {
    let mut world = World::new().await;
    let mut app = world.phone().launch();
    app.find_group(&HANAKO).await;
    app.begin_account().await;
    app.enter("hanako@example.jp", PASSWORD).await;
    app.at("account-consent").await;
    world.stop().await;
    app.agree().await;
    assert_eq!(app.failure().await, "fail.offline");
    app.until("the banner", |view| {
        view.banners.iter().any(|banner| banner.kind == "offline")
    })
    .await;
    world.start().await;
    app.retry().await;
    app.see("account-otp").await;
    let code = world.code("hanako@example.jp");
    world.stop().await;
    app.enter_code(&code).await;
    assert_eq!(app.failure().await, "fail.offline");
    world.start().await;
    app.retry().await;
    app.see("account-done").await;
    app.verify(&HANAKO).await;
    assert_eq!(
        world.kinds("hanako@example.jp"),
        [MailKind::Welcome],
        "of the last start"
    );
    let mut other = world.phone().launch();
    other.log_in("hanako@example.jp", PASSWORD).await;
    other.see("home/verified").await;
}

#[tokio::test]
async fn a_code_that_is_sent_twice_with_one_key_is_one_code() {
    use toroku_api_client::{Client, Options};
    use toroku_engine::ports::{Api, Sent};
    use toroku_flow::{Call, CodeReply, RegisterReply, Reply};
    let world = World::new().await;
    let vault = std::sync::Arc::new(toroku_vault::MemoryVault::new(false));
    let client = Client::new(&Options::new(world.url(), "1.0.0"), vault).unwrap();
    let sent: Sent = std::sync::Arc::new(|_| {});
    let group = Call::AuthenticateGroup {
        kind: "1".to_owned(),
        insurer_number: toroku_domain::InsurerNumber::parse(HANAKO.insurer)
            .unwrap()
            .value,
    };
    let Reply::Group(Some(group)) = client.call(&group, "k1", None, sent.clone()).await.unwrap()
    else {
        panic!()
    };
    let Reply::Config(config, _) = client
        .call(&Call::Config, "k0", None, sent.clone())
        .await
        .unwrap()
    else {
        panic!()
    };
    let register = Call::Register {
        email: toroku_domain::Email::parse("hanako@example.jp")
            .unwrap()
            .value,
        password: toroku_domain::Password::existing(&PASSWORD.into()).unwrap(),
        group_token: group.token.clone(),
        consents: config.consents,
    };
    let first = client
        .call(&register, "k2", None, sent.clone())
        .await
        .unwrap();
    let second = client
        .call(&register, "k2", None, sent.clone())
        .await
        .unwrap();
    assert_eq!(first, second);
    assert_eq!(world.kinds("hanako@example.jp"), [MailKind::Otp]);
    let Reply::Register(RegisterReply::Sent(registered)) = first else {
        panic!()
    };
    let verify = Call::VerifyRegistration {
        registration: registered.id,
        code: toroku_domain::OneTimeCode::parse(&world.code("hanako@example.jp")).unwrap(),
    };
    let right = Ok(Reply::Code(CodeReply::Right { reset_token: None }));
    assert_eq!(client.call(&verify, "k3", None, sent.clone()).await, right);
    assert_eq!(client.call(&verify, "k3", None, sent.clone()).await, right);
    assert_eq!(
        world.kinds("hanako@example.jp"),
        [MailKind::Otp, MailKind::Welcome]
    );
    assert!(client.call(&Call::Me, "k4", None, sent).await.is_ok());
}

#[tokio::test]
async fn a_photo_that_went_offline_is_kept_and_sent_again() {
    let mut world = World::new().await;
    let mut app = world.phone().launch();
    app.begin_access(&world, &VAN, DocumentKind::Residence)
        .await;
    app.shoot_document().await;
    app.see("document-review").await;
    world.stop().await;
    app.act(On::DocumentReview(DocumentReviewAction::Submit))
        .await;
    app.see("document-review/upload-failed").await;
    world.start().await;
    app.act(On::DocumentReview(DocumentReviewAction::Submit))
        .await;
    app.see("document-summary/one-side").await;
}

#[tokio::test]
async fn an_identity_check_that_went_offline_counts_once() {
    let mut world = World::new().await;
    let mut app = world.phone().launch();
    app.register(&world, &TARO).await;
    app.open_identity().await;
    let wrong = crate::people::Person {
        number: &["1234", "9999"],
        ..TARO
    };
    app.fill_identity(&wrong).await;
    world.stop().await;
    app.check_identity().await;
    assert_eq!(app.failure().await, "fail.offline");
    world.start().await;
    app.retry().await;
    let view = app.see("identity-failed/not-matched").await;
    assert!(matches!(view.screen, Screen::IdentityFailed(screen) if screen.left == 4));
}

#[tokio::test]
async fn the_menu_without_a_network_shows_what_it_knew() {
    let mut world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in("done@example.jp", PASSWORD).await;
    app.see("home/complete").await;
    world.stop().await;
    app.send(On::Common(toroku_flow::CommonAction::Returned));
    app.see("home/stale").await;
    world.start().await;
    app.send(On::Common(toroku_flow::CommonAction::Returned));
    app.see("home/complete").await;
}
