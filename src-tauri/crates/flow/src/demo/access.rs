//! States of 健診・医療アクセス認証: its beginning and its end.

mod document;
mod face;
mod hint;

use toroku_domain::{DocumentKind, Pose, Side};

use crate::demo::{Demo, data};
use crate::{
    AccessConfirmAction, AccessDraft, AccessIntroAction, AccessPart, AccessPendingAction,
    AccessStatus, ApplicationState, ApplicationStatus, CallError, CommonAction, Draft, DraftPart,
    GroupMenuAction, HomeAction, Launch, PhotoId, Reply, SecretIntroAction, SecretQuestionAction,
    Service, SubmitReply, UiAction,
};

/// The application of the demo.
pub(super) const APPLICATION: &str = "demo-application";
/// The own question of the demo.
const QUESTION: &str = "はじめて育てた野菜は？";
/// Its answer.
const ANSWER: &str = "ミニトマト";

/// The wizard in one of these states.
pub(super) fn demo(id: &str, begin: &Demo) -> Option<Demo> {
    let (screen, state) = id.split_once('/').unwrap_or((id, ""));
    match screen {
        "access-intro" => intro(state, begin),
        "secret-intro" if state.is_empty() => Some(face::accepted(begin)),
        "secret-question" => secret(state, begin),
        "access-confirm" => confirm(state, begin),
        "access-done" => done(state, begin),
        "access-pending" => pending(state, begin),
        _ => document::demo(screen, state, begin).or_else(|| face::demo(screen, state, begin)),
    }
}

/// The row 健診・医療アクセス認証 of the menu.
fn menu(begin: &Demo, access: AccessStatus) -> Demo {
    let home = begin.home(data::member(access, begin.now));
    let group = home.act(UiAction::Home(HomeAction::Group));
    group.act(UiAction::GroupMenu(GroupMenuAction::Access))
}

/// The launch with a draft of this age in seconds.
fn with_draft(begin: &Demo, draft: AccessDraft, age: i64) -> Demo {
    let access = match draft.application.clone() {
        Some(application) => AccessStatus::Open { application },
        None => AccessStatus::None,
    };
    let draft = Draft {
        touched: data::later(begin.now, -age),
        owner: Some(data::EMAIL.to_owned()),
        part: DraftPart::Access(draft),
        asked: None,
    };
    let launch = Launch {
        session: true,
        draft: Some(Box::new(draft)),
        ..Launch::default()
    };
    let member = data::member(access, begin.now);
    begin
        .launch(launch)
        .config()
        .reply(Reply::Me(Box::new(member)))
}

fn intro(state: &str, begin: &Demo) -> Option<Demo> {
    let open = |home: &Demo| {
        home.act(UiAction::Home(HomeAction::Open {
            service: Service::Checkup,
        }))
    };
    let draft = AccessDraft {
        screen: "document-select".to_owned(),
        ..AccessDraft::default()
    };
    Some(match state {
        "" => menu(begin, AccessStatus::None),
        "blocked" => menu(begin, AccessStatus::Blocked),
        "resume" => open(&with_draft(begin, draft, 0).home_from_step()),
        "expired" => open(&with_draft(begin, draft, 172_800)),
        _ => return None,
    })
}

/// `document-select`.
fn select(begin: &Demo) -> Demo {
    menu(begin, AccessStatus::None).act(UiAction::AccessIntro(AccessIntroAction::Next))
}

/// Choosing or typing on `secret-question`, then 次へ.
fn enter(demo: &Demo, preset: Option<u32>, question: &str, answer: &str) -> Demo {
    let (question, answer) = (question.into(), answer.into());
    demo.act(UiAction::SecretQuestion(SecretQuestionAction::Next {
        preset,
        question,
        answer,
    }))
}

fn question(begin: &Demo) -> Demo {
    face::accepted(begin).act(UiAction::SecretIntro(SecretIntroAction::Start))
}

/// What the backend has of `taro`.
fn sent_draft(screen: &str) -> AccessDraft {
    AccessDraft {
        screen: screen.to_owned(),
        application: Some(APPLICATION.to_owned()),
        document: Some(DocumentKind::Licence),
        sides: vec![(Side::Front, PhotoId(1))],
        remarks: Some(false),
        front: Some(PhotoId(3)),
        pose: Some((Pose::LeftOpen, PhotoId(4))),
        question: Some(QUESTION.to_owned()),
        again: None,
    }
}

