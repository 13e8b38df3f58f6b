//! `update-required`: this version may not go on.
//!
//! Trigger: the configuration's least version, or the backend's refusal. Outcome: the store, or
//! the launch again.

use crate::chapter::{Asks, Env, Next, Page};
use crate::{Call, Effect, Platform, Screen, UpdateRequiredAction, UpdateRequiredView};

/// A button.
pub(crate) fn update(action: &UpdateRequiredAction, env: Env<'_>, asks: &mut Asks) -> Next {
    match action {
        UpdateRequiredAction::Update => match env.setup.platform {
            Platform::Ios => asks
                .effects
                .push(Effect::OpenUrl(env.setup.brand.store_ios.clone())),
            Platform::Android => {
                asks.effects
                    .push(Effect::OpenUrl(env.setup.brand.store_android.clone()));
            }
            Platform::Desktop => return Next::Resync,
        },
        UpdateRequiredAction::Again => asks.call = Some(Call::Config),
    }
    Next::Stay
}

/// The screen.
pub(crate) fn page(env: Env<'_>) -> Page {
    let desktop = env.setup.platform == Platform::Desktop;
    let id = if desktop {
        "update-required/desktop"
    } else {
        "update-required"
    };
    let mut page = Page::new(id, Screen::UpdateRequired(UpdateRequiredView { desktop }));
    page.back = false;
    page
}
