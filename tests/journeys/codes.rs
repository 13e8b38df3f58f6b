//! ワンタイムパスワード of the registration.

use jiff::SignedDuration;
use toroku_flow::{OtpAction, OtpPhase, ResendPhase, Screen, UiAction as On, View};

use crate::people::{PASSWORD, TARO};
use crate::stage::{App, World, errors};

const EMAIL: &str = "taro@example.jp";

/// Another code than this.
fn not(code: &str) -> String {
    let number: u32 = code.parse().unwrap();
    format!("{:06}", (number + 1) % 1_000_000)
}

fn otp(view: &View) -> (OtpPhase, ResendPhase) {
    let Screen::AccountOtp(screen) = &view.screen else {
        panic!("{}", view.id)
    };
    (screen.phase, screen.resend)
}

/// Waits until a code may be sent again, and asks for it.
async fn resend(world: &World, app: &mut App) {
    world.pass(SignedDuration::from_secs(61));
    app.until("the wait's end", |view| otp(view).1 == ResendPhase::Ready)
        .await;
    app.act(On::AccountOtp(OtpAction::Resend)).await;
    app.until("an answer", |view| view.busy.is_none()).await;
}

#[tokio::test]
async fn a_wrong_code_counts_and_the_right_one_still_serves() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.ask_for_code(&TARO, EMAIL).await;
    let code = world.code(EMAIL);
    app.enter_code("12345").await;
    assert_eq!(errors(&app.at("account-otp").await), ["otp.format"]);
    app.enter_code(&not(&code)).await;
    let view = app.see("account-otp/wrong").await;
    assert_eq!(view.errors[0].message.args["n"], "4");
    app.enter_code(&code).await;
    app.see("account-done").await;
}

#[tokio::test]
async fn a_code_typed_in_full_width_serves() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.ask_for_code(&TARO, EMAIL).await;
    let wide: String = world
        .code(EMAIL)
        .bytes()
        .map(|digit| char::from_u32(0xFF10 + u32::from(digit - b'0')).unwrap())
        .collect();
    app.enter_code(&wide).await;
    app.see("account-done").await;
}

#[tokio::test]
async fn five_wrong_codes_lock_and_a_new_code_opens() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.ask_for_code(&TARO, EMAIL).await;
    let first = world.code(EMAIL);
    for _ in 0..4 {
        app.enter_code(&not(&first)).await;
        app.see("account-otp/wrong").await;
    }
    app.enter_code(&not(&first)).await;
    let view = app.see("account-otp/locked").await;
    assert_eq!(otp(&view).0, OtpPhase::Locked);
    resend(&world, &mut app).await;
    app.see("account-otp/resent").await;
    let second = world.code(EMAIL);
    if second != first {
        app.enter_code(&first).await;
        app.see("account-otp/wrong").await;
    }
    app.enter_code(&second).await;
    app.see("account-done").await;
}

#[tokio::test]
async fn after_ten_minutes_a_code_has_expired() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.ask_for_code(&TARO, EMAIL).await;
    world.pass(SignedDuration::from_mins(11));
    let view = app
        .until("the code's end", |view| view.id == "account-otp/expired")
        .await;
    assert_eq!(otp(&view).0, OtpPhase::Expired);
    app.act(On::AccountOtp(OtpAction::Resend)).await;
    app.see("account-otp/resent").await;
    app.enter_code(&world.code(EMAIL)).await;
    app.see("account-done").await;
}

#[tokio::test]
async fn codes_are_sent_five_times_and_not_before_a_minute() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.ask_for_code(&TARO, EMAIL).await;
    assert_eq!(otp(&app.view()).1, ResendPhase::Waiting);
    for sends in 2..=5 {
        resend(&world, &mut app).await;
        app.at("account-otp").await;
        assert_eq!(world.mails(EMAIL).len(), sends);
    }
    resend(&world, &mut app).await;
    let view = app.see("account-otp/resend-limit").await;
    assert_eq!(otp(&view).1, ResendPhase::Limit);
    assert_eq!(world.mails(EMAIL).len(), 5);
    app.act(On::AccountOtp(OtpAction::ChangeEmail)).await;
    app.see("account-credentials/returned").await;
}

#[tokio::test]
async fn after_a_day_a_registration_is_gone_and_begins_anew() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.ask_for_code(&TARO, EMAIL).await;
    let code = world.code(EMAIL);
    world.pass(SignedDuration::from_hours(23));
    app.until("the code's end", |view| view.id == "account-otp/expired")
        .await;
    app.act(On::AccountOtp(OtpAction::Resend)).await;
    app.see("account-otp/resent").await;
    world.pass(SignedDuration::from_mins(59));
    world.pass(SignedDuration::from_mins(2));
    app.until("the code's end", |view| view.id == "account-otp/expired")
        .await;
    app.act(On::AccountOtp(OtpAction::Resend)).await;
    app.see("account-credentials/gone").await;
    drop(code);
    app.enter(EMAIL, PASSWORD).await;
    app.agree().await;
    app.see("account-otp").await;
    app.enter_code(&world.code(EMAIL)).await;
    app.see("account-done").await;
}

#[tokio::test]
async fn an_earlier_code_is_void_when_the_address_is_changed() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.ask_for_code(&TARO, "tarou@example.jp").await;
    let first = world.code("tarou@example.jp");
    app.back().await;
    app.see("account-credentials/returned").await;
    app.enter(EMAIL, PASSWORD).await;
    app.agree().await;
    app.see("account-otp").await;
    let second = world.code(EMAIL);
    if second != first {
        app.enter_code(&first).await;
        app.see("account-otp/wrong").await;
    }
    app.enter_code(&second).await;
    app.see("account-done").await;
}