fn secret(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = question(begin);
    let choose = SecretQuestionAction::Edit {
        preset: Some(0),
        question: "".into(),
        answer: "kencom".into(),
    };
    Some(match state {
        "own" => opened,
        "preset" => opened.act(UiAction::SecretQuestion(choose)),
        "errors" => enter(&opened, None, "", ""),
        "guessable" => enter(&opened, None, QUESTION, "健康太郎"),
        "from-confirm" => press(&at_confirm(begin), AccessConfirmAction::ChangeQuestion),
        "resumed" => with_draft(begin, sent_draft("access-confirm"), 0),
        _ => return None,
    })
}

fn at_confirm(begin: &Demo) -> Demo {
    enter(&question(begin), None, QUESTION, ANSWER)
}

fn press(demo: &Demo, action: AccessConfirmAction) -> Demo {
    demo.act(UiAction::AccessConfirm(action))
}

fn submitted(begin: &Demo, reply: SubmitReply) -> Demo {
    press(&at_confirm(begin), AccessConfirmAction::Submit).reply(Reply::Submit(reply))
}

fn confirm(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = at_confirm(begin);
    Some(match state {
        "" => opened,
        "with-back" => {
            let faces = face::accepted_after(&document::two_sides(begin));
            let question = faces.act(UiAction::SecretIntro(SecretIntroAction::Start));
            enter(&question, None, QUESTION, ANSWER)
        }
        "answer-shown" => press(&opened, AccessConfirmAction::ShowAnswer),
        "resubmit" => document::sent_again(&rejected(begin, &[(AccessPart::Document, "glare")])),
        "incomplete" => submitted(begin, SubmitReply::Incomplete(vec![AccessPart::FacePose])),
        "busy" => press(&opened, AccessConfirmAction::Submit),
        "dialog-leave-access" => opened.common(CommonAction::Leave),
        _ => return None,
    })
}

fn done(state: &str, begin: &Demo) -> Option<Demo> {
    Some(match state {
        "" => submitted(begin, SubmitReply::Completed),
        "already" => menu(begin, AccessStatus::Completed { at: begin.now }),
        _ => return None,
    })
}

/// The application as it stands, received so many seconds ago.
pub(super) fn application(begin: &Demo, status: ApplicationStatus, age: i64) -> Reply {
    Reply::Application(Box::new(ApplicationState {
        id: APPLICATION.to_owned(),
        document: DocumentKind::Licence,
        status,
        reference: "K7MP-2Q4X".to_owned(),
        received_at: Some(data::later(begin.now, -age)),
    }))
}

/// `access-pending`, before the application is known.
fn waiting(begin: &Demo) -> Demo {
    submitted(begin, SubmitReply::UnderReview)
        .reply(Reply::Application(Box::new(ApplicationState {
            id: "another".to_owned(),
            document: DocumentKind::Licence,
            status: ApplicationStatus::Open,
            reference: String::new(),
            received_at: None,
        })))
        .common(CommonAction::Returned)
}

/// `access-pending/rejected`, asking for these parts.
fn rejected(begin: &Demo, parts: &[(AccessPart, &str)]) -> Demo {
    let parts = parts
        .iter()
        .map(|(part, code)| (*part, (*code).to_owned()))
        .collect();
    let application_id = APPLICATION.to_owned();
    menu(
        begin,
        AccessStatus::Rejected {
            application: application_id,
        },
    )
    .reply(application(
        begin,
        ApplicationStatus::Rejected(parts),
        86_400,
    ))
}

/// 再提出する for these parts.
fn resubmitted(begin: &Demo, parts: &[(AccessPart, &str)]) -> Demo {
    let resubmit = UiAction::AccessPending(AccessPendingAction::Resubmit);
    rejected(begin, parts).act(resubmit)
}

fn pending(state: &str, begin: &Demo) -> Option<Demo> {
    let day = 86_400;
    let review = |age| application(begin, ApplicationStatus::UnderReview, age);
    let parts = [
        (AccessPart::Document, "glare"),
        (AccessPart::FaceFront, "face-unclear"),
    ];
    Some(match state {
        "" => waiting(begin).reply(review(0)),
        "late" => waiting(begin).reply(review(8 * day)),
        "rejected" => rejected(begin, &parts),
        "closed" => waiting(begin).reply(application(begin, ApplicationStatus::Closed, day)),
        "stale" => waiting(begin)
            .reply(review(day))
            .common(CommonAction::Returned)
            .fail(CallError::Timeout),
        _ => return None,
    })
}
