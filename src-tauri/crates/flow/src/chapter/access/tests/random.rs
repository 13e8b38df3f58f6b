//! Whatever happens, in whatever order: nothing panics and every state has a name.

use proptest::prelude::*;
use toroku_domain::{DocumentKind, Pose, Side};

use crate::demo::{Demo, at, data};
use crate::{
    AccessConfirmAction, AccessDoneAction, AccessIntroAction, AccessPart, AccessPendingAction,
    ApplicationState, ApplicationStatus, CallError, CameraDeniedAction, CameraEvent, CameraTrouble,
    Challenge, CommonAction, DialogChoice, DocumentBackAskAction, DocumentCaptureAction,
    DocumentGuideAction, DocumentReviewAction, DocumentSelectAction, DocumentSummaryAction, Event,
    FaceCaptureAction, FaceGuideAction, FaceMismatchAction, FaceReply, FaceReviewAction, Hint,
    PhotoFinding, PhotoId, Reply, SecretIntroAction, SecretQuestionAction, Sight, Subject,
    SubmitReply, UiAction,
};

/// What may happen.
#[derive(Debug, Clone)]
enum Happening {
    Act(UiAction),
    Camera(CameraEvent),
    Taken(u32, Option<PhotoFinding>),
    Reply(Reply),
    Fail(CallError),
    Pass(i64),
}

fn buttons() -> Vec<UiAction> {
    use UiAction as A;
    let typed = || ("はじめて育てた野菜は？".into(), "ミニトマト".into());
    let (question, answer) = typed();
    let mut all = vec![
        A::AccessIntro(AccessIntroAction::Next),
        A::AccessIntro(AccessIntroAction::Resume),
        A::AccessIntro(AccessIntroAction::StartOver),
        A::DocumentGuide(DocumentGuideAction::Start),
        A::DocumentGuide(DocumentGuideAction::UseSent),
        A::DocumentGuide(DocumentGuideAction::ChangeDocument),
        A::DocumentGuide(DocumentGuideAction::CameraHelp),
        A::CameraDenied(CameraDeniedAction::Again),
        A::CameraDenied(CameraDeniedAction::ChooseFile),
        A::DocumentCapture(DocumentCaptureAction::Shutter),
        A::DocumentCapture(DocumentCaptureAction::Torch { on: true }),
        A::DocumentCapture(DocumentCaptureAction::Resume),
        A::DocumentReview(DocumentReviewAction::Submit),
        A::DocumentReview(DocumentReviewAction::Retake),
        A::DocumentBackAsk(DocumentBackAskAction::Written),
        A::DocumentBackAsk(DocumentBackAskAction::NotWritten),
        A::DocumentSummary(DocumentSummaryAction::Next),
        A::DocumentSummary(DocumentSummaryAction::Retake { side: Side::Front }),
        A::DocumentSummary(DocumentSummaryAction::Retake { side: Side::Back }),
        A::DocumentSummary(DocumentSummaryAction::ChangeAnswer),
        A::FaceGuide(FaceGuideAction::Start),
        A::FaceGuide(FaceGuideAction::UseSent),
        A::FaceGuide(FaceGuideAction::CameraHelp),
        A::FaceCapture(FaceCaptureAction::Shutter),
        A::FaceCapture(FaceCaptureAction::Resume),
        A::FaceReview(FaceReviewAction::Submit),
        A::FaceReview(FaceReviewAction::Retake),
        A::FaceMismatch(FaceMismatchAction::Retake),
        A::FaceMismatch(FaceMismatchAction::RetakeDocument),
        A::SecretIntro(SecretIntroAction::Start),
        A::SecretQuestion(SecretQuestionAction::Next {
            preset: Some(9),
            question: "".into(),
            answer: "".into(),
        }),
        A::SecretQuestion(SecretQuestionAction::Next {
            preset: None,
            question,
            answer,
        }),
        A::AccessConfirm(AccessConfirmAction::ChangeQuestion),
        A::AccessConfirm(AccessConfirmAction::ShowAnswer),
        A::AccessConfirm(AccessConfirmAction::Submit),
        A::AccessDone(AccessDoneAction::Menu),
        A::AccessPending(AccessPendingAction::Resubmit),
        A::Common(CommonAction::Back),
        A::Common(CommonAction::Leave),
        A::Common(CommonAction::Retry),
        A::Common(CommonAction::Returned),
        A::Common(CommonAction::Dialog {
            choice: DialogChoice::ChangeDocument,
        }),
        A::Common(CommonAction::Dialog {
            choice: DialogChoice::Stay,
        }),
    ];
    all.extend(
        DocumentKind::ALL
            .map(|document| A::DocumentSelect(DocumentSelectAction::Choose { document })),
    );
    all.extend(
        [
            AccessPart::Document,
            AccessPart::DocumentBack,
            AccessPart::FaceFront,
        ]
        .map(|part| A::AccessConfirm(AccessConfirmAction::Retake { part })),
    );
    all
}

