//! ログイン, ログインでお困りの場合, and the reset.

use jiff::SignedDuration;
use toroku_backend::MailKind;
use toroku_domain::Typed;
use toroku_flow::{
    LoginAction, LoginHelpAction, OtpAction, PasswordResetNewAction, PasswordResetRequestAction,
    Screen, UiAction as On,
};

use crate::people::PASSWORD;
use crate::stage::{App, World, errors};

const EMAIL: &str = "registered@example.jp";
const NEW: &str = "Atarashii-2026-kagi";

/// From `login` over the help to `password-reset-otp`.
async fn ask_for_reset(app: &mut App, email: &str) {
    app.act(On::Login(LoginAction::Help)).await;
    app.see("login-help").await;
    app.act(On::LoginHelp(LoginHelpAction::Reset)).await;
    app.at("password-reset-request").await;
    let email = Typed::from(email);
    app.act(On::PasswordResetRequest(PasswordResetRequestAction::Send {
        email,
    }))
    .await;
    app.at("password-reset-otp").await;
}

async fn enter_reset_code(app: &mut App, code: &str) {
    app.act(On::PasswordResetOtp(OtpAction::Verify {
        code: Typed::from(code),
    }))
    .await;
}

async fn set_password(app: &mut App, password: &str) {
    let password = Typed::from(password);
    app.act(On::PasswordResetNew(PasswordResetNewAction::Change {
        password,
    }))
    .await;
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_told_alike() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in(EMAIL, "Machigai-2026").await;
    let wrong = app.see("login/failed").await;
    app.enter_login("nobody@example.jp", PASSWORD).await;
    let unknown = app.see("login/failed").await;
    assert_eq!(errors(&wrong), errors(&unknown));
    assert_eq!(wrong.alert, unknown.alert);
    app.enter_login("", "").await;
    app.see("login/required").await;
    app.enter_login(" ＲＥＧＩＳＴＥＲＥＤ＠example.jp ", PASSWORD)
        .await;
    app.see("home/new").await;
}

#[tokio::test]
async fn five_wrong_passwords_lock_for_a_quarter_of_an_hour() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in(EMAIL, "Machigai-2026").await;
    app.see("login/failed").await;
    for _ in 0..3 {
        app.enter_login(EMAIL, "Machigai-2026").await;
        app.see("login/failed").await;
    }
    app.enter_login(EMAIL, "Machigai-2026").await;
    let view = app.see("login/locked").await;
    assert!(matches!(view.screen, Screen::Login(screen) if screen.locked));
    app.enter_login(EMAIL, PASSWORD).await;
    app.see("login/locked").await;
    world.pass(SignedDuration::from_mins(16));
    app.until("the lock's end", |view| view.id == "login").await;
    app.enter_login(EMAIL, PASSWORD).await;
    app.see("home/new").await;
}

#[tokio::test]
async fn unknown_addresses_are_locked_too() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in("nobody@example.jp", PASSWORD).await;
    app.see("login/failed").await;
    for _ in 0..4 {
        app.enter_login("nobody@example.jp", PASSWORD).await;
        app.until("an answer", |view| view.busy.is_none()).await;
    }
    app.see("login/locked").await;
}

#[tokio::test]
async fn a_reset_by_code_changes_the_password_and_lifts_the_lock() {
    let world = World::new().await;
    let email = "locked@example.jp";
    let mut app = world.phone().launch();
    app.log_in(email, PASSWORD).await;
    app.see("login/locked").await;
    ask_for_reset(&mut app, email).await;
    assert_eq!(world.kinds(email), [MailKind::Reset]);
    enter_reset_code(&mut app, &world.code(email)).await;
    app.see("password-reset-new").await;
    set_password(&mut app, "password1").await;
    app.see("password-reset-new/common").await;
    set_password(&mut app, PASSWORD).await;
    assert_eq!(
        errors(&app.see("password-reset-new/errors").await),
        ["password.same"]
    );
    set_password(&mut app, NEW).await;
    app.see("login/reset-done").await;
    assert_eq!(world.kinds(email), [MailKind::Reset, MailKind::ResetDone]);
    app.enter_login(email, PASSWORD).await;
    app.see("login/failed").await;
    app.enter_login(email, NEW).await;
    app.see("home/new").await;
}

#[tokio::test]
async fn a_reset_of_an_unknown_address_tells_nothing() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in("nobody@example.jp", PASSWORD).await;
    app.see("login/failed").await;
    ask_for_reset(&mut app, "nobody@example.jp").await;
    assert!(world.mails("nobody@example.jp").is_empty());
    enter_reset_code(&mut app, "123456").await;
    let view = app.see("password-reset-otp/wrong").await;
    assert_eq!(view.errors[0].message.args["n"], "4");
}

#[tokio::test]
async fn a_reset_that_takes_too_long_begins_anew() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in(EMAIL, "Machigai-2026").await;
    app.see("login/failed").await;
    ask_for_reset(&mut app, EMAIL).await;
    enter_reset_code(&mut app, &world.code(EMAIL)).await;
    app.see("password-reset-new").await;
    world.pass(SignedDuration::from_mins(11));
    set_password(&mut app, NEW).await;
    app.see("password-reset-new/gone").await;
    app.act(On::PasswordResetNew(PasswordResetNewAction::StartOver))
        .await;
    app.at("password-reset-request").await;
}

#[tokio::test]
async fn a_reset_ends_the_sessions_of_other_devices() {
    let world = World::new().await;
    let mut other = world.phone().launch();
    other.log_in(EMAIL, PASSWORD).await;
    other.see("home/new").await;
    let mut app = world.phone().launch();
    app.log_in(EMAIL, "Machigai-2026").await;
    app.see("login/failed").await;
    ask_for_reset(&mut app, EMAIL).await;
    enter_reset_code(&mut app, &world.code(EMAIL)).await;
    app.see("password-reset-new").await;
    set_password(&mut app, NEW).await;
    app.see("login/reset-done").await;
    other
        .act(On::Common(toroku_flow::CommonAction::Returned))
        .await;
    other.see("session-expired/other-device").await;
}
