//! `session-expired`: the session was refused; the work waits on the device.
//!
//! Trigger: a refused refresh. Outcome: `login/expired`, or `dialog.logout`.

use crate::chapter::{Go, Page};
use crate::{Screen, SessionExpiredAction, SessionExpiredView};

/// A button.
pub(crate) fn update(action: &SessionExpiredAction) -> Go {
    match action {
        SessionExpiredAction::Login => Go::Login(String::new()),
        SessionExpiredAction::Start => Go::Logout(false),
    }
}

/// The screen.
pub(crate) fn page(other_device: bool) -> Page {
    let id = if other_device {
        "session-expired/other-device"
    } else {
        "session-expired"
    };
    let mut page = Page::new(
        id,
        Screen::SessionExpired(SessionExpiredView { other_device }),
    );
    page.back = false;
    page
}
