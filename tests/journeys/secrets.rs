//! 秘密の質問: an answer that others may guess is refused, here and at the backend.

use toroku_domain::DocumentKind;

use crate::people::VAN;
use crate::stage::{World, errors};
use crate::steps::Papers;

#[tokio::test]
async fn an_answer_that_is_the_own_name_is_asked_for_again() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.join(&world, &VAN).await;
    app.fill_access(Papers::Front(DocumentKind::Residence))
        .await;
    let question = "はじめて育てた野菜は？";
    app.back().await;
    app.at("secret-question").await;
    // The app has just checked this name: it needs no backend to know it.
    app.enter_secret(question, VAN.kana).await;
    app.see("secret-question/guessable").await;
    app.kill();
    let mut app = phone.launch();
    app.see("secret-question/resumed").await;
    // Now only the backend knows it.
    app.enter_secret(question, VAN.kana).await;
    app.see("access-confirm").await;
    app.submit().await;
    let view = app.see("secret-question/guessable").await;
    assert_eq!(errors(&view), ["secret.answer-guessable"]);
    app.enter_secret(question, "ミニトマト").await;
    app.see("access-confirm").await;
    app.submit().await;
    app.see("access-done").await;
}
