//! `toroku://screen/group-auth/zero` opens a screen with demo data: in QA builds for phones only,
//! whose manifest and property list alone name the scheme (`tauri.qa.conf.json`).

use std::sync::Arc;

use tauri::{AppHandle, Url};
use tauri_plugin_deep_link::DeepLinkExt as _;
use toroku_qa::Panel;

/// Follows the link that started the app, and every one that comes while it runs.
pub(crate) fn follow(app: &AppHandle, panel: &Arc<Panel>) {
    let first = app.deep_link().get_current().ok().flatten();
    open(panel, first.into_iter().flatten());
    let panel = Arc::clone(panel);
    app.deep_link()
        .on_open_url(move |event| open(&panel, event.urls().into_iter()));
}

/// Opens the screen that a link names; what names none is left alone.
fn open(panel: &Arc<Panel>, links: impl Iterator<Item = Url>) {
    for screen in links.filter_map(|link| toroku_qa::linked_screen(link.as_str())) {
        let panel = Arc::clone(panel);
        tauri::async_runtime::spawn(async move {
            if let Err(reason) = panel.show(&screen).await {
                tracing::warn!("the link was not followed: {reason}");
            }
        });
    }
}
