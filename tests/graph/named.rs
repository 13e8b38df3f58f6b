//! Answers and reports by the names the flow's table uses.

use jiff::{SignedDuration, Timestamp};
use toroku_domain::{DocumentKind, NumberPattern, NumberSchema, Pose};
use toroku_flow::{
    AccessPart, AccessStatus, ApplicationState, ApplicationStatus, AuthenticatedGroup, CallError,
    CameraEvent, CameraTrouble, Challenge, CodeReply, CodeSent, CodeSentReply, CommonAction, Event,
    FaceReply, GroupKind, IdentityReply, IdentityStatus, LoginReply, Maintenance, Member,
    PhotoFinding, PhotoId, RegisterReply, Reply, SecretField, ServiceConfig, SetPasswordReply,
    SubmitReply, UiAction, UiEvent, View, WithdrawReply,
};

use crate::scene;

const APPLICATION: &str = "demo-application";

fn later(now: Timestamp, seconds: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(seconds))
        .unwrap_or(now)
}

/// The browser tells of the network.
pub(crate) fn network(online: bool) -> Event {
    Event::Ui(UiEvent {
        revision: 0,
        action: UiAction::Common(CommonAction::Network { online }),
    })
}

/// An answer to a call, or why there is none.
pub(crate) fn answer(name: &str, call: &str, now: Timestamp) -> Option<Result<Reply, CallError>> {
    failure(name, now)
        .map(Err)
        .or_else(|| account(name, call, now).map(Ok))
        .or_else(|| member(name, now).map(Ok))
        .or_else(|| group(name).map(Ok))
        .or_else(|| identity(name, now).map(Ok))
        .or_else(|| access(name, now).map(Ok))
        .or_else(|| application(name, now).map(Ok))
}

fn failure(name: &str, now: Timestamp) -> Option<CallError> {
    Some(match name {
        "timeout" => CallError::Timeout,
        "server" => CallError::Server {
            reference: "K7MP".to_owned(),
        },
        "rate" => CallError::RateLimited {
            until: later(now, 600),
        },
        "application-gone" => CallError::ApplicationGone,
        "update" => CallError::UpdateRequired,
        "session-ended" => CallError::SessionEnded {
            password_changed: false,
        },
        "maintenance" => CallError::Maintenance(Maintenance {
            from: later(now, -60),
            to: later(now, 600),
        }),
        _ => return None,
    })
}

fn account(name: &str, call: &str, now: Timestamp) -> Option<Reply> {
    let sent = CodeSent {
        id: "registration".to_owned(),
        expires_at: later(now, 600),
        resend_at: later(now, 60),
    };
    Some(match name {
        "config" => Reply::Config(Box::new(scene::config()), now),
        "config-old" => {
            let minimum_version = "9.0.0".to_owned();
            let config = ServiceConfig {
                minimum_version,
                ..scene::config()
            };
            Reply::Config(Box::new(config), now)
        }
        "kinds" => Reply::GroupKinds(vec![GroupKind {
            id: "1".to_owned(),
            label: "1".to_owned(),
            hint: String::new(),
        }]),
        "sent" if call == "register" => Reply::Register(RegisterReply::Sent(sent)),
        "sent" => Reply::CodeSent(CodeSentReply::Sent(sent)),
        "limit" => Reply::CodeSent(CodeSentReply::Limit),
        "gone" => Reply::CodeSent(CodeSentReply::Gone),
        "right" => Reply::Code(CodeReply::Right { reset_token: None }),
        "right-reset" => Reply::Code(CodeReply::Right {
            reset_token: Some("token".to_owned()),
        }),
        "wrong" => Reply::Code(CodeReply::Wrong { left: 4 }),
        "locked" => Reply::Code(CodeReply::Locked),
        "expired" => Reply::Code(CodeReply::Expired),
        "in" => Reply::Login(LoginReply::In),
        "failed" => Reply::Login(LoginReply::Failed),
        "login-locked" => Reply::Login(LoginReply::Locked {
            until: later(now, 900),
        }),
        "changed" => Reply::SetPassword(SetPasswordReply::Changed),
        "reset-gone" => Reply::SetPassword(SetPasswordReply::Gone),
        "withdrawn" => Reply::Withdraw(WithdrawReply::Gone),
        "withdraw-locked" => Reply::Withdraw(WithdrawReply::Locked {
            until: later(now, 900),
        }),
        _ => return None,
    })
}

fn member(name: &str, now: Timestamp) -> Option<Reply> {
    let application = APPLICATION.to_owned();
    let access = match name {
        "me" | "me-hanako" | "me-verified" => AccessStatus::None,
        "me-open" => AccessStatus::Open { application },
        "me-review" => AccessStatus::UnderReview { application },
        "me-complete" => AccessStatus::Completed { at: now },
        _ => return None,
    };
    let identity = if matches!(name, "me" | "me-hanako") {
        IdentityStatus::None
    } else {
        IdentityStatus::Verified { at: now }
    };
    let taro = scene::member(identity, access);
    let email = if name == "me-hanako" {
        "hanako@example.jp".to_owned()
    } else {
        taro.email.clone()
    };
    Some(Reply::Me(Box::new(Member { email, ..taro })))
}

