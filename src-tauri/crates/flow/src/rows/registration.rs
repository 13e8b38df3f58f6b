//! `group-kind` … `account-consent`.

use toroku_domain::{InsurerNumber, insurer_code};

use super::{at, check};
use crate::demo::{Demo, data};
use crate::{
    AccountConsentAction, AccountCredentialsAction, AccountStartAction, CameraDeniedAction,
    CameraEvent, CameraTrouble, CommonAction, ConsentVersion, Effect, Event, GroupAuthAction,
    GroupKindAction, RegisterReply, Reply, Screen, UiAction,
};

fn auth(demo: &Demo, action: GroupAuthAction) -> Demo {
    demo.act(UiAction::GroupAuth(action))
}

fn code(number: &str) -> String {
    insurer_code(&InsurerNumber::parse(number).unwrap().value)
}

fn found() -> Reply {
    Reply::Group(Some(Box::new(data::group())))
}

pub(super) fn last_call(demo: &Demo) -> &'static str {
    let call = |effect: &Effect| match effect {
        Effect::Call { call, .. } => Some(call.name()),
        _ => None,
    };
    demo.effects.iter().rev().find_map(call).unwrap_or_default()
}

#[test]
fn group_kind() {
    let act = |action| at("group-kind").act(UiAction::GroupKind(action));
    check(
        &act(GroupKindAction::Choose { id: "2".to_owned() }),
        "group-auth",
    );
    check(&act(GroupKindAction::NotFound), "support/group");
    check(&act(GroupKindAction::NotFound).back(), "group-kind");
    check(&at("group-kind").back(), "welcome");
    let retry = at("group-kind/failed").act(UiAction::GroupKind(GroupKindAction::Retry));
    check(&retry.reply(Reply::GroupKinds(data::kinds())), "group-kind");
}

#[test]
fn group_auth_format_error() {
    for state in ["required", "digits", "length", "public-fund"] {
        let demo = at(&format!("group-auth/{state}"));
        assert_eq!(demo.wizard.view().errors.len(), 1, "{state}");
        assert_eq!(last_call(&demo), "group-kinds", "{state}");
    }
}

#[test]
fn group_auth_warning_not_yet_accepted() {
    for state in ["zero", "check", "kind"] {
        let demo = at(&format!("group-auth/{state}"));
        assert!(demo.wizard.view().warning.is_some(), "{state}");
        assert_eq!(last_call(&demo), "group-kinds", "{state}");
        let sent = auth(&demo, GroupAuthAction::GoOn);
        check(&sent, "group-auth/busy");
        let again = sent.reply(Reply::Group(None));
        let Screen::GroupAuth(view) = again.wizard.view().screen else {
            panic!()
        };
        let insurer_number = view.insurer_number.into();
        check(
            &auth(&again, GroupAuthAction::Approve { insurer_number }),
            "group-auth/busy",
        );
    }
}

#[test]
fn group_auth_zero_padded() {
    let demo = auth(&at("group-auth/zero"), GroupAuthAction::Fix);
    check(&demo, "group-auth/busy");
    assert!(matches!(
        demo.wizard.view().screen,
        Screen::GroupAuth(view) if view.insurer_number == "06990014"
    ));
}

#[test]
fn group_auth_check_corrected() {
    check(
        &auth(&at("group-auth/check"), GroupAuthAction::Fix),
        "group-auth/filled",
    );
}

#[test]
fn group_auth_found_not_found_too_many() {
    let busy = at("group-auth/busy");
    check(&busy.reply(found()), "account-start");
    check(&busy.reply(Reply::Group(None)), "group-auth/not-found");
    check(&at("group-auth/rate"), "group-auth/rate");
    let retried = at("group-auth/rate").common(CommonAction::Retry);
    check(&retried, "group-auth/busy");
}

#[test]
fn group_auth_scan() {
    let scan = at("group-auth/scan");
    let read = |text: &str| auth(&scan, GroupAuthAction::Scanned { text: text.into() });
    check(&read(&code("06990014")), "group-auth/filled");
    check(&read("https://example.jp/"), "group-auth/scan-refused");
    check(&scan.pass(20), "group-auth/scan-timeout");
    // The same by a camera that the core drives.
    let seen = |event: CameraEvent| scan.event(Event::Camera(event));
    check(
        &seen(CameraEvent::Code(code("06990014").as_str().into())),
        "group-auth/filled",
    );
    check(
        &seen(CameraEvent::Code("06990014".into())),
        "group-auth/scan-refused",
    );
    check(
        &seen(CameraEvent::Trouble(CameraTrouble::None)),
        "camera-denied/denied",
    );
    for left in [scan.back(), scan.pass(20), read("https://example.jp/")] {
        assert!(left.effects.contains(&Effect::CloseCamera));
    }
    check(&auth(&scan, GroupAuthAction::TypeInstead), "group-auth");
    check(&scan.back(), "group-auth");
    check(&at("group-auth/scan-refused").back(), "group-auth");
    check(&at("group-auth/scan-timeout").back(), "group-auth");
    let denied = auth(&scan, GroupAuthAction::ScanFailed);
    check(&denied, "camera-denied/denied");
    check(&denied.back(), "group-auth");
    check(
        &denied.act(UiAction::CameraDenied(CameraDeniedAction::Again)),
        "group-auth/scan",
    );
    check(&denied.common(CommonAction::Returned), "group-auth/scan");
}

