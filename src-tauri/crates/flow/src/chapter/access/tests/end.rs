//! 秘密の質問, the confirm screen, the ends, the resubmission.

use super::document::sent;
use super::effects;
use super::face::both_sent;
use crate::demo::{Demo, check, data};
use crate::{
    AccessConfirmAction as Confirm, AccessPart, AccessPendingAction as Pending, ApplicationState,
    ApplicationStatus, Call, CallError, DocumentGuideAction, Effect, Reply, SecretField,
    SecretIntroAction, SecretQuestionAction as Secret, SubmitReply, UiAction,
};
use toroku_domain::DocumentKind;

pub(super) fn enter(question: &str, answer: &str) -> impl FnOnce(&Demo) -> Demo {
    let (question, answer) = (question.into(), answer.into());
    move |demo| {
        demo.act(UiAction::SecretQuestion(Secret::Next {
            preset: None,
            question,
            answer,
        }))
    }
}

pub(super) fn confirm(action: Confirm) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::AccessConfirm(action))
}

pub(super) fn submitted(reply: SubmitReply) -> impl FnOnce(&Demo) -> Demo {
    move |demo| confirm(Confirm::Submit)(demo).reply(Reply::Submit(reply))
}

pub(super) fn application(document: DocumentKind, status: ApplicationStatus) -> Reply {
    Reply::Application(Box::new(ApplicationState {
        id: "demo-application".to_owned(),
        document,
        status,
        reference: "K7MP-2Q4X".to_owned(),
        received_at: Some(data::now()),
    }))
}

#[test]
fn the_question_leads_to_the_confirm_screen() {
    let start = |demo: &Demo| demo.act(UiAction::SecretIntro(SecretIntroAction::Start));
    check("secret-intro", start, "secret-question/own");
    check("secret-intro", Demo::back, "face-guide/retake");
    let question = "はじめて育てた野菜は？";
    check(
        "secret-question/own",
        enter(question, "ミニトマト"),
        "access-confirm",
    );
    check("secret-question/own", Demo::back, "secret-intro");
    check(
        "secret-question/own",
        enter(question, "19890101"),
        "secret-question/guessable",
    );
    check(
        "secret-question/own",
        enter(question, "昭和64年1月1日"),
        "secret-question/guessable",
    );
    check(
        "secret-question/own",
        enter(question, "taro@example.jp"),
        "secret-question/guessable",
    );
    check(
        "secret-question/own",
        enter(question, question),
        "secret-question/errors",
    );
    check(
        "secret-question/from-confirm",
        enter(question, "なす"),
        "access-confirm",
    );
    check("secret-question/from-confirm", Demo::back, "access-confirm");
    check(
        "secret-question/resumed",
        enter(question, "なす"),
        "access-confirm",
    );
}

#[test]
fn confirm_edits_return_there() {
    let from = "access-confirm";
    check(
        from,
        confirm(Confirm::ChangeQuestion),
        "secret-question/from-confirm",
    );
    check(from, Demo::back, "secret-question/own");
    check(from, confirm(Confirm::Trouble), "support/identity");
    let retake = |part| confirm(Confirm::Retake { part });
    check(from, retake(AccessPart::Document), "document-guide/retake");
    check(from, retake(AccessPart::FaceFront), "face-guide/front");
    let one_sided = |demo: &Demo| {
        let faces = demo.act(UiAction::DocumentSummary(
            crate::DocumentSummaryAction::Next,
        ));
        let start = UiAction::SecretIntro(SecretIntroAction::Start);
        let question = both_sent(&faces).act(start);
        retake(AccessPart::DocumentBack)(&enter("はじめて育てた野菜は？", "なす")(
            &question,
        ))
    };
    check("document-summary/one-side", one_sided, from);
    check(
        "access-confirm/with-back",
        retake(AccessPart::DocumentBack),
        "document-guide/retake",
    );
    for part in [AccessPart::Document, AccessPart::FacePose] {
        check(from, |demo| retake(part)(demo).back(), from);
    }
    check(from, |demo| sent(&retake(AccessPart::Document)(demo)), from);
    check(
        from,
        |demo| both_sent(&retake(AccessPart::FacePose)(demo)),
        from,
    );
    let kept = |demo: &Demo| {
        retake(AccessPart::Document)(demo)
            .act(UiAction::DocumentGuide(DocumentGuideAction::UseSent))
    };
    check(from, kept, from);
    check(
        from,
        confirm(Confirm::ShowAnswer),
        "access-confirm/answer-shown",
    );
    check(
        "access-confirm/answer-shown",
        confirm(Confirm::HideAnswer),
        from,
    );
}

