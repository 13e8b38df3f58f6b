//! `group-kind` … `account-done`.

use super::{at, check, check_screen};
use crate::demo::{Demo, data};
use crate::{
    AccountConsentAction, AccountCredentialsAction, AccountDoneAction, AccountStartAction, Call,
    CallError, CameraDeniedAction, CodeReply, CodeSentReply, CommonAction, ConsentVersion, Draft,
    DraftPart, Effect, GroupAuthAction, GroupKindAction, OtpAction, RegisterReply, Reply, Screen,
    UiAction, scan_code,
};

fn auth(demo: &Demo, action: GroupAuthAction) -> Demo {
    demo.act(UiAction::GroupAuth(action))
}

fn found() -> Reply {
    Reply::Group(Some(Box::new(data::group())))
}

fn last_call(demo: &Demo) -> &'static str {
    let call = |effect: &Effect| match effect {
        Effect::Call { call, .. } => Some(call.name()),
        _ => None,
    };
    demo.effects.iter().rev().find_map(call).unwrap_or_default()
}

fn saved(demo: &Demo) -> Draft {
    let draft = |effect: &Effect| match effect {
        Effect::SaveDraft(draft) => Some((**draft).clone()),
        _ => None,
    };
    demo.effects.iter().rev().find_map(draft).unwrap()
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
    check(&read(&scan_code::write("06990014")), "group-auth/filled");
    check(&read("https://example.jp/"), "group-auth/scan-refused");
    check(&scan.pass(20), "group-auth/scan-timeout");
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

#[test]
fn account_otp_approve() {
    let busy = at("account-otp/busy");
    let reply = |reply| busy.reply(Reply::Code(reply));
    let right = reply(CodeReply::Right { reset_token: None });
    assert_eq!(last_call(&right), "me");
    let done = right.reply(Reply::Me(Box::new(data::new_member())));
    check(&done, "account-done");
    assert!(done.effects.contains(&Effect::WipeDraft));
    check(&reply(CodeReply::Wrong { left: 4 }), "account-otp/wrong");
    check(&reply(CodeReply::Locked), "account-otp/locked");
    check(&reply(CodeReply::Expired), "account-otp/expired");
    check(&at("account-otp").pass(599), "account-otp");
    check(&at("account-otp").pass(600), "account-otp/expired");
}

#[test]
fn account_otp_resend() {
    let resend = UiAction::AccountOtp(OtpAction::Resend);
    check(
        &at("account-otp").pass(59).act(resend.clone()),
        "account-otp/resend-wait",
    );
    let sent = at("account-otp").pass(60).act(resend);
    let reply = |reply| sent.reply(Reply::CodeSent(reply));
    check(
        &reply(CodeSentReply::Sent(data::code_sent(sent.now))),
        "account-otp/resent",
    );
    check(
        &reply(CodeSentReply::TooEarly(sent.now)),
        "account-otp/resend-wait",
    );
    check(&reply(CodeSentReply::Limit), "account-otp/resend-limit");
    check(&reply(CodeSentReply::Gone), "account-credentials/gone");
}

#[test]
fn account_otp_login_change_back() {
    let act = |action| at("account-otp").act(UiAction::AccountOtp(action));
    check(&act(OtpAction::Login), "login");
    check(&act(OtpAction::ChangeEmail), "account-credentials/returned");
    check(&at("account-otp").back(), "account-credentials/returned");
}

#[test]
fn account_otp_right_but_the_member_does_not_load() {
    let right = Reply::Code(CodeReply::Right { reset_token: None });
    let failed = at("account-otp/busy").reply(right).fail(CallError::Timeout);
    check(&failed, "account-otp");
    let me = Reply::Me(Box::new(data::new_member()));
    check(
        &failed.common(CommonAction::Retry).reply(me.clone()),
        "account-done",
    );
    check(&failed.back().reply(me), "home/new");
}

#[test]
fn account_done() {
    let act = |action| at("account-done").act(UiAction::AccountDone(action));
    check_screen(&act(AccountDoneAction::Identity), "identity-intro");
    check(&act(AccountDoneAction::Later), "home/new");
    assert_eq!(
        at("account-done").back().effects.last(),
        Some(&Effect::LeaveApp)
    );
}

#[test]
fn the_draft_follows_without_secrets() {
    let DraftPart::Registration(draft) = saved(&at("account-otp")).part else {
        panic!()
    };
    assert_eq!(draft.insurer_number, data::INSURER);
    assert_eq!(draft.email, data::EMAIL);
    assert_eq!(draft.registration.as_deref(), Some("demo-registration"));
    let DraftPart::Registration(draft) = saved(&at("account-credentials/returned")).part else {
        panic!()
    };
    assert_eq!(draft.registration, None);
}

#[test]
fn a_day_without_an_action_ends_it() {
    let demo = at("account-consent/three").pass(86_400);
    check(&demo, "welcome/draft-expired");
    assert!(demo.effects.contains(&Effect::WipeDraft));
}

#[test]
fn the_password_leaves_with_the_registration_only() {
    let calls = at("account-otp").effects;
    let bears = |effect: &&Effect| {
        matches!(effect, Effect::Call { call: Call::Register { password, .. }, .. }
            if password.expose() == data::PASSWORD)
    };
    assert_eq!(calls.iter().filter(bears).count(), 1);
}
