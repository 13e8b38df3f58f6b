//! A real wizard in any state, with the demo people of the specimens: for `--screen ID` of QA
//! builds, for goldens and for tests. Each state is reached by events, never by assembling it.

mod access;
mod brand;
pub(crate) mod data;
mod driver;
mod identity;
mod login;
mod menu;
pub(crate) mod people;
mod registration;
mod start;

use jiff::Timestamp;

pub(crate) use driver::Demo;

use crate::{Setup, Wizard};

impl Wizard {
    /// The wizard in a state; nothing where there is no such state.
    #[must_use]
    pub fn demo(id: &str, setup: Setup, now: Timestamp) -> Option<Self> {
        find(id, &Demo::new(setup, now)).map(|demo| demo.wizard)
    }
}

/// The wizard in a state, with what led there.
pub(crate) fn find(id: &str, begin: &Demo) -> Option<Demo> {
    start::demo(id, begin)
        .or_else(|| registration::demo(id, begin))
        .or_else(|| login::demo(id, begin))
        .or_else(|| menu::demo(id, begin))
        .or_else(|| identity::demo(id, begin))
        .or_else(|| access::demo(id, begin))
}

/// A state, in the tests' setup and time.
#[cfg(test)]
pub(crate) fn at(id: &str) -> Demo {
    find(id, &Demo::new(data::setup(), data::now())).unwrap()
}

/// From a state, by what happens, to a state.
#[cfg(test)]
#[track_caller]
pub(crate) fn check(from: &str, happens: impl FnOnce(&Demo) -> Demo, to: &str) {
    assert_eq!(happens(&at(from)).wizard.view().id, to, "from {from}");
}

#[cfg(test)]
mod tests {
    use super::data;
    use crate::{Wizard, state_ids};

    #[test]
    fn every_state_is_shown_by_its_demo() {
        let wrong: Vec<_> = state_ids()
            .into_iter()
            .map(|id| {
                (
                    id,
                    Wizard::demo(id, data::setup(), data::now()).map(|it| it.view().id),
                )
            })
            .filter(|(id, shown)| shown.as_deref() != Some(id))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn there_are_no_other_states() {
        assert!(Wizard::demo("welcome/nothing", data::setup(), data::now()).is_none());
    }
}
