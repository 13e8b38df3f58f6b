//! Ways between chapters.

use toroku_domain::InsurerNumber;

use crate::chapter::access::AccessChapter;
use crate::chapter::identity::IdentityChapter;
use crate::chapter::login::LoginChapter;
use crate::chapter::menu::MenuChapter;
use crate::chapter::registration::RegistrationChapter;
use crate::chapter::start::StartChapter;
use crate::chapter::{Asks, Go};
use crate::over::Over;
use crate::step::welcome::Note;
use crate::{Call, DraftPart, Effect, IdentityStatus};

use super::Wizard;
use super::calls::Owner;
use super::place::Place;
use super::session::Left;

impl Wizard {
    /// Follows a chapter's exit.
    pub(super) fn go(&mut self, go: Go, effects: &mut Vec<Effect>) {
        match go {
            Go::Launch => self.launch(effects),
            Go::Welcome if self.left.is_some() => {
                // Back from `login/expired`: the work still waits.
                self.enter(Place::Start(StartChapter::session_expired(false)), effects);
            }
            Go::Welcome => {
                self.wipe_draft(effects);
                self.enter(Place::Start(StartChapter::welcome(None)), effects);
            }
            Go::Withdrawn => {
                let note = Some(Note::Withdrawn);
                self.enter(Place::Start(StartChapter::welcome(note)), effects);
            }
            Go::SignUp => {
                self.left = None;
                self.wipe_draft(effects);
                self.enter(Place::Registration(RegistrationChapter::start()), effects);
            }
            Go::Login(email) => {
                let chapter = match &self.left {
                    Some(left) => LoginChapter::expired(left.member.as_deref().unwrap_or(&email)),
                    None => LoginChapter::start(&email),
                };
                self.enter(Place::Login(chapter), effects);
            }
            Go::Reset(email) => self.enter(Place::Login(LoginChapter::reset(&email)), effects),
            Go::SignedIn(next) => {
                self.around.session = true;
                self.calls.forget_left_behind();
                let now = self.around.now();
                effects.push(self.calls.start(Call::Me, Owner::Wizard(*next), now));
            }
            Go::Home => self.enter(Place::Menu(MenuChapter::home()), effects),
            Go::GroupMenu => self.enter(Place::Menu(MenuChapter::group()), effects),
            Go::Identity {
                for_access,
                back_home,
            } => self.identity(for_access, back_home, effects),
            Go::IdentityAlready => {
                self.enter(Place::Identity(IdentityChapter::already()), effects);
            }
            Go::IdentityLocked => self.enter(Place::Identity(IdentityChapter::locked()), effects),
            Go::Access => self.access(effects),
            Go::AccessStatus => {
                self.enter(Place::Access(AccessChapter::status()), effects);
                self.returned(effects);
            }
            Go::Resume => self.resume(effects),
            Go::NoCard => self.over.push(Over::NoCard { link_failed: false }),
            Go::Support(topic) => self.over.push(Over::support(topic)),
            Go::LoginHelp => self.over.push(Over::LoginHelp),
            Go::CameraHelp => self.over.push(Over::CameraHelp),
            Go::Uncover => self.uncover(),
            Go::Logout(to_login) => self.ask_logout(to_login),
        }
    }

    /// Opens a chapter; replies to the one before are nobody's.
    pub(super) fn enter(&mut self, place: Place, effects: &mut Vec<Effect>) {
        self.calls.drop_all();
        self.dialog = None;
        self.place = place;
        self.revision += 1;
        let mut asks = Asks::default();
        let next = self
            .place
            .chapter_mut()
            .opened(self.around.env(), &mut asks);
        self.apply(next, asks, &Owner::Place, effects);
    }

    /// The order of the start, once the configuration is known.
    fn launch(&mut self, effects: &mut Vec<Effect>) {
        let ran_out = self.draft_ran_out();
        if ran_out {
            self.around.access_expired = self.has_draft_of_access();
            self.wipe_draft(effects);
        }
        let part = self.around.draft.as_ref().map(|draft| draft.part.clone());
        match (self.around.session, part) {
            (true, Some(DraftPart::Identity(_) | DraftPart::Access(_))) => {
                let now = self.around.now();
                effects.push(self.calls.start(Call::Me, Owner::Wizard(Go::Resume), now));
            }
            (true, Some(DraftPart::Registration(_))) => {
                self.wipe_draft(effects);
                self.go(Go::Home, effects);
            }
            (true, None) if self.around.damaged => {
                self.enter(Place::Menu(MenuChapter::after_a_loss()), effects);
            }
            (true, None) => self.go(Go::Home, effects),
            (false, Some(DraftPart::Registration(draft))) => {
                self.enter(
                    Place::Registration(RegistrationChapter::resume(draft)),
                    effects,
                );
            }
            (false, Some(DraftPart::Identity(_) | DraftPart::Access(_))) => {
                let member = self
                    .around
                    .draft
                    .as_ref()
                    .and_then(|draft| draft.owner.clone());
                self.left = Some(Left {
                    place: None,
                    member,
                });
                self.enter(Place::Start(StartChapter::session_expired(false)), effects);
            }
            (false, None) => {
                let lost = ran_out || self.around.damaged;
                let note = match (lost, self.around.volatile) {
                    (true, _) => Some(Note::DraftLost),
                    (false, true) => Some(Note::Volatile),
                    (false, false) => None,
                };
                self.enter(Place::Start(StartChapter::welcome(note)), effects);
            }
        }
    }

    fn has_draft_of_access(&self) -> bool {
        self.around
            .draft
            .as_ref()
            .is_some_and(|draft| matches!(draft.part, DraftPart::Access(_)))
    }

    fn identity(&mut self, for_access: bool, back_home: bool, effects: &mut Vec<Effect>) {
        let accepted: Vec<InsurerNumber> = match &self.place {
            Place::Registration(chapter) => chapter.accepted().to_vec(),
            Place::Start(_)
            | Place::Login(_)
            | Place::Menu(_)
            | Place::Identity(_)
            | Place::Access(_) => Vec::new(),
        };
        let now = self.around.now();
        let locked = self.around.member.as_ref().is_some_and(
            |member| matches!(member.identity, IdentityStatus::Locked { until } if now < until),
        );
        let chapter = if locked {
            IdentityChapter::locked()
        } else {
            IdentityChapter::start(for_access, back_home).accepting(accepted)
        };
        self.enter(Place::Identity(chapter), effects);
    }

    fn access(&mut self, effects: &mut Vec<Effect>) {
        let open = self.has_draft_of_access();
        let expired = std::mem::take(&mut self.around.access_expired);
        let chapter = match (open, expired) {
            (true, _) => AccessChapter::open(),
            (false, true) => AccessChapter::expired(),
            (false, false) => AccessChapter::start(),
        };
        self.enter(Place::Access(chapter), effects);
    }

    fn resume(&mut self, effects: &mut Vec<Effect>) {
        match self.around.draft.as_ref().map(|draft| draft.part.clone()) {
            Some(DraftPart::Identity(draft)) => {
                self.enter(Place::Identity(IdentityChapter::resume(draft)), effects);
            }
            Some(DraftPart::Access(draft)) => {
                self.enter(Place::Access(AccessChapter::resume(draft)), effects);
            }
            None if self.around.access_expired => self.go(Go::Access, effects),
            Some(DraftPart::Registration(_)) | None => self.go(Go::Home, effects),
        }
    }
}
