//! What comes in, by kind.

use crate::chapter::{Asks, Next};
use crate::over::Over;
use crate::{
    CallError, CameraEvent, CommonAction, Effect, Event, Reply, RequestId, UiAction, UiEvent,
};

use super::Wizard;
use super::calls::{Owner, Pending};
use super::place::Place;
use crate::chapter::start::StartChapter;

impl Wizard {
    /// Takes in one event.
    pub(super) fn take(&mut self, event: Event, effects: &mut Vec<Effect>) {
        match event {
            Event::Launched(launch) => {
                self.around.session = launch.session;
                self.around.volatile = launch.volatile;
                self.around.damaged = launch.damaged;
                self.around.draft = launch.draft.map(|draft| *draft);
                let draft = self.around.draft.as_ref();
                self.calls
                    .remember(draft.and_then(|draft| draft.asked.clone()));
                self.enter(Place::Start(StartChapter::launch()), effects);
            }
            Event::Ui(event) => self.ui(event, effects),
            Event::Reply { id, result } => self.reply(id, result, effects),
            Event::Sent { id, percent } => self.sent(id, percent),
            Event::Camera(event) => self.camera(event, effects),
            Event::Tick => self.tick(effects),
            Event::NoBrowser { url } => self.no_browser(url),
        }
    }

    fn ui(&mut self, event: UiEvent, effects: &mut Vec<Effect>) {
        let UiEvent { revision, action } = event;
        // No buttons: they hold on whatever screen is open.
        if action == UiAction::Common(CommonAction::Returned) {
            self.returned(effects);
        } else if let UiAction::Common(CommonAction::Network { online }) = action {
            self.network(online, effects);
        } else if revision == self.revision {
            match action {
                UiAction::Common(action) => self.common(action, effects),
                action => self.act(action, effects),
            }
        } else {
            effects.push(Effect::Resend);
        }
    }

    /// A button or field of the screen on top.
    pub(super) fn act(&mut self, action: UiAction, effects: &mut Vec<Effect>) {
        let waits = self.calls.waits() && !is_typing(&action);
        if waits || self.dialog.is_some() {
            return;
        }
        let mut asks = Asks::default();
        let env = self.around.env();
        let (next, owner) = match self.over.last_mut() {
            Some(over) => (
                over.act(action, env, self.around.online, &mut asks),
                Owner::Over,
            ),
            None => (
                self.place.chapter_mut().act(action, env, &mut asks),
                Owner::Place,
            ),
        };
        match next {
            Next::Stay | Next::Go(_) => self.calls.failed = None,
            Next::Resync => effects.push(Effect::Resend),
            Next::Typed => self.calls.typed(),
        }
        self.apply(next, asks, &owner, effects);
    }

    pub(super) fn network(&mut self, online: bool, effects: &mut Vec<Effect>) {
        if self.around.set_online(online) && online {
            self.go_on(effects);
        }
    }

    /// The backend can be reached again: what failed for that goes on by itself.
    fn go_on(&mut self, effects: &mut Vec<Effect>) {
        self.returned(effects);
        let owner = self.calls.going_on(self.around.now());
        if owner.is_some_and(|owner| self.shows(owner)) && !self.calls.waits() {
            self.retry(effects);
            self.calls.by_itself();
        }
    }

    pub(super) fn returned(&mut self, effects: &mut Vec<Effect>) {
        let mut asks = Asks::default();
        let next = self
            .place
            .chapter_mut()
            .returned(self.around.env(), &mut asks);
        self.apply(next, asks, &Owner::Place, effects);
    }

    fn sent(&mut self, id: RequestId, percent: u8) {
        if self.calls.progressed(id, self.around.now()) {
            self.place.chapter_mut().sent(percent);
        }
    }

    fn camera(&mut self, event: CameraEvent, effects: &mut Vec<Effect>) {
        if matches!(event, CameraEvent::Opened { .. }) {
            self.around.camera_allowed = true;
        }
        let taken = match event {
            CameraEvent::Taken { photo, .. } => Some(photo),
            _ => None,
        };
        let mut asks = Asks::default();
        let next = self
            .place
            .chapter_mut()
            .camera(event, self.around.env(), &mut asks);
        if next == Next::Resync {
            // A photo that comes after its screen was left, or of something else, is not kept.
            asks.effects.extend(taken.map(Effect::DropPhoto));
        }
        self.apply(next, asks, &Owner::Place, effects);
    }

    fn tick(&mut self, effects: &mut Vec<Effect>) {
        self.around.tick();
        if let Some(pending) = self.calls.time_out(self.around.now()) {
            self.fail(pending, &CallError::Timeout, effects);
        }
        if self.expire_draft(effects) {
            return;
        }
        if !self.around.online {
            effects.extend(self.calls.probe(self.around.now()));
        }
        let mut asks = Asks::default();
        let next = self.place.chapter_mut().tick(self.around.env(), &mut asks);
        self.apply(next, asks, &Owner::Place, effects);
    }

