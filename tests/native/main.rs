//! The real app in a real window, driven as a person would: every screen it
//! passes is pictured in `target/tour`.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a journey ends where it cannot go on"
)]

mod app;
mod chapters;
mod display;
mod driver;
mod effort;
mod framebuffer;
mod given;
mod home;
mod http;
mod killed;
mod launch;
mod person;
mod refusals;
mod script;
mod until;

use app::App;
use chapters::{
    choose_document, finish, open, photograph_face, photograph_side, pose, prove_identity, register,
};
use given::wish;
use person::{HANAKO, JIRO, KAORU, TARO, UMEKO, VAN};

/// Most taps that a first registration may take.
const TAPS: usize = 60;

/// The guide from its first to its last page: 運転免許証 without a 備考.
#[test]
fn taro_registers_with_a_licence() {
    let camera = wish("CAMERA").unwrap_or_else(|| "synthetic:taro".to_owned());
    let mut app = open(&TARO, &camera);
    register(&mut app, &TARO);
    prove_identity(&mut app, &TARO);
    choose_document(&mut app, &TARO, "licence");
    photograph_side(&mut app);
    app.expect_screen("document-back-ask");
    app.press("not-written");
    photograph_face(&mut app, &TARO);
    finish(&mut app, "access-done");
    println!("taro: {} from welcome to access-done", app.effort());
    assert!(app.effort().taps() < TAPS, "{}", app.effort());
    app.press("menu");
    app.expect_screen("home");
}

/// 運転免許証 with its back, number pattern ①; a person looks at it and approves it.
#[test]
fn umeko_waits_for_a_review() {
    let mut app = open(&UMEKO, "synthetic:umeko");
    register(&mut app, &UMEKO);
    prove_identity(&mut app, &UMEKO);
    choose_document(&mut app, &UMEKO, "licence");
    photograph_side(&mut app);
    app.expect_screen("document-back-ask");
    app.press("written");
    app.expect_screen("document-guide");
    photograph_side(&mut app);
    photograph_face(&mut app, &UMEKO);
    finish(&mut app, "access-pending");
    app.press("menu");
    app.expect_screen("home");
    app.press("group");
    app.expect_screen("group-menu");
    app.press("access");
    app.expect_screen("access-done");
    app.press("menu");
    app.expect_screen("home");
    assert!(
        app.says("例示 梅子"),
        "the name is the one on the back, as it was approved"
    );
}

/// マイナンバーカード: its back is never kept, and no way leads to one.
#[test]
fn hanako_shows_the_back_of_her_card_first() {
    let mut app = open(&HANAKO, "synthetic:hanako?first=mynumber-back");
    register(&mut app, &HANAKO);
    prove_identity(&mut app, &HANAKO);
    choose_document(&mut app, &HANAKO, "mynumber");
    app.press("start");
    app.expect_screen("document-capture");
    app.press_if_there("shutter");
    app.expect_screen("document-capture/mynumber-back");
    app.press("resume");
    app.expect_screen("document-capture");
    app.press("back");
    app.expect_screen("document-guide");
    photograph_side(&mut app);
    photograph_face(&mut app, &HANAKO);
    finish(&mut app, "access-done");
}

/// 在留カード: the front alone. Nothing is pressed before the camera: what is wrong is said, and the
/// good moment is taken.
#[test]
fn van_registers_with_photos_that_take_themselves() {
    let mut app = open(&VAN, "synthetic:van?story=none,dark,glare,good");
    register(&mut app, &VAN);
    prove_identity(&mut app, &VAN);
    choose_document(&mut app, &VAN, "residence");
    app.press("start");
    app.expect_screen("document-capture");
    for hint in ["カードを白枠に", "明るい場所へ", "光が反射", "そのまま"] {
        app.hears(hint);
    }
    app.expect_screen("document-review");
    app.press("submit");
    app.expect_screen("document-summary");
    app.press("next");
    for _front_and_pose in 0..2 {
        app.expect_screen("face-guide");
        app.press("start");
        app.expect_screen("face-capture");
        app.expect_screen("face-review");
        app.press("submit");
    }
    finish(&mut app, "access-done");
}

/// Number pattern ②; somebody else is before the camera at first.
#[test]
fn jiro_is_recognised_the_second_time() {
    let mut app = open(&JIRO, "synthetic:jiro?first=good,other-person");
    register(&mut app, &JIRO);
    prove_identity(&mut app, &JIRO);
    choose_document(&mut app, &JIRO, "licence");
    photograph_side(&mut app);
    app.expect_screen("document-back-ask");
    app.press("not-written");
    app.expect_screen("document-summary");
    app.press("next");
    app.expect_screen("face-guide");
    chapters::photograph(&mut app, "face-capture", "face-review");
    app.expect_screen("face-mismatch");
    app.press("retake");
    pose(&mut app);
    pose(&mut app);
    finish(&mut app, "access-done");
}

/// Number pattern ③; the group has no 健診・医療アクセス認証.
#[test]
fn kaoru_ends_with_the_identity_check() {
    let mut app = open(&KAORU, "synthetic:kaoru");
    register(&mut app, &KAORU);
    prove_identity(&mut app, &KAORU);
    app.press("menu");
    app.expect_screen("home");
    app.press("group");
    app.expect_screen("group-menu");
    assert!(
        !app.has("access"),
        "the row is absent where the group has no link"
    );
}

/// A screen opened by its id, as `cargo xtask run --screen` does.
#[test]
fn one_screen_is_opened_by_its_id() {
    let id = wish("SCREEN").unwrap_or_else(|| "access-confirm".to_owned());
    let mut app = App::open("screen", &["--screen", &id]);
    app.expect_screen(id.split('/').next().unwrap_or(&id));
}
