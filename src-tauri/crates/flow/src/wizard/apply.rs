//! Carries out what a chapter asked for, and where it led.

use crate::Effect;
use crate::chapter::{Asks, Go, Next};

use super::Wizard;
use super::calls::Owner;
use super::dialog::OpenDialog;

impl Wizard {
    /// Runs the asks of a chapter or of a screen over it, then follows it.
    pub(super) fn apply(
        &mut self,
        next: Next,
        asks: Asks,
        owner: &Owner,
        effects: &mut Vec<Effect>,
    ) {
        let Asks {
            call,
            background,
            effects: asked,
            dialog,
        } = asks;
        // A photo goes last: until a draft without it is kept, the one that names it may be needed.
        let (drops, asked): (Vec<_>, Vec<_>) = asked
            .into_iter()
            .partition(|effect| matches!(effect, Effect::DropPhoto(_)));
        for effect in asked {
            self.emit(effect, effects);
        }
        if let Some((kind, choices)) = dialog {
            self.dialog = Some(OpenDialog {
                kind,
                choices,
                owner: owner.clone(),
            });
        }
        let now = self.around.now();
        // Its key is kept before it is sent.
        let called = call.map(|call| self.calls.start(call, owner.clone(), now));
        match &next {
            Next::Stay => {
                self.revision += 1;
                self.keep_draft(effects);
            }
            Next::Go(_) => self.revision += 1,
            Next::Typed | Next::Resync => {}
        }
        for call in background {
            effects.push(self.calls.start_background(call));
        }
        effects.extend(called);
        if let Next::Go(go) = next {
            if *owner == Owner::Over && !stays_under(&go) {
                self.over.clear();
            }
            self.go(go, effects);
        }
        effects.extend(drops);
    }

    /// Emits an effect and remembers what it ends.
    pub(super) fn emit(&mut self, effect: Effect, effects: &mut Vec<Effect>) {
        if effect == Effect::WipeDraft {
            self.around.draft = None;
            self.calls.remember(None);
        }
        if effect == Effect::EndSession {
            self.around.session = false;
            self.around.member = None;
            self.around.kana = None;
        }
        effects.push(effect);
    }

    /// Forgets the draft, if there is one.
    pub(super) fn wipe_draft(&mut self, effects: &mut Vec<Effect>) {
        if self.around.draft.is_some() {
            self.emit(Effect::WipeDraft, effects);
        }
    }
}

/// Whether the covered chapter stays where it is.
fn stays_under(go: &Go) -> bool {
    matches!(
        go,
        Go::NoCard | Go::Support(_) | Go::LoginHelp | Go::CameraHelp | Go::Uncover | Go::Logout(_)
    )
}
