//! What the system of an Android phone does for the app, by `PhonePlugin.kt`: the system's back,
//! no screenshots, the app's settings, a tap that is felt.
//!
//! A plugin of the app itself, because Tauri calls Kotlin and is called by it without unsafe
//! code, and because the page then has no part in it: none of these commands is in a capability.

use std::collections::HashMap;

use serde::Serialize;
use tauri::ipc::Channel;
use tauri::plugin::{Builder, PluginHandle, TauriPlugin};
use tauri::{AppHandle, Manager as _, Wry};
use toroku_engine::Engine;
use toroku_flow::{CommonAction, UiAction, UiEvent};

/// The Kotlin side.
struct Phone(PluginHandle<Wry>);

/// Loads the Kotlin side; its package is the app's own.
pub(crate) fn init() -> TauriPlugin<Wry> {
    Builder::new("phone")
        .setup(|app, api| {
            let package = app.config().identifier.replace('-', "_");
            let handle = api.register_android_plugin(&package, "PhonePlugin")?;
            app.manage(Phone(handle));
            Ok(())
        })
        .build()
}

/// Hands the system's back to the core, and shields what is shown from then on.
pub(crate) fn attend(app: &AppHandle, engine: &Engine) {
    let pressed = engine.clone();
    let back: Channel = Channel::new(move |_| {
        let revision = pressed.views().borrow().revision;
        let action = UiAction::Common(CommonAction::Back);
        pressed.send(UiEvent { revision, action });
        Ok(())
    });
    let (app, mut views) = (app.clone(), engine.views());
    views.mark_changed();
    tauri::async_runtime::spawn(async move {
        run(&app, "listen", HashMap::from([("back", back)])).await;
        let (mut shielded, mut felt) = (None, false);
        while views.changed().await.is_ok() {
            let (secret, taken) = {
                let view = views.borrow_and_update();
                // The testers of a QA build take pictures of every screen.
                (view.confidential() && !cfg!(feature = "qa"), view.taken())
            };
            if shielded != Some(secret) {
                run(&app, "shield", HashMap::from([("on", secret)])).await;
            }
            if taken && !felt {
                run(&app, "tap", ()).await;
            }
            (shielded, felt) = (Some(secret), taken);
        }
    });
}

/// Goes behind the other apps.
pub(crate) async fn leave(app: &AppHandle) {
    run(app, "leave", ()).await;
}

/// Opens the system's page about this app; whether it did.
pub(crate) async fn open_settings(app: &AppHandle) -> bool {
    run(app, "settings", ()).await
}

/// Asks the Kotlin side; whether it did.
async fn run(app: &AppHandle, command: &str, arguments: impl Serialize) -> bool {
    let phone = app.state::<Phone>().0.clone();
    let done = phone
        .run_mobile_plugin_async::<()>(command, arguments)
        .await;
    if let Err(error) = &done {
        tracing::error!("the phone did not do `{command}`: {error}");
    }
    done.is_ok()
}
