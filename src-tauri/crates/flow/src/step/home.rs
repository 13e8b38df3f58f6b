//! `home`: what the member may use, and what each service still needs.
//!
//! Trigger: the end of a chapter, a login, the launch. Outcome: a chapter.

use crate::chapter::{Asks, Env, Go, Next, Page, draft_end};
use crate::step::welcome::DRAFT_LOST;
use crate::{
    AccessStatus, Alert, Chapter, DialogChoice, DraftPart, Features, HomeAction, HomeView,
    IdentityStatus, LoadPhase, Member, Message, ResumeView, Screen, Service, ServiceRow,
    ServiceStatus, SupportTopic, Tone, jst,
};

/// Codes this screen emits.
pub(crate) const MESSAGE_CODES: &[&str] = &["home.stale", DRAFT_LOST];

/// A button.
pub(crate) fn update(action: &HomeAction, env: Env<'_>, asks: &mut Asks) -> Next {
    match action {
        HomeAction::Group if env.member.is_some() => Next::Go(Go::GroupMenu),
        HomeAction::Open { service } => env
            .member
            .and_then(|member| way(*service, member))
            .map_or(Next::Resync, Next::Go),
        HomeAction::Logout => Next::Go(Go::Logout(false)),
        HomeAction::Withdraw => Next::Go(Go::Support(Some(SupportTopic::Withdraw))),
        HomeAction::Resume if resume(env).is_some() => Next::Go(Go::Resume),
        HomeAction::Discard if resume(env).is_some() => {
            asks.dialog = Some(("discard", vec![DialogChoice::Discard, DialogChoice::Stay]));
            Next::Stay
        }
        HomeAction::Group | HomeAction::Resume | HomeAction::Discard => Next::Resync,
    }
}

/// The screen; `stale`: the last reload failed; `lost`: a draft could not be read.
pub(crate) fn page(stale: bool, lost: bool, env: Env<'_>) -> Page {
    let features = env
        .member
        .map(|member| member.features.clone())
        .unwrap_or_default();
    let resume = resume(env);
    let id = match env.member {
        None => "home/loading",
        Some(_) if stale => "home/stale",
        Some(_) if resume.is_some() => "home/resume",
        Some(member) => state(member),
    };
    let view = HomeView {
        phase: if env.member.is_some() {
            LoadPhase::Ready
        } else {
            LoadPhase::Loading
        },
        name: env.member.and_then(|member| member.name.clone()),
        group: env
            .member
            .map(|member| member.group.clone())
            .unwrap_or_default(),
        services: env
            .member
            .map(|member| services(member, &features))
            .unwrap_or_default(),
        coin: env.member.is_some() && features.own_points.is_none(),
        resume,
    };
    let mut page = Page::new(id, Screen::Home(view));
    page.back = false;
    let told = match (stale, lost) {
        (true, _) => Some("home.stale"),
        (false, true) => Some(DRAFT_LOST),
        (false, false) => None,
    };
    page.alert = told.map(|code| Alert {
        tone: Tone::Warning,
        message: Message::new(code),
    });
    page
}

/// The state's name by what is done.
fn state(member: &Member) -> &'static str {
    if !member.features.checkup_link {
        return "home/no-checkup";
    }
    match (is_verified(member), &member.access) {
        (false, _) => "home/new",
        (true, AccessStatus::None | AccessStatus::Open { .. } | AccessStatus::Blocked) => {
            "home/verified"
        }
        (true, AccessStatus::UnderReview { .. }) => "home/under-review",
        (true, AccessStatus::Rejected { .. }) => "home/resubmit",
        (true, AccessStatus::Completed { .. }) => "home/complete",
    }
}

/// Whether 本人確認 is done.
pub(crate) fn is_verified(member: &Member) -> bool {
    matches!(member.identity, IdentityStatus::Verified { .. })
}

/// What a service needs.
fn status(service: Service, member: &Member) -> ServiceStatus {
    match (is_verified(member), service, &member.access) {
        (false, _, _) => ServiceStatus::NeedsIdentity,
        (true, Service::Points | Service::Walk, _)
        | (true, Service::Checkup, AccessStatus::Completed { .. }) => ServiceStatus::Available,
        (true, Service::Checkup, AccessStatus::None | AccessStatus::Open { .. }) => {
            ServiceStatus::NeedsAccess
        }
        (true, Service::Checkup, AccessStatus::UnderReview { .. }) => ServiceStatus::UnderReview,
        (true, Service::Checkup, AccessStatus::Rejected { .. }) => ServiceStatus::Resubmit,
        (true, Service::Checkup, AccessStatus::Blocked) => ServiceStatus::Contact,
    }
}

/// The services in order; the checkup only where results are linked.
fn services(member: &Member, features: &Features) -> Vec<ServiceRow> {
    let row = |service| ServiceRow {
        service,
        status: status(service, member),
    };
    let checkup = features.checkup_link.then(|| row(Service::Checkup));
    [row(Service::Points), row(Service::Walk)]
        .into_iter()
        .chain(checkup)
        .collect()
}

/// Where a service's row leads; nowhere when it can be used.
fn way(service: Service, member: &Member) -> Option<Go> {
    match status(service, member) {
        ServiceStatus::Available => None,
        ServiceStatus::NeedsIdentity => {
            let for_access = service == Service::Checkup;
            Some(Go::Identity {
                for_access,
                back_home: false,
            })
        }
        ServiceStatus::NeedsAccess | ServiceStatus::Contact => Some(Go::Access),
        ServiceStatus::UnderReview | ServiceStatus::Resubmit => Some(Go::AccessStatus),
    }
}

/// The card of an open procedure.
fn resume(env: Env<'_>) -> Option<ResumeView> {
    let draft = env.draft?;
    let chapter = match draft.part {
        DraftPart::Registration(_) => return None,
        DraftPart::Identity(_) => Chapter::Identity,
        DraftPart::Access(_) => Chapter::Access,
    };
    Some(ResumeView {
        chapter,
        until: jst::day_and_clock(draft_end(draft, env)),
    })
}
