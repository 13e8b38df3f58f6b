//! The menu: what needs what, and the way out.

use toroku_flow::{
    CommonAction, DialogChoice, GroupMenuAction, HomeAction, Service, UiAction as On,
};

use crate::people::{PASSWORD, TARO};
use crate::stage::World;

#[tokio::test]
async fn a_service_leads_to_what_it_needs() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.register(&world, &TARO).await;
    app.go_home().await;
    app.act(On::Home(HomeAction::Open {
        service: Service::Points,
    }))
    .await;
    app.see("identity-intro/identity-points").await;
    app.back().await;
    app.until("the menu", |view| {
        view.id == "group-menu" || view.id == "home/new"
    })
    .await;
    if app.view().id == "home/new" {
        app.act(On::Home(HomeAction::Group)).await;
        app.see("group-menu").await;
    }
    app.act(On::GroupMenu(GroupMenuAction::Access)).await;
    app.see("identity-intro/for-access").await;
}

#[tokio::test]
async fn a_logout_is_asked_for_and_forgets_the_session() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.log_in("done@example.jp", PASSWORD).await;
    app.see("home/complete").await;
    assert!(phone.kept().await.session.is_some());
    app.act(On::Home(HomeAction::Logout)).await;
    app.see("home/dialog-logout").await;
    app.answer("logout", DialogChoice::Stay).await;
    app.see("home/complete").await;
    app.act(On::Home(HomeAction::Logout)).await;
    app.answer("logout", DialogChoice::Logout).await;
    app.see("welcome/logged-out").await;
    app.kill();
    let mut app = phone.launch();
    app.see("welcome").await;
}

#[tokio::test]
async fn support_opens_everywhere_and_leads_back() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.choose_kind("1").await;
    app.act(On::Common(CommonAction::Support)).await;
    app.at("support").await;
    app.send(On::Common(CommonAction::Contact));
    app.back().await;
    app.at("group-auth").await;
    assert_eq!(phone.notes(), ["https://kencom.jp/inquiry/new"]);
}

#[tokio::test]
async fn back_on_a_root_leaves_the_app() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.log_in("done@example.jp", PASSWORD).await;
    app.see("home/complete").await;
    app.send(On::Common(CommonAction::Back));
    // The next action is taken after the one before it: the note is there by then.
    app.act(On::Home(HomeAction::Group)).await;
    app.see("group-menu/complete").await;
    assert_eq!(phone.notes(), ["left"]);
}
