//! Signing in, a refused session, a version too old.

use crate::chapter::Go;
use crate::chapter::start::StartChapter;
use crate::{
    AccessStatus, Call, CallError, CodeReply, Effect, IdentityReply, IdentityStatus, LoginReply,
    Member, Reply, SubmitReply,
};

use super::Wizard;
use super::calls::Pending;
use super::draft::match_key;
use super::place::Place;

/// What a refused session interrupted.
#[derive(Clone)]
pub(super) struct Left {
    /// The chapter, untouched; absent after a kill, when only the draft is left.
    pub(super) place: Option<Place>,
    /// Whose it is, in the matching form.
    pub(super) member: Option<String>,
}

impl Wizard {
    /// Takes what a reply says about the service, the session and the member.
    /// Answers whether nothing else is to be done with it.
    pub(super) fn learn(
        &mut self,
        reply: &Reply,
        pending: Option<&Pending>,
        effects: &mut Vec<Effect>,
    ) -> bool {
        self.around.set_online(true);
        if self.around.resting().is_some() {
            self.around.maintenance = None;
        }
        match reply {
            Reply::Config(config, server) => {
                self.around.set_server_time(*server);
                self.around.maintenance = config.maintenance;
                let old = is_older(&self.around.setup.version, &config.minimum_version);
                self.around.config = Some((**config).clone());
                if old {
                    self.require_update(effects);
                }
                return old;
            }
            Reply::Me(member) => {
                self.around.member = Some((**member).clone());
                self.check_draft(effects);
            }
            Reply::Login(LoginReply::In) => self.around.session = true,
            Reply::Code(CodeReply::Right { .. }) => {
                let verified = pending
                    .is_some_and(|pending| matches!(pending.call, Call::VerifyRegistration { .. }));
                self.around.session |= verified;
            }
            Reply::Identity(IdentityReply::Verified) => {
                if let Some(Call::CheckIdentity { kana, .. }) = pending.map(|asked| &asked.call) {
                    self.around.kana = Some(kana.clone());
                }
                let at = self.around.now();
                self.gets_on(|member| member.identity = IdentityStatus::Verified { at });
            }
            Reply::Submit(SubmitReply::Completed) => {
                let at = self.around.now();
                self.gets_on(|member| member.access = AccessStatus::Completed { at });
            }
            Reply::Submit(SubmitReply::UnderReview) => {
                if let Some(Call::Submit { application, .. }) = pending.map(|asked| &asked.call) {
                    let application = application.clone();
                    self.gets_on(|member| {
                        member.access = AccessStatus::UnderReview { application };
                    });
                }
            }
            Reply::ConsentText(_)
            | Reply::GroupKinds(_)
            | Reply::Group(_)
            | Reply::Register(_)
            | Reply::CodeSent(_)
            | Reply::Code(
                CodeReply::Wrong { .. } | CodeReply::Locked | CodeReply::Expired | CodeReply::Gone,
            )
            | Reply::Login(LoginReply::Failed | LoginReply::Locked { .. })
            | Reply::SetPassword(_)
            | Reply::Withdraw(_)
            | Reply::Identity(IdentityReply::NotVerified { .. } | IdentityReply::GroupNotLinked)
            | Reply::Opened { .. }
            | Reply::Document(_)
            | Reply::SideRefused
            | Reply::BackRemoved
            | Reply::Pose(_)
            | Reply::Face(_)
            | Reply::Submit(
                SubmitReply::Incomplete(_)
                | SubmitReply::Mismatch { .. }
                | SubmitReply::SecretRefused(_),
            )
            | Reply::ApplicationDropped
            | Reply::Application(_) => {}
        }
        false
    }

    /// The member has got on. What was asked of them before is old, and the menu must not offer
    /// what is done because nothing newer has come.
    fn gets_on(&mut self, change: impl FnOnce(&mut Member)) {
        self.calls.forget_left_behind();
        if let Some(member) = &mut self.around.member {
            change(member);
        }
    }

    /// Failures that lead away from the screen or to a banner. Answers whether it led away.
    pub(super) fn meet(&mut self, error: &CallError, effects: &mut Vec<Effect>) -> bool {
        match error {
            CallError::Offline => {
                self.around.set_online(false);
                false
            }
            CallError::Maintenance(span) => {
                self.around.maintenance = Some(*span);
                false
            }
            CallError::UpdateRequired => {
                self.require_update(effects);
                true
            }
            CallError::ApplicationGone => self.lose_application(effects),
            CallError::SessionEnded { password_changed } => {
                let signed_in = self.around.session;
                if signed_in {
                    self.end_session(*password_changed, effects);
                }
                signed_in
            }
            CallError::Timeout | CallError::Server { .. } | CallError::RateLimited { .. } => false,
        }
    }

    /// The member is loaded after a login: back to what was interrupted, or on.
    pub(super) fn signed_in(&mut self, go: Go, effects: &mut Vec<Effect>) {
        let left = self.left.take();
        let member = self
            .around
            .member
            .as_ref()
            .map(|member| match_key(&member.email));
        match left {
            Some(left) if left.member.is_some() && left.member == member => match left.place {
                Some(place) => {
                    self.enter(place, effects);
                    self.returned(effects);
                }
                None if self.around.draft.is_some() => self.go(Go::Resume, effects),
                None => self.go(go, effects),
            },
            Some(_) => {
                self.wipe_draft(effects);
                self.go(go, effects);
            }
            None => self.go(go, effects),
        }
    }

    /// `session-expired`: the chapter waits untouched for its member.
    pub(super) fn end_session(&mut self, password_changed: bool, effects: &mut Vec<Effect>) {
        let member = self
            .around
            .member
            .as_ref()
            .map(|member| match_key(&member.email));
        let mut place = std::mem::take(&mut self.place);
        // Whoever comes back waits for nothing that was asked in the old session.
        place.chapter_mut().cancelled();
        if matches!(place, Place::Access(_)) {
            effects.push(Effect::CloseCamera);
        }
        let place = place.is_procedure().then_some(place);
        self.emit(Effect::EndSession, effects);
        self.over.clear();
        self.left = Some(Left { place, member });
        self.enter(
            Place::Start(StartChapter::session_expired(password_changed)),
            effects,
        );
    }

    fn require_update(&mut self, effects: &mut Vec<Effect>) {
        self.over.clear();
        self.enter(Place::Start(StartChapter::update_required()), effects);
    }
}

/// Whether a version is before the least one; parts that are no numbers count as 0.
fn is_older(version: &str, least: &str) -> bool {
    let parts = |text: &str| -> Vec<u64> {
        let number = |part: &str| part.parse().unwrap_or_default();
        let mut parts: Vec<u64> = text.split('.').map(number).collect();
        parts.resize(parts.len().max(4), 0);
        parts
    };
    parts(version) < parts(least)
}

#[cfg(test)]
mod tests {
    use super::is_older;

    #[test]
    fn versions_compare_by_number() {
        assert!(is_older("1.9.0", "1.10.0"));
        assert!(!is_older("1.10", "1.10.0"));
        assert!(!is_older("2.0.0", "1.99.99"));
        assert!(is_older("0.1.0", "0.1.1"));
    }
}