#[test]
fn group_auth_back() {
    check(&at("group-auth").back(), "group-kind");
}

#[test]
fn account_start() {
    let start = at("account-start");
    let act = |action| start.act(UiAction::AccountStart(action));
    check(&act(AccountStartAction::Start), "account-credentials");
    check(&act(AccountStartAction::WrongGroup), "group-auth/filled");
    check(&start.back(), "group-auth/filled");
}

#[test]
fn account_credentials_next() {
    check(
        &at("account-credentials/errors"),
        "account-credentials/errors",
    );
    let go_on = UiAction::AccountCredentials(AccountCredentialsAction::GoOn);
    let fix = UiAction::AccountCredentials(AccountCredentialsAction::Fix);
    for state in ["account-credentials/typo", "account-credentials/odd"] {
        check(&at(state).act(go_on.clone()), "account-consent/three");
        check(
            &at(state).act(go_on.clone()).back(),
            "account-credentials/conditions",
        );
    }
    let fixed = at("account-credentials/typo").act(fix);
    check(&fixed, "account-consent/three");
    assert!(matches!(
        fixed.wizard.view().screen,
        Screen::AccountConsent(view) if view.email == "taro@gmail.com"
    ));
}

#[test]
fn account_credentials_login_back() {
    let demo = at("account-credentials");
    let login = UiAction::AccountCredentials(AccountCredentialsAction::Login);
    check(&demo.act(login), "login");
    check(&demo.back(), "account-start");
}

#[test]
fn account_credentials_after_a_kill_renew_the_group() {
    let next = UiAction::AccountCredentials(AccountCredentialsAction::Next {
        email: data::EMAIL.into(),
        password: data::PASSWORD.into(),
    });
    let demo = at("account-credentials/resumed").act(next);
    assert_eq!(last_call(&demo), "authenticate-group");
    check(&demo.reply(found()), "account-consent/three");
    check(&demo.reply(Reply::Group(None)), "group-auth/not-found");
}

#[test]
fn account_consent_send() {
    let busy = at("account-consent/busy");
    check(&at("account-consent/required"), "account-consent/required");
    let sent = Reply::Register(RegisterReply::Sent(data::code_sent(data::now())));
    check(&busy.reply(sent), "account-otp");
    check(&at("account-consent/rate"), "account-consent/rate");
}

#[test]
fn account_consent_change_back() {
    let demo = at("account-consent/three");
    let change = UiAction::AccountConsent(AccountConsentAction::ChangeEmail);
    for demo in [demo.act(change), demo.back()] {
        check(&demo, "account-credentials/conditions");
        let Screen::AccountCredentials(view) = demo.wizard.view().screen else {
            panic!()
        };
        assert!(
            view.conditions.iter().all(|line| line.met),
            "the password is kept in memory"
        );
    }
}

#[test]
fn account_consent_texts() {
    for state in [
        "account-consent/document-open",
        "account-consent/document-failed",
    ] {
        check(&at(state).back(), "account-consent/three");
    }
    let retry = UiAction::AccountConsent(AccountConsentAction::RetryText);
    check(
        &at("account-consent/document-failed").act(retry),
        "account-consent/document-open",
    );
}

#[test]
fn account_consent_renewed_text() {
    let consent = ConsentVersion {
        id: "terms".to_owned(),
        version: "2".to_owned(),
    };
    let reply = RegisterReply::ConsentUpdated(consent);
    let demo = at("account-consent/busy").reply(Reply::Register(reply));
    check(&demo, "account-consent/required");
    assert_eq!(demo.wizard.view().errors[0].message.code, "consent.updated");
}

#[test]
fn account_consent_renews_the_groups_proof_silently() {
    let expired = Reply::Register(RegisterReply::GroupTokenExpired);
    let demo = at("account-consent/busy").reply(expired.clone());
    check(&demo, "account-consent/busy");
    assert_eq!(last_call(&demo), "authenticate-group");
    let again = demo.reply(found());
    check(&again, "account-consent/busy");
    assert_eq!(last_call(&again), "register");
    check(&again.reply(expired), "group-auth/filled");
}
