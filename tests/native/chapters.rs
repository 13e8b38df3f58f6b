//! The chapters of the guide, pressed through by a person.

use crate::app::App;
use crate::person::Person;

/// The password of every new account.
pub(crate) const PASSWORD: &str = "Mihon-2026-toroku";

/// How often a photo is taken again before the journey gives up.
const PHOTO_TRIES: usize = 5;

/// The app with this person before the camera.
pub(crate) fn open(person: &Person, camera: &str) -> App {
    App::open(person.key, &["--seed", "1", "--camera", camera])
}

/// Guide 1: from the first screen to the new account.
pub(crate) fn register(app: &mut App, person: &Person) {
    app.pictures(person.is_the_guides());
    app.expect_screen("welcome");
    app.press("sign-up");
    app.expect_screen("group-kind");
    app.press("choose-1");
    app.expect_screen("group-auth");
    app.fill("insurer_number", person.insurer);
    app.press("approve");
    if app.expect_one(&["account-start", "group-auth/check"]) == "group-auth/check" {
        app.press("go-on");
        app.expect_screen("account-start");
    }
    app.press("start");
    app.expect_screen("account-credentials");
    app.fill("email", &person.email());
    app.fill("password", PASSWORD);
    app.press("next");
    app.expect_screen("account-consent");
    app.check_all();
    app.press("send");
    app.expect_screen("account-otp");
    app.fill("code", &app.code(&person.email()));
    app.press("verify");
    app.expect_screen("account-done");
}

/// Guide 3: 本人確認.
pub(crate) fn prove_identity(app: &mut App, person: &Person) {
    app.press("identity");
    app.expect_screen("identity-intro");
    app.press("next");
    app.expect_screen("identity-insurer");
    app.press("next");
    app.pictures(true);
    app.expect_screen("identity-number");
    app.pictures(person.is_the_guides());
    for (part, text) in person.number {
        app.fill(part, text);
    }
    app.press("next");
    app.expect_screen("identity-profile");
    app.fill("kana", person.kana);
    for (part, text) in [
        ("year", person.born.0),
        ("month", person.born.1),
        ("day", person.born.2),
    ] {
        app.fill(part, text);
    }
    app.press("next");
    app.expect_screen("identity-confirm");
    app.press("submit");
    app.pictures(true);
    app.expect_screen("identity-done");
}

/// Guide 4(1) and 4(2): to the guide of the document's front.
pub(crate) fn choose_document(app: &mut App, person: &Person, document: &str) {
    app.pictures(person.is_the_guides());
    app.press("access");
    app.expect_screen("access-intro");
    app.press("next");
    app.expect_screen("document-select");
    app.press(&format!("choose-{document}"));
    app.pictures(true);
    app.expect_screen("document-guide");
}

/// From a guide screen through the camera to a photo that is sent.
pub(crate) fn photograph(app: &mut App, capture: &str, review: &str) {
    photo(app, capture, review);
    app.press("submit");
}

/// From a guide screen through the camera to a photo that may be sent.
pub(crate) fn photo(app: &mut App, capture: &str, review: &str) {
    app.press("start");
    app.expect_screen(capture);
    for _ in 0..PHOTO_TRIES {
        app.comes(".hint.good, [data-testid=submit]");
        app.picture_again(capture);
        app.press_if_there("shutter");
        app.expect_screen(review);
        if app.has("submit") {
            return;
        }
        app.press("retake");
        app.expect_screen(capture);
    }
    panic!("no photo of {capture} was good enough");
}

/// A side of the document.
pub(crate) fn photograph_side(app: &mut App) {
    photograph(app, "document-capture", "document-review");
}

/// Guide 4(7): the face from the front, then in the pose that was drawn.
pub(crate) fn photograph_face(app: &mut App, person: &Person) {
    app.pictures(person.is_the_guides());
    app.expect_screen("document-summary");
    app.press("next");
    app.expect_screen("face-guide");
    photograph(app, "face-capture", "face-review");
    pose(app);
}

/// The second photo of the face.
pub(crate) fn pose(app: &mut App) {
    app.expect_screen("face-guide");
    photograph(app, "face-capture", "face-review");
}

/// Guide 4(8) and 4(9): the secret question, and everything is sent.
pub(crate) fn finish(app: &mut App, end: &str) {
    app.expect_screen("secret-intro");
    app.press("start");
    app.expect_screen("secret-question");
    app.fill("question", "はじめて育てた野菜は？");
    app.fill("answer", "ミニトマト");
    app.press("next");
    app.expect_screen("access-confirm");
    app.press("submit");
    app.pictures(true);
    app.expect_screen(end);
}
