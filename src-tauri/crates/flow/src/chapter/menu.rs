//! The menu: `home` and `group-menu`.

use jiff::{SignedDuration, Timestamp};

use crate::chapter::{Asks, Chapter, Env, Go, Next, Page};
use crate::step::{group_menu, home};
use crate::{AccessStatus, Call, CallError, DialogChoice, Effect, Reply, UiAction};

/// How often the statuses are loaded while an application is looked at.
const POLL: SignedDuration = SignedDuration::from_secs(60);

/// The open screen.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Step {
    Home,
    Group,
}

/// The chapter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct MenuChapter {
    step: Step,
    /// The last reload failed.
    stale: bool,
    /// A draft could not be read: it is said until the person goes on.
    lost: bool,
    loaded: Option<Timestamp>,
}

impl MenuChapter {
    /// `home`.
    pub(crate) fn home() -> Self {
        Self {
            step: Step::Home,
            stale: false,
            lost: false,
            loaded: None,
        }
    }

    /// `home`, and that what was typed is no longer there.
    pub(crate) fn after_a_loss() -> Self {
        Self {
            lost: true,
            ..Self::home()
        }
    }

    /// `group-menu`.
    pub(crate) fn group() -> Self {
        Self {
            step: Step::Group,
            ..Self::home()
        }
    }

    /// Asks for the member; the person waits only where nothing is known yet.
    fn load(&mut self, env: Env<'_>, asks: &mut Asks) {
        self.loaded = Some(env.now);
        if env.member.is_some() {
            asks.background.push(Call::Me);
        } else {
            asks.call = Some(Call::Me);
        }
    }
}

impl Chapter for MenuChapter {
    fn opened(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        self.load(env, asks);
        Next::Stay
    }

    fn act(&mut self, action: UiAction, env: Env<'_>, asks: &mut Asks) -> Next {
        match (self.step, action) {
            (Step::Home, UiAction::Home(action)) => home::update(&action, env, asks),
            (Step::Group, UiAction::GroupMenu(action)) => group_menu::update(&action, env),
            (Step::Home | Step::Group, _) => Next::Resync,
        }
    }

    fn back(&mut self, _env: Env<'_>, _asks: &mut Asks) -> Next {
        match self.step {
            Step::Home => Next::Resync,
            Step::Group => Next::Go(Go::Home),
        }
    }

    fn reply(&mut self, reply: Reply, _env: Env<'_>, _asks: &mut Asks) -> Next {
        match reply {
            Reply::Me(_) => {
                self.stale = false;
                Next::Stay
            }
            // Out of sync: a reply to a screen that was left.
            _ => Next::Resync,
        }
    }

    fn failed(&mut self, _error: &CallError, env: Env<'_>, _asks: &mut Asks) -> bool {
        self.stale = env.member.is_some();
        self.stale
    }

    fn tick(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        let looked_at = env
            .member
            .is_some_and(|member| matches!(member.access, AccessStatus::UnderReview { .. }));
        let due = self
            .loaded
            .is_none_or(|at| env.now.duration_since(at) >= POLL);
        if looked_at && due {
            self.load(env, asks);
        }
        Next::Typed
    }

    fn answer(&mut self, choice: DialogChoice, _env: Env<'_>, asks: &mut Asks) -> Next {
        if choice != DialogChoice::Discard {
            return Next::Resync;
        }
        asks.effects.push(Effect::WipeDraft);
        Next::Stay
    }

    fn returned(&mut self, env: Env<'_>, asks: &mut Asks) -> Next {
        if env.member.is_some() {
            self.load(env, asks);
        }
        Next::Typed
    }

    fn page(&self, env: Env<'_>) -> Page {
        match self.step {
            Step::Home => home::page(self.stale, self.lost, env),
            Step::Group => group_menu::page(env),
        }
    }
}
