//! 本人確認 of everybody who is found.

use toroku_flow::{
    GroupMenuAction, HomeAction, IdentityDoneAction, Screen, Service, ServiceStatus,
    UiAction as On, View,
};

use crate::people::{HANAKO, ICHIRO, JIRO, KAORU, MINAMI, Person, SHOMIN, TARO, UME};
use crate::stage::{App, World, errors};

/// Registers, is verified and goes home.
async fn joins(who: &Person, done: &str, home: &str) -> (World, App, View) {
    let world = World::new().await;
    let mut app = world.phone().launch();
    let view = app.join(&world, who).await;
    assert_eq!(view.id, done);
    app.act(On::IdentityDone(IdentityDoneAction::Menu)).await;
    let home = app.see(home).await;
    (world, app, home)
}

fn service(view: &View, wanted: Service) -> Option<ServiceStatus> {
    let Screen::Home(screen) = &view.screen else {
        panic!("{}", view.id)
    };
    screen
        .services
        .iter()
        .find(|row| row.service == wanted)
        .map(|row| row.status)
}

#[tokio::test]
async fn taro_gets_his_points() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.register(&world, &TARO).await;
    assert_eq!(
        app.open_identity().await.id,
        "identity-intro/identity-points"
    );
    let view = app.fill_identity(&TARO).await;
    assert_eq!(view.id, "identity-confirm/pattern-4");
    let Screen::IdentityConfirm(screen) = view.screen else {
        panic!()
    };
    assert_eq!(
        (screen.kana.as_str(), screen.number.as_str()),
        ("ケンコムタロウ", "1234 5678")
    );
    assert_eq!(screen.birth, "1989-01-01");
    assert_eq!(screen.birth_era.args["year"], "64");
    app.check_identity().await;
    let view = app.see("identity-done/identity-points").await;
    let Screen::IdentityDone(screen) = view.screen else {
        panic!()
    };
    assert_eq!(screen.points.and_then(|points| points.amount), Some(500));
    app.act(On::IdentityDone(IdentityDoneAction::Menu)).await;
    let home = app.see("home/verified").await;
    assert_eq!(
        service(&home, Service::Points),
        Some(ServiceStatus::Available)
    );
    assert_eq!(
        service(&home, Service::Checkup),
        Some(ServiceStatus::NeedsAccess)
    );
    // The name comes with the member's data, which may be a moment later.
    app.until("his name", |view| {
        matches!(&view.screen, Screen::Home(screen) if screen.name.as_deref() == Some("健康 太郎"))
    })
    .await;
}

#[tokio::test]
async fn hanako_has_a_number_in_two_parts() {
    joins(&HANAKO, "identity-done", "home/verified").await;
}

#[tokio::test]
async fn jiro_has_a_number_only_and_collects_coins() {
    let (_world, _app, home) = joins(&JIRO, "identity-done", "home/verified").await;
    assert!(matches!(home.screen, Screen::Home(screen) if screen.coin));
}

#[tokio::test]
async fn kaoru_is_found_by_either_kana_and_has_no_checkup() {
    let (_world, mut app, home) =
        joins(&KAORU, "identity-done/no-checkup", "home/no-checkup").await;
    assert_eq!(service(&home, Service::Checkup), None);
    app.act(On::Home(HomeAction::Group)).await;
    let view = app.see("group-menu/no-checkup").await;
    assert!(matches!(view.screen, Screen::GroupMenu(screen) if screen.access.is_none()));
    app.send(On::GroupMenu(GroupMenuAction::Access));
    app.see("group-menu/no-checkup").await;
    let world = World::new().await;
    let mut app = world.phone().launch();
    let other = Person {
        kana: "みほん　かをる",
        ..KAORU
    };
    app.join(&world, &other).await;
}

#[tokio::test]
async fn minami_changes_to_the_number_of_her_branch() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.register(&world, &MINAMI).await;
    app.open_identity().await;
    let view = app.fill_identity_with(&MINAMI, "32990020").await;
    assert_eq!(view.id, "identity-confirm/pattern-4");
    app.check_identity().await;
    app.see("identity-done/no-checkup").await;
}

#[tokio::test]
async fn minami_changes_her_number_at_the_last_moment() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.register(&world, &MINAMI).await;
    app.open_identity().await;
    let wrong = Person {
        number: &["12", "456", "5678"],
        ..MINAMI
    };
    assert_eq!(
        app.fill_identity(&wrong).await.id,
        "identity-confirm/pattern-3"
    );
    app.act(On::IdentityConfirm(
        toroku_flow::IdentityConfirmAction::ChangeInsurer,
    ))
    .await;
    app.see("identity-insurer/from-confirm").await;
    app.confirm_insurer("06990014").await;
    assert_eq!(
        errors(&app.see("identity-insurer/other-group").await),
        ["insurer.other-group"]
    );
    app.confirm_insurer("32990020").await;
    let view = app.at("identity-number").await;
    let Screen::IdentityNumber(screen) = &view.screen else {
        panic!("{}", view.id)
    };
    assert!(screen.parts.len() == 2 && screen.parts.iter().all(|part| part.value.is_empty()));
    app.enter_number(MINAMI.typed_number()).await;
    app.see("identity-confirm/pattern-4").await;
    app.check_identity().await;
    app.see("identity-done/no-checkup").await;
}

#[tokio::test]
async fn ichiro_gets_points_and_has_no_checkup() {
    let (_world, _app, home) =
        joins(&ICHIRO, "identity-done/identity-points", "home/no-checkup").await;
    assert_eq!(service(&home, Service::Checkup), None);
}

#[tokio::test]
async fn the_citizen_has_a_symbol_in_kanji() {
    joins(&SHOMIN, "identity-done/no-checkup", "home/no-checkup").await;
}

#[tokio::test]
async fn ume_of_taisho_has_a_number_with_a_check_digit() {
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
    app.enter_number(UME.typed_number()).await;
    app.at("identity-profile").await;
    let profile = toroku_flow::IdentityProfileAction::Next {
        kana: UME.kana.into(),
        era: toroku_domain::Era::Taisho,
        year: "15".into(),
        month: "12".into(),
        day: "24".into(),
    };
    app.act(On::IdentityProfile(profile)).await;
    app.see("identity-confirm/pattern-2").await;
    app.check_identity().await;
    app.see("identity-done").await;
}

#[tokio::test]
async fn a_login_on_another_device_brings_the_number_along() {
    let world = World::new().await;
    world.phone().launch().register(&world, &HANAKO).await;
    let mut app = world.phone().launch();
    app.log_in(&HANAKO.email(), crate::people::PASSWORD).await;
    app.see("home/new").await;
    app.open_identity().await;
    app.act(On::IdentityIntro(toroku_flow::IdentityIntroAction::Next))
        .await;
    let view = app.see("identity-insurer").await;
    assert!(
        matches!(view.screen, Screen::IdentityInsurer(screen) if screen.insurer_number == HANAKO.insurer)
    );
    app.confirm_insurer(HANAKO.insurer).await;
    app.at("identity-number").await;
    app.enter_number(HANAKO.typed_number()).await;
    app.at("identity-profile").await;
    app.enter_profile(HANAKO.kana, HANAKO.birth).await;
    app.at("identity-confirm").await;
    app.check_identity().await;
    app.see("identity-done").await;
}
