//! Every answer the backend may give to a call, and what the camera may report.

use jiff::{SignedDuration, Timestamp};
use toroku_domain::{DocumentKind, Pose};
use toroku_flow::{
    AccessPart, AccessStatus, ApplicationState, ApplicationStatus, CallError, CameraEvent,
    CameraTrouble, Challenge, CodeReply, CodeSent, CodeSentReply, ConsentText, ConsentVersion,
    FaceReply, GroupKind, Hint, IdentityReply, IdentityStatus, LoginReply, PhotoFinding, PhotoId,
    PhotoRefusal, RegisterReply, Reply, SecretField, SetPasswordReply, SubmitReply, View,
    WithdrawReply,
};

use crate::scene;

type Answer = Result<Reply, CallError>;

fn later(now: Timestamp, seconds: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(seconds))
        .unwrap_or(now)
}

/// Answers and failures of a call, by its name.
pub(crate) fn of(call: &str, now: Timestamp) -> Vec<Answer> {
    let failures = [
        CallError::Offline,
        CallError::ApplicationGone,
        CallError::Server {
            reference: "K7MP".to_owned(),
        },
        CallError::RateLimited {
            until: later(now, 600),
        },
        CallError::SessionEnded {
            password_changed: false,
        },
        CallError::SessionEnded {
            password_changed: true,
        },
    ];
    let failures = failures.into_iter().map(Err);
    answers(call, now)
        .into_iter()
        .map(Ok)
        .chain(failures)
        .collect()
}

fn answers(call: &str, now: Timestamp) -> Vec<Reply> {
    match call {
        "config" => vec![Reply::Config(Box::new(scene::config()), now)],
        "consent-text" => vec![Reply::ConsentText(ConsentText {
            id: "terms".to_owned(),
            version: "1".to_owned(),
            title: "利用規約".to_owned(),
            body: "見本".to_owned(),
        })],
        "group-kinds" => vec![Reply::GroupKinds(vec![GroupKind {
            id: "1".to_owned(),
            label: "1".to_owned(),
            hint: String::new(),
        }])],
        "authenticate-group" => {
            vec![
                Reply::Group(None),
                Reply::Group(Some(Box::new(scene::group()))),
            ]
        }
        "register" => vec![
            Reply::Register(RegisterReply::Sent(sent(now))),
            Reply::Register(RegisterReply::GroupTokenExpired),
            Reply::Register(RegisterReply::ConsentUpdated(ConsentVersion {
                id: "terms".to_owned(),
                version: "2".to_owned(),
            })),
        ],
        "resend-code" | "request-reset" | "resend-reset" => vec![
            Reply::CodeSent(CodeSentReply::Sent(sent(now))),
            Reply::CodeSent(CodeSentReply::Limit),
            Reply::CodeSent(CodeSentReply::Gone),
        ],
        "verify-registration" | "verify-reset" => vec![
            Reply::Code(CodeReply::Right {
                reset_token: Some("token".to_owned()),
            }),
            Reply::Code(CodeReply::Wrong { left: 4 }),
            Reply::Code(CodeReply::Locked),
            Reply::Code(CodeReply::Expired),
            Reply::Code(CodeReply::Gone),
        ],
        "login" => vec![
            Reply::Login(LoginReply::In),
            Reply::Login(LoginReply::Failed),
            Reply::Login(LoginReply::Locked {
                until: later(now, 900),
            }),
        ],
        "set-password" => vec![
            Reply::SetPassword(SetPasswordReply::Changed),
            Reply::SetPassword(SetPasswordReply::Same),
            Reply::SetPassword(SetPasswordReply::Common),
            Reply::SetPassword(SetPasswordReply::Gone),
        ],
        "me" => members(now),
        "withdraw" => vec![
            Reply::Withdraw(WithdrawReply::Gone),
            Reply::Withdraw(WithdrawReply::Refused),
            Reply::Withdraw(WithdrawReply::Locked {
                until: later(now, 900),
            }),
        ],
        "check-identity" => identity(now),
        _ => application(call, now),
    }
}

fn sent(now: Timestamp) -> CodeSent {
    CodeSent {
        id: "registration".to_owned(),
        expires_at: later(now, 600),
        resend_at: later(now, 60),
    }
}

