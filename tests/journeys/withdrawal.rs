//! 退会: nothing of the account is left.

use toroku_flow::{DialogChoice, HomeAction, SupportAction, UiAction as On};

use crate::people::{HANAKO, PASSWORD};
use crate::stage::{App, World};

async fn withdraw(app: &mut App, password: &str) {
    app.act(On::Support(SupportAction::Withdraw {
        password: password.into(),
    }))
    .await;
    app.answer("withdraw", DialogChoice::Withdraw).await;
}

#[tokio::test]
async fn withdrawing_asks_for_the_password_and_leaves_nothing() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.join(&world, &HANAKO).await;
    app.act(On::IdentityDone(toroku_flow::IdentityDoneAction::Menu))
        .await;
    app.see("home/verified").await;
    app.act(On::Home(HomeAction::Withdraw)).await;
    app.see("support/withdraw").await;
    withdraw(&mut app, "Machigai-2026").await;
    let refused = |view: &toroku_flow::View| {
        view.busy.is_none() && (view.alert.is_some() || !view.errors.is_empty())
    };
    app.until("a refusal", refused).await;
    withdraw(&mut app, PASSWORD).await;
    app.see("welcome/withdrawn").await;
    let kept = phone.kept().await;
    assert!(kept.session.is_none() && kept.draft.is_none());
    assert!(
        world.mails(&HANAKO.email()).is_empty(),
        "the outbox forgets too"
    );
    app.log_in(&HANAKO.email(), PASSWORD).await;
    app.see("login/failed").await;
    let mut again = world.phone().launch();
    again.join(&world, &HANAKO).await;
}

#[tokio::test]
async fn guessing_the_password_is_stopped_for_a_while() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.join(&world, &HANAKO).await;
    app.act(On::IdentityDone(toroku_flow::IdentityDoneAction::Menu))
        .await;
    app.see("home/verified").await;
    app.act(On::Home(HomeAction::Withdraw)).await;
    for _ in 0..5 {
        app.see("support/withdraw").await;
        withdraw(&mut app, "Machigai-2026").await;
    }
    let told = |view: &toroku_flow::View| view.busy.is_none() && view.alert.is_some();
    let view = app.until("the stop", told).await;
    assert_eq!(view.id, "support/withdraw");
    assert_eq!(view.alert.unwrap().message.code, "login.locked");
    assert!(view.failure.is_none());
}
