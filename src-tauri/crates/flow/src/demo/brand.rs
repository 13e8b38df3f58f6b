//! The brand of demos and tests.

use crate::{Brand, Look};

impl Brand {
    /// The guide's own, with shops that are none.
    #[must_use]
    pub fn demo() -> Self {
        let text = str::to_owned;
        Self {
            name: text("kencom"),
            mail_domain: text("kencom.jp"),
            support_url: text("https://kencom.jp/inquiry/new"),
            coin: text("kencomコイン"),
            mynaportal_url: text("https://myna.go.jp/"),
            store_ios: text("https://example.jp/ios"),
            store_android: text("https://example.jp/android"),
            look: Look::default(),
        }
    }
}
