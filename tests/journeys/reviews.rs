//! 申請: what people look at takes time, and may come back.

use jiff::SignedDuration;
use toroku_backend::MailKind;
use toroku_domain::DocumentKind;
use toroku_flow::{
    AccessPart, AccessPendingAction, DialogChoice, DocumentGuideAction, HomeAction, Screen,
    Service, UiAction as On, View,
};

use crate::people::{PASSWORD, SAKURA, UMEKO, WAKABA};
use crate::stage::{App, World};
use crate::steps::Papers;

/// Shows the pending application until people have decided: three minutes, in the demo.
async fn wait(world: &World, app: &mut App) -> View {
    world.pass(SignedDuration::from_secs(200));
    app.until("a decision", |view| {
        view.busy.is_none() && view.id != "access-pending"
    })
    .await
}

fn reasons(view: &View) -> Vec<(AccessPart, &str)> {
    let Screen::AccessPending(screen) = &view.screen else {
        panic!("{}", view.id)
    };
    screen
        .reasons
        .iter()
        .map(|row| (row.part, row.reason.code.as_str()))
        .collect()
}

#[tokio::test]
async fn umeko_with_a_new_name_is_looked_at_and_renamed() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.join(&world, &UMEKO).await;
    let view = app
        .fill_access(Papers::Remarks(DocumentKind::Licence, true))
        .await;
    assert_eq!(view.id, "access-confirm/with-back");
    app.submit().await;
    app.see("access-pending").await;
    assert_eq!(wait(&world, &mut app).await.id, "access-done");
    app.act(On::AccessDone(toroku_flow::AccessDoneAction::Menu))
        .await;
    let view = app.see("home/complete").await;
    assert!(
        matches!(view.screen, Screen::Home(screen) if screen.name.as_deref() == Some("例示 梅子"))
    );
    assert_eq!(
        world.kinds(&UMEKO.email()).last(),
        Some(&MailKind::AccessDone)
    );
}

#[tokio::test]
async fn sakura_sends_her_document_again_and_nothing_else() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.join(&world, &SAKURA).await;
    app.fill_access(Papers::Front(DocumentKind::Mynumber)).await;
    app.submit().await;
    app.see("access-pending").await;
    let view = wait(&world, &mut app).await;
    assert_eq!(view.id, "access-pending/rejected");
    assert_eq!(reasons(&view), [(AccessPart::Document, "reason.glare")]);
    assert_eq!(
        world.kinds(&SAKURA.email()).last(),
        Some(&MailKind::AccessRejected)
    );
    app.act(On::AccessPending(AccessPendingAction::Resubmit))
        .await;
    app.see("document-select/resubmit").await;
    app.choose_document(DocumentKind::Mynumber).await;
    app.send_side().await;
    let view = app.at("access-confirm").await;
    assert_eq!(view.id, "access-confirm/resubmit");
    app.submit().await;
    app.see("access-pending").await;
    assert_eq!(wait(&world, &mut app).await.id, "access-done");
}

#[tokio::test]
async fn wakaba_sends_the_back_that_was_missing() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.join(&world, &WAKABA).await;
    app.fill_access(Papers::Remarks(DocumentKind::Licence, false))
        .await;
    app.submit().await;
    app.see("access-pending").await;
    let view = wait(&world, &mut app).await;
    assert_eq!(
        reasons(&view),
        [(AccessPart::DocumentBack, "reason.back-needed")]
    );
    app.act(On::AccessPending(AccessPendingAction::Resubmit))
        .await;
    app.at("document-guide").await;
    app.send_side().await;
    app.see("access-confirm/resubmit").await;
    app.submit().await;
    app.see("access-pending").await;
    assert_eq!(wait(&world, &mut app).await.id, "access-done");
}

#[tokio::test]
async fn the_rejected_account_sends_both_parts_in_order() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.log_in("rejected@example.jp", PASSWORD).await;
    app.see("home/resubmit").await;
    app.act(On::Home(HomeAction::Open {
        service: Service::Checkup,
    }))
    .await;
    let view = app.see("access-pending/rejected").await;
    let parts = [
        (AccessPart::Document, "reason.unreadable"),
        (AccessPart::FaceFront, "reason.face-unclear"),
    ];
    assert_eq!(reasons(&view), parts);
    app.act(On::AccessPending(AccessPendingAction::Resubmit))
        .await;
    app.see("document-select/resubmit").await;
    app.choose_document(DocumentKind::Residence).await;
    app.send_side().await;
    app.see("face-guide/resubmit").await;
    app.send_face().await;
    app.see("face-guide/pose").await;
    app.send_face().await;
    app.see("access-confirm/resubmit").await;
    app.submit().await;
    app.see("access-pending").await;
    assert_eq!(wait(&world, &mut app).await.id, "access-done");
}

#[tokio::test]
async fn wakaba_chooses_a_document_without_a_back_instead() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.join(&world, &WAKABA).await;
    app.fill_access(Papers::Remarks(DocumentKind::Licence, false))
        .await;
    app.submit().await;
    app.see("access-pending").await;
    assert_eq!(wait(&world, &mut app).await.id, "access-pending/rejected");
    app.act(On::AccessPending(AccessPendingAction::Resubmit))
        .await;
    app.see("document-guide/resubmit").await;
    app.act(On::DocumentGuide(DocumentGuideAction::ChangeDocument))
        .await;
    app.answer("change-document", DialogChoice::ChangeDocument)
        .await;
    app.see("document-select/resubmit").await;
    app.choose_document(DocumentKind::Mynumber).await;
    app.send_side().await;
    app.see("access-confirm/resubmit").await;
    app.submit().await;
    app.see("access-pending").await;
    assert_eq!(wait(&world, &mut app).await.id, "access-done");
}