#[test]
fn a_submission_is_answered() {
    let from = "access-confirm";
    check(from, submitted(SubmitReply::Completed), "access-done");
    check(from, submitted(SubmitReply::UnderReview), "access-pending");
    let missing = SubmitReply::Incomplete(vec![AccessPart::FacePose]);
    check(from, submitted(missing), "access-confirm/incomplete");
    check(
        from,
        submitted(SubmitReply::Mismatch { left: 3 }),
        "face-mismatch",
    );
    let returns = |demo: &Demo| {
        let mismatch = submitted(SubmitReply::Mismatch { left: 3 })(demo);
        both_sent(&mismatch.act(UiAction::FaceMismatch(crate::FaceMismatchAction::Retake)))
    };
    check(from, returns, from);
    let refused = |field| submitted(SubmitReply::SecretRefused(field));
    check(
        from,
        refused(SecretField::Answer),
        "secret-question/guessable",
    );
    check(
        from,
        refused(SecretField::Question),
        "secret-question/errors",
    );
    let again = |demo: &Demo| {
        enter("はじめて育てた野菜は？", "なす")(&refused(SecretField::Answer)(demo))
    };
    check(from, again, from);
    let take = confirm(Confirm::Retake {
        part: AccessPart::FacePose,
    });
    check("access-confirm/incomplete", take, "face-guide/front");
    for reply in [SubmitReply::Completed, SubmitReply::UnderReview] {
        assert!(effects(from, submitted(reply)).contains(&Effect::WipeDraft));
    }
}

#[test]
fn an_application_that_is_gone_is_begun_anew() {
    let gone = |demo: &Demo| confirm(Confirm::Submit)(demo).fail(CallError::ApplicationGone);
    check("access-confirm", gone, "access-intro/expired");
    assert!(effects("access-confirm", gone).contains(&Effect::WipeDraft));
    let polled = |demo: &Demo| demo.pass(60).fail(CallError::ApplicationGone);
    check("access-pending", polled, "access-intro/expired");
}

#[test]
fn ends_lead_to_the_menu() {
    let done = UiAction::AccessDone(crate::AccessDoneAction::Menu);
    check(
        "access-done/already",
        |demo| demo.act(done),
        "home/complete",
    );
    check("access-done", Demo::back, "access-done");
    let menu = UiAction::AccessPending(Pending::Menu);
    check(
        "access-pending/rejected",
        |demo| demo.act(menu),
        "home/resubmit",
    );
    assert!(effects("access-pending", Demo::back).contains(&Effect::LeaveApp));
}

#[test]
fn pending_is_polled_each_minute() {
    let polls = |seconds| {
        let asked = effects("access-pending", |demo| demo.pass(seconds));
        asked.iter().any(|effect| {
            matches!(
                effect,
                Effect::Call {
                    call: Call::Application { .. },
                    ..
                }
            )
        })
    };
    assert!(!polls(59));
    assert!(polls(60));
    let status = |status| {
        move |demo: &Demo| {
            demo.pass(60)
                .reply(application(DocumentKind::Licence, status))
        }
    };
    let at = data::now();
    check(
        "access-pending",
        status(ApplicationStatus::Completed { at }),
        "access-done",
    );
    check(
        "access-pending",
        status(ApplicationStatus::Closed),
        "access-pending/closed",
    );
    check(
        "access-pending",
        |demo| demo.pass(604_860),
        "access-pending/late",
    );
    check(
        "access-pending",
        |demo| demo.pass(60).fail(CallError::Offline),
        "access-pending/stale",
    );
}