fn members(now: Timestamp) -> Vec<Reply> {
    let application = || "application".to_owned();
    let done = || IdentityStatus::Verified { at: now };
    [
        (IdentityStatus::None, AccessStatus::None),
        (
            IdentityStatus::Locked {
                until: later(now, 3600),
            },
            AccessStatus::None,
        ),
        (done(), AccessStatus::None),
        (
            done(),
            AccessStatus::UnderReview {
                application: application(),
            },
        ),
        (
            done(),
            AccessStatus::Rejected {
                application: application(),
            },
        ),
        (done(), AccessStatus::Blocked),
        (done(), AccessStatus::Completed { at: now }),
    ]
    .map(|(identity, access)| Reply::Me(Box::new(scene::member(identity, access))))
    .to_vec()
}

fn identity(now: Timestamp) -> Vec<Reply> {
    let failed =
        |left, locked_until| Reply::Identity(IdentityReply::NotVerified { left, locked_until });
    vec![
        Reply::Identity(IdentityReply::Verified),
        Reply::Identity(IdentityReply::GroupNotLinked),
        failed(4, None),
        failed(1, None),
        failed(0, Some(later(now, 3600))),
    ]
}

fn application(call: &str, now: Timestamp) -> Vec<Reply> {
    match call {
        "open-application" => vec![Reply::Opened {
            application: "application".to_owned(),
        }],
        "upload-document" => {
            vec![
                Reply::Document(Ok(())),
                Reply::Document(Err(PhotoFinding::Glare)),
                Reply::SideRefused,
            ]
        }
        "drop-application" => vec![Reply::ApplicationDropped],
        "remove-back" => vec![Reply::BackRemoved],
        "draw-pose" => vec![Reply::Pose(Challenge {
            id: "challenge".to_owned(),
            pose: Pose::LeftOpen,
            expires_at: later(now, 300),
        })],
        "upload-face" => vec![
            Reply::Face(FaceReply::Accepted),
            Reply::Face(FaceReply::Mismatch { left: 3 }),
            Reply::Face(FaceReply::Mismatch { left: 0 }),
            Reply::Face(FaceReply::ChallengeExpired),
            Reply::Face(FaceReply::Unusable(PhotoFinding::Blur)),
        ],
        "submit" => vec![
            Reply::Submit(SubmitReply::Completed),
            Reply::Submit(SubmitReply::UnderReview),
            Reply::Submit(SubmitReply::Incomplete(vec![AccessPart::Document])),
            Reply::Submit(SubmitReply::Mismatch { left: 2 }),
            Reply::Submit(SubmitReply::SecretRefused(SecretField::Question)),
            Reply::Submit(SubmitReply::SecretRefused(SecretField::Answer)),
        ],
        "application" => [
            ApplicationStatus::UnderReview,
            ApplicationStatus::Rejected(vec![(AccessPart::Document, "glare".to_owned())]),
            ApplicationStatus::Closed,
            ApplicationStatus::Completed { at: now },
        ]
        .map(|status| {
            Reply::Application(Box::new(ApplicationState {
                id: "application".to_owned(),
                document: DocumentKind::Licence,
                status,
                reference: "K7MP-2Q4X".to_owned(),
                received_at: Some(now),
            }))
        })
        .to_vec(),
        _ => Vec::new(),
    }
}

/// What the camera may report on a screen while it is open.
pub(crate) fn camera(view: &View) -> Vec<CameraEvent> {
    let kind = scene::kind(view);
    let taken = |finding| CameraEvent::Taken {
        subject: scene::subject(view),
        photo: PhotoId(1),
        finding,
    };
    let of_cards = [
        CameraEvent::Seen(Hint::Glare.into()),
        CameraEvent::Refused(PhotoRefusal::Type),
    ];
    let mut events = vec![
        CameraEvent::Opened { torch: true },
        CameraEvent::Seen(Hint::Hold.into()),
        taken(None),
        taken(Some(PhotoFinding::Blur)),
        CameraEvent::MynumberBack,
        CameraEvent::Trouble(CameraTrouble::Denied),
        CameraEvent::Trouble(CameraTrouble::InUse),
        CameraEvent::Refused(PhotoRefusal::Storage),
    ];
    if !kind.starts_with("face") {
        events.extend(of_cards);
    }
    events
}
