//! The app is killed at every screen of the guide's journey, and comes back to it.
//!
//! Password, code and secret answer are asked for again, and so is a photo that was not sent. What
//! holds no answer yet begins where it is entered: at the start, or in the menu.

use crate::app::App;
use crate::chapters::{PASSWORD, photo};
use crate::person::{Person, SHIGERU};

/// 運転経歴証明書 without a 備考, on a telephone that needs its memory.
#[test]
fn shigeru_is_killed_at_every_screen() {
    // Without a seed: a backend that starts again must not draw the same ids again.
    let camera = ["--camera", "synthetic:shigeru", "--database", "app"];
    let mut app = App::open("killed", &camera);
    app.pictures(false);
    register(&mut app, &SHIGERU);
    prove_identity(&mut app, &SHIGERU);
    photograph(&mut app);
    finish(&mut app);
}

impl App {
    /// Kills the app on a screen; it comes back to another or to the same.
    #[track_caller]
    fn killed(&mut self, at: &str, back: &str) {
        self.expect_screen(at);
        self.kill();
        self.expect_screen(back);
    }

    /// Kills the app on a screen; it comes back to the same.
    #[track_caller]
    fn survives(&mut self, at: &str) {
        self.killed(at, at);
    }

    #[track_caller]
    fn holds(&self, testid: &str, text: &str) {
        assert_eq!(self.held(testid), text, "{testid}");
    }
}

fn register(app: &mut App, person: &Person) {
    app.survives("welcome");
    app.press("sign-up");
    app.killed("group-kind", "welcome");
    app.press("sign-up");
    app.expect_screen("group-kind");
    app.press("choose-1");
    app.killed("group-auth", "welcome");
    app.press("sign-up");
    app.expect_screen("group-kind");
    app.press("choose-1");
    app.expect_screen("group-auth");
    app.fill("insurer_number", person.insurer);
    app.press("approve");
    app.killed("account-start", "account-credentials");
    app.survives("account-credentials");
    credentials(app, person);
    app.killed("account-consent", "account-credentials");
    app.holds("email", &person.email());
    credentials(app, person);
    app.expect_screen("account-consent");
    app.check_all();
    app.press("send");
    app.survives("account-otp");
    app.fill("code", &app.code(&person.email()));
    app.press("verify");
    app.killed("account-done", "home");
}

fn credentials(app: &mut App, person: &Person) {
    app.fill("email", &person.email());
    app.fill("password", PASSWORD);
    app.press("next");
}

fn prove_identity(app: &mut App, person: &Person) {
    let open = |app: &mut App| {
        app.press("group");
        app.expect_screen("group-menu");
        app.press("identity");
    };
    open(app);
    app.killed("identity-intro", "home");
    open(app);
    app.expect_screen("identity-intro");
    app.press("next");
    app.survives("identity-insurer");
    app.holds("insurer_number", person.insurer);
    app.press("next");
    app.survives("identity-number");
    for (part, text) in person.number {
        app.fill(part, text);
    }
    app.press("next");
    app.survives("identity-profile");
    let (year, month, day) = person.born;
    let answers = [
        ("kana", person.kana),
        ("year", year),
        ("month", month),
        ("day", day),
    ];
    for (part, text) in answers {
        app.fill(part, text);
    }
    app.press("next");
    app.survives("identity-confirm");
    let number = person.number.iter().map(|(_, text)| *text);
    for said in [person.kana, person.insurer].into_iter().chain(number) {
        assert!(app.says(said), "{said} is lost");
    }
    app.press("submit");
    app.killed("identity-done", "home");
}

fn photograph(app: &mut App) {
    let open = |app: &mut App| {
        app.press("group");
        app.expect_screen("group-menu");
        app.press("access");
    };
    open(app);
    app.killed("access-intro", "home");
    open(app);
    app.expect_screen("access-intro");
    app.press("next");
    app.survives("document-select");
    app.press("choose-record");
    app.survives("document-guide");
    capture(app, "document");
    app.survives("document-back-ask");
    app.press("not-written");
    app.survives("document-summary");
    assert!(app.comes("main img"), "the photo is lost");
    app.press("next");
    app.survives("face-guide");
    capture(app, "face");
    app.expect_screen("face-guide/pose");
    app.survives("face-guide/pose");
    photo(app, "face-capture", "face-review");
    app.press("submit");
}

/// Killed before the camera, and before the photo is sent: both times the guide comes back.
fn capture(app: &mut App, part: &str) {
    let [guide, capture, review] =
        ["guide", "capture", "review"].map(|step| format!("{part}-{step}"));
    app.press("start");
    app.killed(&capture, &guide);
    photo(app, &capture, &review);
    app.kill();
    app.expect_screen(&guide);
    photo(app, &capture, &review);
    app.press("submit");
}

fn finish(app: &mut App) {
    let question = "はじめて育てた野菜は？";
    app.survives("secret-intro");
    app.press("start");
    app.survives("secret-question");
    app.fill("question", question);
    app.fill("answer", "ミニトマト");
    app.press("next");
    app.killed("access-confirm", "secret-question");
    app.holds("question", question);
    app.fill("answer", "ミニトマト");
    app.press("next");
    app.expect_screen("access-confirm");
    app.press("submit");
    app.killed("access-done", "home");
    app.press("group");
    app.expect_screen("group-menu");
    app.press("access");
    app.expect_screen("access-done");
}
