//! The draft inside its seal: of an older app, or of a device that was tampered with.

use toroku_flow::{Draft, Event, Launch, Wizard};

use super::{NOW, choice, setup};

/// The first byte says whether a session is held; the rest is the draft.
pub fn draft(bytes: &[u8]) {
    let Some((chosen, json)) = choice(bytes) else {
        return;
    };
    let Ok(draft) = serde_json::from_slice::<Draft>(json) else {
        return;
    };
    let written = serde_json::to_vec(&draft).unwrap_or_default();
    let again = serde_json::from_slice::<Draft>(&written).ok();
    assert!(
        again.is_some_and(|again| again == draft),
        "a draft is read otherwise than it was written"
    );
    let _number = draft.last_photo();
    let mut wizard = Wizard::new(setup());
    let launch = Launch {
        session: chosen % 2 == 1,
        draft: Some(Box::new(draft)),
        volatile: chosen & 2 == 2,
        ..Launch::default()
    };
    for event in [Event::Launched(launch), Event::Tick, Event::Tick] {
        wizard.update(event, NOW);
        assert!(
            serde_json::to_string(&wizard.view()).is_ok(),
            "a view cannot be written"
        );
    }
}
