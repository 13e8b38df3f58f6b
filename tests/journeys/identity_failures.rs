//! 本人確認 of everybody who is not found, and its limits.

use jiff::SignedDuration;
use toroku_flow::{
    HomeAction, IdentityConfirmAction, IdentityFailedAction, Screen, UiAction as On, View,
};

use crate::people::{HANAKO, KAZU, MAGO, PASSWORD, Person, SHIGEKO, SHINJIN, TARO, UME, YUKI};
use crate::stage::{App, World};

/// From `welcome` to what the identity check says.
async fn checked(world: &World, app: &mut App, who: &Person, email: &str) -> View {
    app.register_as(world, who, email).await;
    app.open_identity().await;
    app.fill_identity(who).await;
    app.check_identity().await;
    app.until("an answer", |view| {
        view.busy.is_none() && !view.id.starts_with("identity-confirm")
    })
    .await
}

fn left(view: &View) -> u32 {
    let Screen::IdentityFailed(screen) = &view.screen else {
        panic!("{}", view.id)
    };
    screen.left
}

/// Everything a person could tell two answers apart by.
fn shown(view: &View) -> String {
    format!(
        "{:?} {:?} {:?} {:?}",
        view.id, view.screen, view.alert, view.errors
    )
}

#[tokio::test]
async fn registered_before_too_young_and_mistyped_look_the_same() {
    let world = World::new().await;
    let wrong = Person {
        number: &["1234", "9999"],
        ..TARO
    };
    let mut seen = Vec::new();
    for (who, email) in [
        (&SHIGEKO, "shigeko@example.jp"),
        (&MAGO, "mago@example.jp"),
        (&SHINJIN, "shinjin@example.jp"),
        (&wrong, "taro@example.jp"),
    ] {
        let mut app = world.phone().launch();
        let view = checked(&world, &mut app, who, email).await;
        assert_eq!(
            (view.id.as_str(), left(&view)),
            ("identity-failed/not-matched", 4),
            "{}",
            who.key
        );
        seen.push(shown(&view));
    }
    seen.dedup();
    assert_eq!(seen.len(), 1, "{seen:?}");
}

#[tokio::test]
async fn shigeko_has_an_account_already() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    let view = checked(&world, &mut app, &SHIGEKO, "shigeko@example.jp").await;
    assert_eq!(view.id, "identity-failed/not-matched");
    app.act(On::IdentityFailed(IdentityFailedAction::OtherEmail))
        .await;
    app.answer("logout", toroku_flow::DialogChoice::Logout)
        .await;
    app.at("login").await;
    app.enter_login("member@example.jp", PASSWORD).await;
    app.see("home/verified").await;
}

#[tokio::test]
async fn mago_is_not_eligible() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    let view = checked(&world, &mut app, &MAGO, "mago@example.jp").await;
    assert_eq!(view.id, "identity-failed/not-matched");
    app.act(On::IdentityFailed(IdentityFailedAction::Menu))
        .await;
    app.at_home().await;
}

#[tokio::test]
async fn shinjin_is_found_forty_days_later() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    let view = checked(&world, &mut app, &SHINJIN, "shinjin@example.jp").await;
    assert_eq!(view.id, "identity-failed/not-matched");
    app.kill();
    world.pass(SignedDuration::from_hours(41 * 24));
    let mut app = world.phone().launch();
    app.log_in("shinjin@example.jp", PASSWORD).await;
    app.see("home/new").await;
    app.verify(&SHINJIN).await;
}

#[tokio::test]
async fn yuki_of_a_group_that_is_not_linked_is_told_so() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    for _ in 0..2 {
        let view = if app.view().id.starts_with("welcome") {
            checked(&world, &mut app, &YUKI, "yuki@example.jp").await
        } else {
            app.open_identity().await;
            app.fill_identity(&YUKI).await;
            app.check_identity().await;
            app.at("identity-failed").await
        };
        assert_eq!(view.id, "identity-failed/group-not-linked");
        assert!(
            matches!(view.screen, Screen::IdentityFailed(screen) if screen.group == "みほん商事健康保険組合")
        );
        app.act(On::IdentityFailed(IdentityFailedAction::Menu))
            .await;
        app.at_home().await;
    }
}

#[tokio::test]
async fn kazu_of_a_municipality_that_is_not_linked_is_told_so() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    let view = checked(&world, &mut app, &KAZU, "kazu@example.jp").await;
    assert_eq!(view.id, "identity-failed/group-not-linked");
}

#[tokio::test]
async fn ume_with_a_wrong_number_goes_on_and_is_not_found() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.register(&world, &UME).await;
    app.open_identity().await;
    app.act(On::IdentityIntro(toroku_flow::IdentityIntroAction::Next))
        .await;
    app.confirm_insurer(UME.insurer).await;
    app.at("identity-number").await;
    app.enter_number(vec!["12345678".into()]).await;
    app.see("identity-number/check").await;
    app.act(On::IdentityNumber(toroku_flow::IdentityNumberAction::GoOn))
        .await;
    app.at("identity-profile").await;
    app.enter_profile(UME.kana, UME.birth).await;
    app.at("identity-confirm").await;
    app.check_identity().await;
    app.see("identity-failed/not-matched").await;
}

#[tokio::test]
async fn a_mistake_can_be_mended() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    let wrong = Person {
        birth: ("1989", "1", "9"),
        ..HANAKO
    };
    let view = checked(&world, &mut app, &wrong, "hanako@example.jp").await;
    assert_eq!(view.id, "identity-failed/not-matched");
    app.act(On::IdentityFailed(IdentityFailedAction::Check))
        .await;
    let view = app.see("identity-confirm/after-failure").await;
    assert!(matches!(view.screen, Screen::IdentityConfirm(screen) if screen.tries_left == Some(4)));
    app.act(On::IdentityConfirm(IdentityConfirmAction::ChangeProfile))
        .await;
    app.see("identity-profile/from-confirm").await;
    app.enter_profile(HANAKO.kana, HANAKO.birth).await;
    app.at("identity-confirm").await;
    app.check_identity().await;
    app.see("identity-done").await;
}

#[tokio::test]
async fn five_failures_stop_for_an_hour() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    let wrong = Person {
        number: &["1234", "9999"],
        ..TARO
    };
    let view = checked(&world, &mut app, &wrong, "taro@example.jp").await;
    assert_eq!(left(&view), 4);
    for (id, tries) in [
        ("identity-failed/not-matched", 3),
        ("identity-failed/not-matched", 2),
        ("identity-failed/last-try", 1),
        ("identity-failed/locked", 0),
    ] {
        app.act(On::IdentityFailed(IdentityFailedAction::Check))
            .await;
        app.at("identity-confirm").await;
        app.check_identity().await;
        let view = app.see(id).await;
        assert_eq!(left(&view), tries);
    }
    app.act(On::IdentityFailed(IdentityFailedAction::Menu))
        .await;
    app.at_home().await;
    app.act(On::Home(HomeAction::Group)).await;
    app.see("group-menu/identity-locked").await;
    app.act(On::GroupMenu(toroku_flow::GroupMenuAction::Identity))
        .await;
    app.see("identity-failed/locked").await;
    world.pass(SignedDuration::from_mins(61));
    let intro = |view: &View| view.id.starts_with("identity-intro");
    app.until("the lock's end", intro).await;
    app.fill_identity(&TARO).await;
    app.check_identity().await;
    app.at("identity-done").await;
}
