//! 団体選択, 団体ID認証 and the consents they lead to.

use toroku_flow::{
    AccountConsentAction, AccountCredentialsAction, AccountStartAction, GroupAuthAction,
    NoCardHelpAction, Screen, UiAction as On, View, WelcomeAction,
};

use crate::people::{DENKI_NUMBER, HANAKO, JIRO, PASSWORD, SHOMIN, TARO};
use crate::stage::{World, errors};

#[tokio::test]
async fn without_a_card_at_hand_one_reads_where_the_number_stands() {
    let world = World::new().await;
    let phone = world.phone();
    let mut app = phone.launch();
    app.see("welcome").await;
    app.act(On::Welcome(WelcomeAction::NoCard)).await;
    app.see("no-card-help").await;
    app.act(On::NoCardHelp(NoCardHelpAction::OpenMynaportal))
        .await;
    app.act(On::NoCardHelp(NoCardHelpAction::Return)).await;
    app.see("welcome").await;
    assert_eq!(phone.notes(), ["https://myna.go.jp/"]);
    app.choose_kind("1").await;
    app.act(On::GroupAuth(GroupAuthAction::NoCard)).await;
    app.see("no-card-help").await;
    app.back().await;
    app.at("group-auth").await;
}

#[tokio::test]
async fn a_number_that_nobody_has_is_not_found_and_can_be_mended() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.choose_kind("1").await;
    app.approve("06990097").await;
    let view = app.see("group-auth/not-found").await;
    assert_eq!(errors(&view), ["group.not-found"]);
    app.approve(DENKI_NUMBER).await;
    app.see("account-start").await;
    app.act(On::AccountStart(AccountStartAction::WrongGroup))
        .await;
    let view = app.at("group-auth").await;
    assert!(
        matches!(view.screen, Screen::GroupAuth(screen) if screen.insurer_number == DENKI_NUMBER)
    );
}

#[tokio::test]
async fn numbers_are_doubted_before_they_are_asked_for() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.choose_kind("1").await;
    for (number, id) in [
        ("", "group-auth/required"),
        ("12345", "group-auth/length"),
        ("12a456", "group-auth/digits"),
        ("54990015", "group-auth/public-fund"),
        ("09802345", "group-auth/kind"),
        ("9802345", "group-auth/check"),
        ("06990015", "group-auth/check"),
        ("6990014", "group-auth/zero"),
    ] {
        app.approve(number).await;
        app.see(id).await;
    }
    app.act(On::GroupAuth(GroupAuthAction::Fix)).await;
    let view = app.see("account-start").await;
    assert!(
        matches!(view.screen, Screen::AccountStart(screen) if screen.insurer_number == DENKI_NUMBER)
    );
}

#[tokio::test]
async fn full_width_signs_and_hyphens_are_folded() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.choose_kind("1").await;
    app.approve("０６９９－００１４").await;
    app.see("account-start").await;
}

#[tokio::test]
async fn a_number_of_the_other_kind_is_accepted() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.choose_kind("1").await;
    app.approve(SHOMIN.insurer).await;
    let view = app.see("account-start").await;
    assert!(
        matches!(view.screen, Screen::AccountStart(screen) if screen.group == "見本市国民健康保険")
    );
}

#[tokio::test]
async fn too_many_numbers_are_stopped_for_a_while() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.choose_kind("1").await;
    for _ in 0..20 {
        app.approve("06990097").await;
        app.see("group-auth/not-found").await;
    }
    app.approve(DENKI_NUMBER).await;
    app.see("group-auth/rate").await;
    let mut other = world.phone().launch();
    other.find_group(&HANAKO).await;
    world.pass(jiff::SignedDuration::from_mins(61));
    app.retry().await;
    app.see("account-start").await;
}

#[tokio::test]
async fn groups_with_their_own_points_ask_for_a_third_consent() {
    let world = World::new().await;
    for (who, consents, done) in [(&TARO, 3, "account-done"), (&JIRO, 2, "account-done/coin")] {
        let mut app = world.phone().launch();
        app.find_group(who).await;
        app.begin_account().await;
        app.enter(&who.email(), PASSWORD).await;
        assert_eq!(app.agree().await, consents);
        app.see("account-otp").await;
        app.enter_code(&world.code(&who.email())).await;
        app.see(done).await;
    }
}

#[tokio::test]
async fn consents_can_be_read_and_must_be_given() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.find_group(&TARO).await;
    app.begin_account().await;
    app.enter(&TARO.email(), PASSWORD).await;
    app.see("account-consent/three").await;
    app.act(On::AccountConsent(AccountConsentAction::OpenText {
        id: "privacy".to_owned(),
    }))
    .await;
    app.see("account-consent/document-open").await;
    let read = |view: &View| {
        let Screen::AccountConsent(screen) = &view.screen else {
            return false;
        };
        screen
            .text
            .as_ref()
            .is_some_and(|text| !text.paragraphs.is_empty())
    };
    app.until("the text", read).await;
    app.act(On::AccountConsent(AccountConsentAction::CloseText))
        .await;
    app.act(On::AccountConsent(AccountConsentAction::Send))
        .await;
    let view = app.see("account-consent/required").await;
    assert_eq!(errors(&view), ["consent.required"; 3]);
    assert!(world.mails(&TARO.email()).is_empty());
    app.agree().await;
    app.see("account-otp").await;
}

#[tokio::test]
async fn passwords_and_addresses_are_doubted() {
    let world = World::new().await;
    let mut app = world.phone().launch();
    app.find_group(&TARO).await;
    app.begin_account().await;
    for (email, password, id) in [
        ("", "", "account-credentials/errors"),
        ("taro@example.jp", "password1", "account-credentials/common"),
        ("taro@example.jp", "Ab1", "account-credentials/errors"),
        (
            "taro@example.jp",
            "onlyletters",
            "account-credentials/errors",
        ),
        (
            "taro@example.jp",
            "taro@example.jp1",
            "account-credentials/errors",
        ),
        ("taro@gmial.com", PASSWORD, "account-credentials/typo"),
        (
            "a..b@docomo.example.jp",
            PASSWORD,
            "account-credentials/odd",
        ),
    ] {
        app.enter(email, password).await;
        app.see(id).await;
    }
    app.act(On::AccountCredentials(AccountCredentialsAction::GoOn))
        .await;
    app.agree().await;
    app.see("account-otp").await;
    app.enter_code(&world.code("a..b@docomo.example.jp")).await;
    app.see("account-done").await;
    assert!(world.mails("taro@gmial.com").is_empty());
}
