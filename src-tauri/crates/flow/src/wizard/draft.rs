//! What survives a kill, and for how long.

use jiff::SignedDuration;
use toroku_domain::Email;

use crate::chapter::start::StartChapter;
use crate::chapter::{Go, draft_end};
use crate::step::welcome::Note;
use crate::{AccessStatus, Draft, DraftPart, Effect, IdentityStatus, Member};

use super::Wizard;
use super::place::Place;

/// An unchanged draft is stored again after this, so that its last action is known.
const REFRESH: SignedDuration = SignedDuration::from_mins(1);

/// So far a device's clock is not believed.
const DOUBT: SignedDuration = SignedDuration::from_hours(7 * 24);

impl Wizard {
    /// Stores the chapter's draft where it changed.
    pub(super) fn keep_draft(&mut self, effects: &mut Vec<Effect>) {
        let Some(part) = self.place.chapter().draft(self.around.env()) else {
            return;
        };
        let now = self.around.now();
        let owner = self
            .around
            .member
            .as_ref()
            .map(|member| match_key(&member.email));
        let asked = self.calls.asked();
        let same = self.around.draft.as_ref().is_some_and(|kept| {
            let young = now.duration_since(kept.touched) < REFRESH;
            kept.part == part && kept.owner == owner && kept.asked == asked && young
        });
        if !same {
            let draft = Draft {
                touched: now,
                owner,
                part,
                asked,
            };
            self.around.draft = Some(draft.clone());
            effects.push(Effect::SaveDraft(Box::new(draft)));
        }
    }

    /// Wipes a draft whose time is over. Answers whether the screen was left for it.
    pub(super) fn expire_draft(&mut self, effects: &mut Vec<Effect>) -> bool {
        if !self.draft_ran_out() {
            return false;
        }
        self.around.access_expired = self
            .around
            .draft
            .as_ref()
            .is_some_and(|draft| matches!(draft.part, DraftPart::Access(_)));
        self.emit(Effect::WipeDraft, effects);
        if let Some(left) = &mut self.left {
            left.place = None;
        }
        if self.place.is_registration() {
            self.over.clear();
            self.enter(
                Place::Start(StartChapter::welcome(Some(Note::DraftLost))),
                effects,
            );
        } else if self.place.is_procedure() {
            self.over.clear();
            self.emit(Effect::CloseCamera, effects);
            self.go(Go::Home, effects);
        } else {
            return false;
        }
        true
    }

    /// The backend no longer has the application: `access-intro/expired`. Answers whether the
    /// screen was left for it.
    pub(super) fn lose_application(&mut self, effects: &mut Vec<Effect>) -> bool {
        if !matches!(self.place, Place::Access(_)) {
            return false;
        }
        self.around.access_expired = true;
        self.over.clear();
        self.emit(Effect::CloseCamera, effects);
        self.emit(Effect::WipeDraft, effects);
        self.go(Go::Access, effects);
        true
    }

    /// Whether the draft's time is over. Before the configuration is there, with which come the
    /// backend's time, by which the draft was written, and how long a draft is kept, the device's
    /// clock may be wrong by days.
    pub(super) fn draft_ran_out(&self) -> bool {
        let env = self.around.env();
        let doubt = match env.config {
            Some(_) => SignedDuration::ZERO,
            None => DOUBT,
        };
        let over = |draft| env.now.duration_since(draft_end(draft, env)) >= doubt;
        self.around.draft.as_ref().is_some_and(over)
    }

    /// Wipes a draft that the member signed in cannot go on with.
    pub(super) fn check_draft(&mut self, effects: &mut Vec<Effect>) {
        let usable = match (&self.around.draft, &self.around.member) {
            (Some(draft), Some(member)) => belongs(draft, member) && is_open(&draft.part, member),
            (_, _) => true,
        };
        if !usable {
            self.wipe_draft(effects);
        } else if self.is_forgotten() {
            self.around.access_expired = true;
            self.wipe_draft(effects);
        }
    }

    /// Whether the draft goes on with an application the backend does not have. What a member's
    /// state said before the open chapter began one proves nothing.
    fn is_forgotten(&self) -> bool {
        let none =
            (self.around.member.as_ref()).is_some_and(|member| member.access == AccessStatus::None);
        let begun = self.around.draft.as_ref().is_some_and(
            |draft| matches!(&draft.part, DraftPart::Access(draft) if draft.application.is_some()),
        );
        none && begun && !matches!(self.place, Place::Access(_))
    }
}

/// The form accounts are matched by.
pub(super) fn match_key(email: &str) -> String {
    Email::parse(email).map_or_else(|_| email.to_lowercase(), |read| read.value.match_key())
}

/// Whether the draft is this member's.
fn belongs(draft: &Draft, member: &Member) -> bool {
    draft
        .owner
        .as_ref()
        .is_none_or(|owner| *owner == match_key(&member.email))
}

/// Whether the procedure is still to be done.
fn is_open(part: &DraftPart, member: &Member) -> bool {
    match part {
        DraftPart::Registration(_) => false,
        DraftPart::Identity(_) => !matches!(member.identity, IdentityStatus::Verified { .. }),
        DraftPart::Access(_) => match member.access {
            AccessStatus::None | AccessStatus::Open { .. } | AccessStatus::Rejected { .. } => true,
            AccessStatus::UnderReview { .. }
            | AccessStatus::Blocked
            | AccessStatus::Completed { .. } => false,
        },
    }
}