fn replies() -> Vec<Reply> {
    let challenge = |seconds| Challenge {
        id: "drawn".to_owned(),
        pose: Pose::LeftOpen,
        expires_at: data::later(data::now(), seconds),
    };
    let parts = vec![
        (AccessPart::FacePose, "unknown".to_owned()),
        (AccessPart::Document, "back-needed".to_owned()),
    ];
    let application = |document, status| {
        Reply::Application(Box::new(ApplicationState {
            id: "demo-application".to_owned(),
            document,
            status,
            reference: String::new(),
            received_at: None,
        }))
    };
    vec![
        Reply::Opened {
            application: "demo-application".to_owned(),
        },
        Reply::Document(Ok(())),
        Reply::Document(Err(PhotoFinding::Blur)),
        Reply::SideRefused,
        Reply::BackRemoved,
        Reply::Pose(challenge(60)),
        Reply::Pose(challenge(-60)),
        Reply::Face(FaceReply::Accepted),
        Reply::Face(FaceReply::Mismatch { left: 2 }),
        Reply::Face(FaceReply::Mismatch { left: 0 }),
        Reply::Face(FaceReply::ChallengeExpired),
        Reply::Face(FaceReply::Unusable(PhotoFinding::Many)),
        Reply::Submit(SubmitReply::UnderReview),
        Reply::Submit(SubmitReply::Incomplete(vec![AccessPart::DocumentBack])),
        Reply::Submit(SubmitReply::Mismatch { left: 1 }),
        application(
            DocumentKind::Licence,
            ApplicationStatus::Rejected(parts.clone()),
        ),
        application(DocumentKind::Mynumber, ApplicationStatus::Rejected(parts)),
        application(DocumentKind::Record, ApplicationStatus::Closed),
    ]
}

fn happening() -> impl Strategy<Value = Happening> {
    let cameras = vec![
        CameraEvent::Opened { torch: true },
        CameraEvent::Seen(Sight {
            take: true,
            ..Hint::Hold.into()
        }),
        CameraEvent::Seen(Sight {
            advice: Some(Hint::Dark),
            ..Hint::Glare.into()
        }),
        CameraEvent::Taken {
            subject: Subject::Face { pose: None },
            photo: PhotoId(8),
            finding: None,
        },
        CameraEvent::MynumberBack,
        CameraEvent::Trouble(CameraTrouble::InUse),
        CameraEvent::Refused(crate::PhotoRefusal::Storage),
    ];
    let errors = vec![
        CallError::Offline,
        CallError::Server {
            reference: "A".to_owned(),
        },
    ];
    prop_oneof![
        4 => proptest::sample::select(buttons()).prop_map(Happening::Act),
        3 => proptest::sample::select(cameras).prop_map(Happening::Camera),
        2 => proptest::sample::select(vec![None, Some(PhotoFinding::Dark)])
            .prop_map(|finding| Happening::Taken(9, finding)),
        4 => proptest::sample::select(replies()).prop_map(Happening::Reply),
        1 => proptest::sample::select(errors).prop_map(Happening::Fail),
        1 => (0_i64..200).prop_map(Happening::Pass),
    ]
}

fn next(demo: &Demo, happening: Happening) -> Demo {
    match happening {
        Happening::Act(action) => demo.act(action),
        Happening::Camera(event) => demo.event(Event::Camera(event)),
        Happening::Taken(photo, finding) => demo.taken(photo, finding),
        Happening::Reply(reply) => demo.reply(reply),
        Happening::Fail(error) => demo.fail(error),
        Happening::Pass(seconds) => demo.pass(seconds),
    }
}

proptest! {
    #[test]
    fn nothing_panics(
        from in proptest::sample::select(super::super::STATE_IDS),
        happenings in proptest::collection::vec(happening(), 0..24),
    ) {
        let mut demo = at(from);
        for happening in happenings {
            demo = next(&demo, happening);
            let view = demo.wizard.view();
            prop_assert!(crate::state_ids().contains(&view.id.as_str()), "{}", view.id);
        }
    }
}