fn group(name: &str) -> Option<Reply> {
    let found = |id: &str, schema| {
        Reply::Group(Some(Box::new(AuthenticatedGroup {
            id: id.to_owned(),
            schema,
            ..scene::group()
        })))
    };
    let same = scene::group().id;
    Some(match name {
        "found" => Reply::Group(Some(Box::new(scene::group()))),
        // A number of the member's group, in the form they typed before.
        "found-same" => found(&same, NumberSchema::of(NumberPattern::SymbolNumber)),
        "found-pattern" => found(&same, NumberSchema::of(NumberPattern::SplitSymbol)),
        "found-other" => found("other", NumberSchema::of(NumberPattern::SymbolNumber)),
        "not-found" => Reply::Group(None),
        _ => return None,
    })
}

fn identity(name: &str, now: Timestamp) -> Option<Reply> {
    let failed = |left, locked_until| IdentityReply::NotVerified { left, locked_until };
    Some(Reply::Identity(match name {
        "verified" => IdentityReply::Verified,
        "not-verified" => failed(4, None),
        "last-try" => failed(1, None),
        "locked-out" => failed(0, Some(later(now, 3600))),
        "not-linked" => IdentityReply::GroupNotLinked,
        _ => return None,
    }))
}

fn access(name: &str, now: Timestamp) -> Option<Reply> {
    let drawn = |pose| {
        Reply::Pose(Challenge {
            id: "challenge".to_owned(),
            pose,
            expires_at: later(now, 60),
        })
    };
    Some(match name {
        "opened" => Reply::Opened {
            application: APPLICATION.to_owned(),
        },
        "document" => Reply::Document(Ok(())),
        "side-refused" => Reply::SideRefused,
        "document-refused" => Reply::Document(Err(PhotoFinding::Glare)),
        "back-removed" => Reply::BackRemoved,
        "pose" => drawn(Pose::LeftOpen),
        "pose-new" => drawn(Pose::RightClosed),
        "face" => Reply::Face(FaceReply::Accepted),
        "mismatch" => Reply::Face(FaceReply::Mismatch { left: 4 }),
        "mismatch-last" => Reply::Face(FaceReply::Mismatch { left: 1 }),
        "mismatch-none" => Reply::Face(FaceReply::Mismatch { left: 0 }),
        "face-unusable" => Reply::Face(FaceReply::Unusable(PhotoFinding::Blur)),
        "challenge-expired" => Reply::Face(FaceReply::ChallengeExpired),
        "completed" => Reply::Submit(SubmitReply::Completed),
        "under-review" => Reply::Submit(SubmitReply::UnderReview),
        "incomplete" => Reply::Submit(SubmitReply::Incomplete(vec![AccessPart::Document])),
        "secret-refused" => Reply::Submit(SubmitReply::SecretRefused(SecretField::Answer)),
        "incomplete-back" => Reply::Submit(SubmitReply::Incomplete(vec![AccessPart::DocumentBack])),
        "submit-mismatch" => Reply::Submit(SubmitReply::Mismatch { left: 4 }),
        _ => return None,
    })
}

fn application(name: &str, now: Timestamp) -> Option<Reply> {
    let rejected = |parts: &[(AccessPart, &str)]| {
        let parts = parts.iter().map(|(part, code)| (*part, (*code).to_owned()));
        ApplicationStatus::Rejected(parts.collect())
    };
    let document = (AccessPart::Document, "glare");
    let face = (AccessPart::FaceFront, "face-unclear");
    let status = match name {
        "app-review" | "app-old" => ApplicationStatus::UnderReview,
        "app-approved" => ApplicationStatus::Completed { at: now },
        "app-closed" => ApplicationStatus::Closed,
        "app-rejected-document" => rejected(&[document]),
        "app-rejected-back" => rejected(&[(AccessPart::DocumentBack, "back-needed")]),
        "app-rejected-face" => rejected(&[face]),
        "app-rejected-both" => rejected(&[document, face]),
        _ => return None,
    };
    let age = if name == "app-old" { -8 * 86_400 } else { 0 };
    Some(Reply::Application(Box::new(ApplicationState {
        id: APPLICATION.to_owned(),
        document: DocumentKind::Licence,
        status,
        reference: "K7MP-2Q4X".to_owned(),
        received_at: Some(later(now, age)),
    })))
}

/// What the camera or the system reports.
pub(crate) fn report(name: &str, view: &View) -> Option<Event> {
    let taken = |finding| CameraEvent::Taken {
        subject: scene::subject(view),
        photo: PhotoId(1),
        finding,
    };
    Some(match name {
        "opened" => Event::Camera(CameraEvent::Opened { torch: false }),
        "taken" => Event::Camera(taken(None)),
        "taken-glare" => Event::Camera(taken(Some(PhotoFinding::Glare))),
        "mynumber-back" => Event::Camera(CameraEvent::MynumberBack),
        "denied" => Event::Camera(CameraEvent::Trouble(CameraTrouble::Denied)),
        "in-use" => Event::Camera(CameraEvent::Trouble(CameraTrouble::InUse)),
        "offline" => network(false),
        "online" => network(true),
        _ => return None,
    })
}
