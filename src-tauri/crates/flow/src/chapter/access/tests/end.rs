//! 秘密の質問, the confirm screen, the ends, the resubmission.

use super::document::sent;
use super::effects;
use super::face::both_sent;
use crate::demo::{Demo, at, check, data};
use crate::{
    AccessConfirmAction as Confirm, AccessPart, AccessPendingAction as Pending, ApplicationState,
    ApplicationStatus, Call, CallError, DocumentGuideAction, Effect, Launch, Reply, Screen,
    SecretIntroAction, SecretQuestionAction as Secret, SubmitReply, UiAction,
};
use toroku_domain::DocumentKind;

fn enter(question: &str, answer: &str) -> impl FnOnce(&Demo) -> Demo {
    let (question, answer) = (question.into(), answer.into());
    move |demo| {
        demo.act(UiAction::SecretQuestion(Secret::Next {
            preset: None,
            question,
            answer,
        }))
    }
}

fn confirm(action: Confirm) -> impl FnOnce(&Demo) -> Demo {
    move |demo| demo.act(UiAction::AccessConfirm(action))
}

fn submitted(reply: SubmitReply) -> impl FnOnce(&Demo) -> Demo {
    move |demo| confirm(Confirm::Submit)(demo).reply(Reply::Submit(reply))
}

fn application(document: DocumentKind, status: ApplicationStatus) -> Reply {
    Reply::Application(Box::new(ApplicationState {
        id: "demo-application".to_owned(),
        document,
        status,
        reference: "K7MP-2Q4X".to_owned(),
        received_at: Some(data::now()),
    }))
}

/// `access-pending`, rejected for these parts, 再提出する.
fn again(parts: &[(AccessPart, &str)]) -> impl FnOnce(&Demo) -> Demo {
    let parts = parts
        .iter()
        .map(|(part, code)| (*part, (*code).to_owned()))
        .collect();
    let reply = application(DocumentKind::Licence, ApplicationStatus::Rejected(parts));
    move |demo| {
        let looked = demo.pass(60).reply(reply);
        looked.act(UiAction::AccessPending(Pending::Resubmit))
    }
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
    let take = confirm(Confirm::Retake {
        part: AccessPart::FacePose,
    });
    check("access-confirm/incomplete", take, "face-guide/front");
    for reply in [SubmitReply::Completed, SubmitReply::UnderReview] {
        assert!(effects(from, submitted(reply)).contains(&Effect::WipeDraft));
    }
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

#[test]
fn only_failed_parts_are_asked_for_again() {
    let document = [(AccessPart::Document, "glare")];
    check(
        "access-pending",
        again(&document),
        "document-select/resubmit",
    );
    let back = [(AccessPart::Document, "back-needed")];
    check("access-pending", again(&back), "document-guide/resubmit");
    check(
        "access-pending",
        |demo| sent(&again(&back)(demo)),
        "access-confirm/resubmit",
    );
    let face = [(AccessPart::FacePose, "face-unclear")];
    check("access-pending", again(&face), "face-guide/resubmit");
    check(
        "access-pending",
        |demo| both_sent(&again(&face)(demo)),
        "access-confirm/resubmit",
    );
    let several = [
        (AccessPart::FaceFront, "face-unclear"),
        (AccessPart::DocumentBack, "back-needed"),
    ];
    let first = |demo: &Demo| sent(&again(&several)(demo));
    check("access-pending", first, "face-guide/resubmit");
    let resubmitted = both_sent(&first(&at("access-pending")));
    let Screen::AccessConfirm(view) = resubmitted.wizard.view().screen else {
        panic!("all parts were sent");
    };
    assert_eq!((view.question, view.photos.len()), (None, 3));
    let sent_again = confirm(Confirm::Submit)(&resubmitted);
    let submits = |effect: &Effect| {
        matches!(
            effect,
            Effect::Call {
                call: Call::Submit { secret: None, .. },
                ..
            }
        )
    };
    assert!(sent_again.effects.iter().any(submits));
    check(
        "access-confirm/resubmit",
        Demo::back,
        "document-guide/retake",
    );
}

/// The newest draft that was stored, opened after a kill.
fn killed(id: &str) -> String {
    let draft = at(id)
        .effects
        .into_iter()
        .rev()
        .find_map(|effect| match effect {
            Effect::SaveDraft(draft) => Some(draft),
            _ => None,
        });
    let launch = Launch {
        session: true,
        draft,
        volatile: false,
    };
    let member = data::member(crate::AccessStatus::None, data::now());
    let begin = Demo::new(data::setup(), data::now())
        .launch(launch)
        .config();
    begin.reply(Reply::Me(Box::new(member))).wizard.view().id
}

#[test]
fn a_kill_comes_back_to_the_same_step() {
    for id in [
        "document-select",
        "document-guide/licence-front",
        "document-guide/record-back",
        "document-back-ask/licence",
        "document-summary/two-sides",
        "face-guide/front",
        "face-guide/pose",
        "secret-intro",
        "access-confirm/resubmit",
    ] {
        assert_eq!(killed(id), id);
    }
    assert_eq!(
        killed("document-capture/no-card"),
        "document-guide/licence-front"
    );
    assert_eq!(killed("document-review"), "document-guide/licence-front");
    assert_eq!(killed("face-capture/left-open"), "face-guide/pose");
    assert_eq!(killed("access-confirm"), "secret-question/resumed");
}

#[test]
fn nothing_secret_is_in_debug() {
    let demo = at("access-confirm/busy");
    let silent = format!("{:?} {:?}", demo.wizard, demo.effects);
    for secret in ["ミニトマト", "野菜", "健康", "1989"] {
        assert!(!silent.contains(secret), "{secret}");
    }
}