    fn reply(
        &mut self,
        id: RequestId,
        result: Result<Reply, CallError>,
        effects: &mut Vec<Effect>,
    ) {
        if self.calls.settle_probe(id) {
            self.probed(result, effects);
            return;
        }
        let pending = self.calls.settle(id);
        if pending.is_none() && !self.calls.settle_background(id) {
            // What it says of the member and of the session holds, whichever chapter is open.
            let late = self.calls.settle_left_behind(id) && self.around.session;
            match &result {
                Ok(reply @ Reply::Me(_)) if late => {
                    self.learn(reply, None, effects);
                }
                Err(error @ CallError::SessionEnded { .. }) if late => {
                    self.meet(error, effects);
                }
                Ok(_) | Err(_) => {}
            }
            // Who went back before the answer came is not signed in by it.
            if !self.around.session && result.is_ok_and(|reply| reply.begins_session()) {
                effects.push(Effect::EndSession);
            }
            return;
        }
        match (result, pending) {
            (Ok(reply), pending) => self.answered(reply, pending, effects),
            (Err(error), Some(pending)) => self.fail(pending, &error, effects),
            (Err(error), None) => {
                if !self.meet(&error, effects) {
                    let mut asks = Asks::default();
                    self.place
                        .chapter_mut()
                        .failed(&error, self.around.env(), &mut asks);
                    self.apply(Next::Typed, asks, &Owner::Place, effects);
                }
            }
        }
    }

    /// The backend was asked whether it can be reached.
    fn probed(&mut self, result: Result<Reply, CallError>, effects: &mut Vec<Effect>) {
        match result {
            Ok(reply) => {
                if !self.learn(&reply, None, effects) {
                    self.go_on(effects);
                }
            }
            Err(error) => {
                self.meet(&error, effects);
            }
        }
    }

    fn answered(&mut self, reply: Reply, pending: Option<Pending>, effects: &mut Vec<Effect>) {
        if self.learn(&reply, pending.as_ref(), effects) {
            return;
        }
        let waited = pending.is_some();
        let owner = pending.map_or(Owner::Place, |pending| pending.owner);
        if waited {
            self.revision += 1;
        }
        let mut asks = Asks::default();
        let env = self.around.env();
        match (owner, self.over.last_mut()) {
            (Owner::Wizard(go), _) => self.signed_in(go, effects),
            (Owner::Over, Some(over)) => {
                let next = over.reply(reply, &mut asks);
                self.apply(next, asks, &Owner::Over, effects);
            }
            (Owner::Over, None) => {}
            (Owner::Place, _) => {
                let next = self.place.chapter_mut().reply(reply, env, &mut asks);
                self.apply(next, asks, &Owner::Place, effects);
            }
        }
    }

    /// The call the person waits for had no answer of its own.
    fn fail(&mut self, pending: Pending, error: &CallError, effects: &mut Vec<Effect>) {
        if self.meet(error, effects) {
            return;
        }
        self.revision += 1;
        let mut asks = Asks::default();
        let env = self.around.env();
        let shown = match &pending.owner {
            Owner::Over => false,
            Owner::Place | Owner::Wizard(_) => {
                self.place.chapter_mut().failed(error, env, &mut asks)
            }
        };
        let failure = self.failure(error);
        let away = *error == CallError::Offline;
        let now = self.around.now();
        self.calls.fail(pending, failure, away, now);
        if shown {
            self.calls.failed = None;
        }
        self.apply(Next::Stay, asks, &Owner::Place, effects);
    }

    fn no_browser(&mut self, url: String) {
        match self.over.last_mut() {
            Some(Over::Support(support)) => support.no_browser(url),
            Some(_) | None => self.over.push(Over::without_browser(url)),
        }
        self.revision += 1;
    }
}

/// Whether the action only reports what was typed.
fn is_typing(action: &UiAction) -> bool {
    use crate::{
        AccountCredentialsAction, GroupAuthAction, IdentityInsurerAction, IdentityNumberAction,
        IdentityProfileAction, LoginAction, OtpAction, PasswordResetNewAction,
        PasswordResetRequestAction, SecretQuestionAction,
    };
    matches!(
        action,
        UiAction::GroupAuth(GroupAuthAction::Edit { .. })
            | UiAction::AccountCredentials(
                AccountCredentialsAction::EditEmail { .. }
                    | AccountCredentialsAction::EditPassword { .. }
            )
            | UiAction::AccountOtp(OtpAction::Edit { .. })
            | UiAction::Login(LoginAction::Edit { .. })
            | UiAction::PasswordResetRequest(PasswordResetRequestAction::Edit { .. })
            | UiAction::PasswordResetOtp(OtpAction::Edit { .. })
            | UiAction::PasswordResetNew(PasswordResetNewAction::EditPassword { .. })
            | UiAction::IdentityInsurer(IdentityInsurerAction::Edit { .. })
            | UiAction::IdentityNumber(IdentityNumberAction::Edit { .. })
            | UiAction::IdentityProfile(IdentityProfileAction::Edit { .. })
            | UiAction::SecretQuestion(SecretQuestionAction::Edit { .. })
    )
}
