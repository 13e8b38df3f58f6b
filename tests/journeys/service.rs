//! What the service itself says: too old, closed, over.

use jiff::SignedDuration;
use toroku_flow::{
    CommonAction, DialogChoice, HomeAction, SessionExpiredAction, UiAction as On,
    UpdateRequiredAction,
};
use toroku_wire::Maintenance;

use crate::people::{HANAKO, PASSWORD, TARO};
use crate::stage::World;

const EMAIL: &str = "registered@example.jp";

#[tokio::test]
async fn an_old_app_must_be_updated() {
    let mut world = World::with(|options| options.minimum_version = "2.0.0".to_owned()).await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.see("update-required").await;
    app.send(On::UpdateRequired(UpdateRequiredAction::Update));
    app.act(On::UpdateRequired(UpdateRequiredAction::Again))
        .await;
    app.see("update-required").await;
    assert_eq!(phone.notes(), ["https://example.jp/ios"]);
    world.stop().await;
    world
        .start_with(|options| options.minimum_version = "1.0.0".to_owned())
        .await;
    app.act(On::UpdateRequired(UpdateRequiredAction::Again))
        .await;
    app.see("welcome").await;
}

#[tokio::test]
async fn an_app_that_became_old_is_stopped_at_its_next_call() {
    let mut world = World::new().await;
    let mut app = world.phone().launch();
    app.choose_kind("1").await;
    world.stop().await;
    world
        .start_with(|options| options.minimum_version = "2.0.0".to_owned())
        .await;
    app.approve(HANAKO.insurer).await;
    app.see("update-required").await;
}

#[tokio::test]
async fn a_maintenance_is_announced_and_waited_for() {
    let maintenance = Maintenance {
        from: "2026-11-22T06:00:00Z".parse().unwrap(),
        to: "2026-11-22T08:00:00Z".parse().unwrap(),
    };
    let world = World::with(|options| options.maintenance = Some(maintenance)).await;
    let mut app = world.phone().launch();
    let banner = |kind: &'static str| {
        move |view: &toroku_flow::View| view.banners.iter().any(|banner| banner.kind == kind)
    };
    app.until("the announcement", banner("maintenance-planned"))
        .await;
    app.choose_kind("1").await;
    world.pass(SignedDuration::from_mins(61));
    app.approve(HANAKO.insurer).await;
    assert_eq!(app.failure().await, "maintenance.active");
    app.until("the notice", banner("maintenance-active")).await;
    world.pass(SignedDuration::from_mins(120));
    app.retry().await;
    app.at("account-start").await;
    app.until("no notice", |view| view.banners.is_empty()).await;
}

#[tokio::test]
async fn a_session_that_was_not_used_is_over_and_the_step_is_kept() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.log_in(EMAIL, PASSWORD).await;
    app.see("home/new").await;
    world.pass(SignedDuration::from_hours(15 * 24));
    app.act(On::Common(CommonAction::Returned)).await;
    app.see("session-expired").await;
    app.act(On::SessionExpired(SessionExpiredAction::Login))
        .await;
    app.see("login/expired").await;
    app.enter_login(EMAIL, PASSWORD).await;
    app.see("home/new").await;
}

#[tokio::test]
async fn a_session_refreshes_itself() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.log_in(EMAIL, PASSWORD).await;
    app.see("home/new").await;
    let first = phone.kept().await.session;
    world.pass(SignedDuration::from_mins(30));
    app.act(On::Home(HomeAction::Group)).await;
    app.at("group-menu").await;
    app.back().await;
    app.see("home/new").await;
    app.kill();
    world.pass(SignedDuration::from_hours(24));
    let mut app = phone.launch();
    app.see("home/new").await;
    assert_ne!(phone.kept().await.session, first);
}

#[tokio::test]
async fn another_members_login_wipes_the_draft() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.register(&world, &TARO).await;
    app.open_identity().await;
    app.fill_identity(&TARO).await;
    assert!(phone.kept().await.draft.is_some());
    let mut thief = world.phone().launch();
    reset(&world, &mut thief, &TARO.email()).await;
    app.check_identity().await;
    app.see("session-expired/other-device").await;
    app.act(On::SessionExpired(SessionExpiredAction::Login))
        .await;
    app.at("login").await;
    app.enter_login("member@example.jp", PASSWORD).await;
    app.see("home/verified").await;
    assert!(phone.kept().await.draft.is_none());
}

#[tokio::test]
async fn a_session_that_is_over_can_be_left() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.register(&world, &TARO).await;
    app.go_home().await;
    let mut thief = world.phone().launch();
    reset(&world, &mut thief, &TARO.email()).await;
    app.act(On::Common(CommonAction::Returned)).await;
    app.see("session-expired/other-device").await;
    app.act(On::SessionExpired(SessionExpiredAction::Start))
        .await;
    app.answer("logout", DialogChoice::Logout).await;
    app.at("welcome").await;
    assert!(phone.kept().await.session.is_none());
}

/// Changes the password of an address by a reset.
async fn reset(world: &World, app: &mut crate::stage::App, email: &str) {
    use toroku_flow::{LoginAction, OtpAction, PasswordResetNewAction, PasswordResetRequestAction};
    app.log_in(email, "Machigai-2026").await;
    app.see("login/failed").await;
    app.act(On::Login(LoginAction::Help)).await;
    app.act(On::LoginHelp(toroku_flow::LoginHelpAction::Reset))
        .await;
    let send = PasswordResetRequestAction::Send {
        email: email.into(),
    };
    app.act(On::PasswordResetRequest(send)).await;
    app.at("password-reset-otp").await;
    let verify = OtpAction::Verify {
        code: world.code(email).as_str().into(),
    };
    app.act(On::PasswordResetOtp(verify)).await;
    app.see("password-reset-new").await;
    let change = PasswordResetNewAction::Change {
        password: "Atarashii-2026-kagi".into(),
    };
    app.act(On::PasswordResetNew(change)).await;
    app.see("login/reset-done").await;
}
