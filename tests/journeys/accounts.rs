//! Every address of the demo data.

use jiff::SignedDuration;
use toroku_backend::MailKind;
use toroku_flow::{HomeAction, OtpAction, Screen, Service, UiAction as On};

use crate::people::{PASSWORD, TARO};
use crate::stage::{World, errors};

#[tokio::test]
async fn a_free_address_gets_a_code_and_a_welcome() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.register(&world, &TARO).await;
    assert_eq!(
        world.kinds("taro@example.jp"),
        [MailKind::Otp, MailKind::Welcome]
    );
    app.go_home().await;
    app.see("home/new").await;
}

#[tokio::test]
async fn a_registered_address_looks_the_same_and_its_mail_says_so() {
    let world = World::new().await;
    let email = "registered@example.jp";
    let mut app = world.phone().launch();
    app.ask_for_code(&TARO, email).await;
    assert_eq!(world.kinds(email), [MailKind::Already]);
    for left in [4, 3, 2, 1] {
        app.enter_code("123456").await;
        let view = app.see("account-otp/wrong").await;
        assert_eq!(errors(&view), ["otp.wrong"]);
        assert_eq!(view.errors[0].message.args["n"], left.to_string());
    }
    app.enter_code("123456").await;
    app.see("account-otp/locked").await;
    app.act(On::AccountOtp(OtpAction::Login)).await;
    app.at("login").await;
    app.enter_login(email, PASSWORD).await;
    app.at_home().await;
    app.see("home/new").await;
}

#[tokio::test]
async fn a_verified_member_sees_what_is_next() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in("member@example.jp", PASSWORD).await;
    let view = app.see("home/verified").await;
    assert!(
        matches!(view.screen, Screen::Home(screen) if screen.name.as_deref() == Some("見本 重子"))
    );
}

#[tokio::test]
async fn a_member_who_is_done_is_done() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in("done@example.jp", PASSWORD).await;
    app.see("home/complete").await;
    app.act(On::Home(HomeAction::Group)).await;
    app.see("group-menu/complete").await;
    app.act(On::GroupMenu(toroku_flow::GroupMenuAction::Identity))
        .await;
    app.see("identity-done/already").await;
    app.act(On::IdentityDone(toroku_flow::IdentityDoneAction::Menu))
        .await;
    app.see("home/complete").await;
    app.act(On::Home(HomeAction::Group)).await;
    app.see("group-menu/complete").await;
    app.act(On::GroupMenu(toroku_flow::GroupMenuAction::Access))
        .await;
    app.see("access-done/already").await;
}

#[tokio::test]
async fn a_member_under_review_waits_and_is_told_when_it_takes_long() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in("review@example.jp", PASSWORD).await;
    app.see("home/under-review").await;
    app.act(On::Home(HomeAction::Open {
        service: Service::Checkup,
    }))
    .await;
    app.see("access-pending").await;
    app.kill();
    world.pass(SignedDuration::from_hours(8 * 24));
    let mut app = world.phone().launch();
    app.log_in("review@example.jp", PASSWORD).await;
    app.see("home/under-review").await;
    app.act(On::Home(HomeAction::Open {
        service: Service::Checkup,
    }))
    .await;
    app.see("access-pending/late").await;
}

#[tokio::test]
async fn a_locked_address_opens_with_time() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in("locked@example.jp", PASSWORD).await;
    app.see("login/locked").await;
    world.pass(SignedDuration::from_mins(16));
    app.until("the lock's end", |view| view.id == "login").await;
    app.enter_login("locked@example.jp", PASSWORD).await;
    app.see("home/new").await;
}

#[tokio::test]
async fn a_mail_that_bounces_changes_nothing_on_the_screen() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.ask_for_code(&TARO, "bounce@example.jp").await;
    let mails = world.mails("bounce@example.jp");
    assert!(mails[0].bounced && mails[0].kind == MailKind::Otp);
    app.act(On::AccountOtp(OtpAction::ChangeEmail)).await;
    app.see("account-credentials/returned").await;
    app.enter("taro@example.jp", PASSWORD).await;
    app.agree().await;
    app.see("account-otp").await;
    app.enter_code(&world.code("taro@example.jp")).await;
    app.see("account-done").await;
}

#[tokio::test]
async fn an_address_is_kept_as_typed_and_matched_without_case() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.find_group(&TARO).await;
    app.begin_account().await;
    app.enter("ＴＡＲＯ＠example.jp", PASSWORD).await;
    app.agree().await;
    let view = app.see("account-otp").await;
    assert!(matches!(view.screen, Screen::AccountOtp(screen) if screen.email == "TARO@example.jp"));
    assert_eq!(world.mails("taro@example.jp")[0].to, "TARO@example.jp");
    app.enter_code(&world.code("taro@example.jp")).await;
    app.see("account-done").await;
    let mut other = world.phone().launch();
    other.log_in("taro@example.jp", PASSWORD).await;
    other.see("home/new").await;
}
