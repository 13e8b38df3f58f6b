//! What a page sends, and what a code's reader read.

use std::sync::LazyLock;

use toroku_domain::Typed;
use toroku_flow::{Event, GroupAuthAction, Screen, UiAction, UiEvent, Wizard, state_ids};

use super::{NOW, choice, setup};

static STATES: LazyLock<Vec<&'static str>> = LazyLock::new(state_ids);

/// The first byte chooses a state; each line after it is an action of the page there.
pub fn events(bytes: &[u8]) {
    let Some((chosen, lines)) = choice(bytes) else {
        return;
    };
    let state = STATES[chosen % STATES.len()];
    let Some(mut wizard) = Wizard::demo(state, setup(), NOW) else {
        return;
    };
    for line in lines.split(|byte| *byte == b'\n') {
        if let Ok(action) = serde_json::from_slice::<UiAction>(line) {
            act(&mut wizard, action);
        }
    }
}

fn act(wizard: &mut Wizard, action: UiAction) {
    let revision = wizard.view().revision;
    wizard.update(Event::Ui(UiEvent { revision, action }), NOW);
    assert!(
        serde_json::to_string(&wizard.view()).is_ok(),
        "a view cannot be written"
    );
}

/// The payload of a 二次元コード at `group-auth`.
pub fn code(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some(mut wizard) = Wizard::demo("group-auth", setup(), NOW) else {
        return;
    };
    act(&mut wizard, UiAction::GroupAuth(GroupAuthAction::Scan));
    let text = Typed::from(text.as_ref());
    act(
        &mut wizard,
        UiAction::GroupAuth(GroupAuthAction::Scanned { text }),
    );
    let view = wizard.view();
    assert!(
        matches!(view.screen, Screen::GroupAuth(_)),
        "a code left the screen"
    );
}
