//! Waits that ended before their answer came.

use super::{at, check};
use crate::demo::{Demo, data};
use crate::{
    AccessStatus, CallError, DocumentReviewAction, Effect, Event, LoginAction, LoginReply, Member,
    Reply, RequestId, SessionExpiredAction, UiAction, UiEvent,
};

fn newest_call(demo: &Demo) -> RequestId {
    let named = |effect: &Effect| match effect {
        Effect::Call { id, .. } => Some(*id),
        _ => None,
    };
    demo.effects.iter().rev().find_map(named).unwrap()
}

#[test]
fn a_photo_the_person_does_not_wait_for_is_ended() {
    let uploading = at("document-review/uploading");
    let id = newest_call(&uploading);
    let left = uploading.back();
    check(&left, "document-review/upload-failed");
    assert_eq!(left.effects.last(), Some(&Effect::Abandon(id)));
    let again = left.act(UiAction::DocumentReview(DocumentReviewAction::Submit));
    let before = again.wizard.view();
    let told = again.event(Event::Sent { id, percent: 90 });
    assert_eq!(
        told.wizard.view(),
        before,
        "the percentage is the new one's"
    );
    assert_ne!(again.sent(90).wizard.view(), before);
}

#[test]
fn an_upload_that_timed_out_is_ended() {
    let uploading = at("document-review/uploading");
    let id = newest_call(&uploading);
    let late = uploading.pass(31);
    check(&late, "document-review/upload-failed");
    assert!(late.effects.contains(&Effect::Abandon(id)));
}

#[test]
fn a_session_that_ends_during_an_upload_leaves_no_wait_behind() {
    let ended = at("document-review/uploading").fail(CallError::SessionEnded {
        password_changed: true,
    });
    check(&ended, "session-expired/other-device");
    let login = LoginAction::Login {
        email: data::EMAIL.into(),
        password: data::PASSWORD.into(),
    };
    let member = Member {
        email: data::EMAIL.to_owned(),
        ..data::member(AccessStatus::None, data::now())
    };
    let back = ended
        .act(UiAction::SessionExpired(SessionExpiredAction::Login))
        .act(UiAction::Login(login))
        .reply(Reply::Login(LoginReply::In))
        .reply(Reply::Me(Box::new(member)));
    check(&back, "document-review/upload-failed");
    let sent = back.act(UiAction::DocumentReview(DocumentReviewAction::Submit));
    check(&sent, "document-review/uploading");
}

#[test]
fn who_went_back_is_not_signed_in_by_a_late_answer() {
    let asked = at("login").act(UiAction::Login(LoginAction::Login {
        email: data::EMAIL.into(),
        password: data::PASSWORD.into(),
    }));
    let id = newest_call(&asked);
    let back = asked.back();
    assert_eq!(back.effects.last(), Some(&Effect::Abandon(id)));
    let result = Ok(Reply::Login(LoginReply::In));
    let late = back.event(Event::Reply { id, result });
    assert_eq!(late.effects.last(), Some(&Effect::EndSession));
    assert_eq!(late.wizard.view(), back.wizard.view());
}

#[test]
fn what_a_page_did_too_late_is_shown_not_to_count() {
    let open = at("account-consent/three");
    let view = open.wizard.view();
    let action = UiAction::AccountConsent(crate::AccountConsentAction::Check {
        id: "terms".to_owned(),
        checked: true,
    });
    let stale = open.event(Event::Ui(UiEvent {
        revision: view.revision + 1,
        action,
    }));
    assert_eq!(stale.wizard.view(), view);
    assert_eq!(stale.effects.last(), Some(&Effect::Resend));
}

#[test]
fn the_page_that_could_not_be_opened_is_named() {
    let url = "https://myna.go.jp/".to_owned();
    let told = at("home/new").event(Event::NoBrowser { url: url.clone() });
    let crate::Screen::Support(support) = told.wizard.view().screen else {
        panic!("{}", told.wizard.view().id)
    };
    assert_eq!(support.no_browser, Some(url));
}
