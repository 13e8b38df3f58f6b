//! `secret-intro`: what the 秘密の質問 is for.
//!
//! Trigger: both face photos were accepted. Outcome: on to `secret-question`.

use crate::chapter::Page;
use crate::{Screen, SecretIntroView};

/// The step; its only button leads on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SecretIntro;

impl SecretIntro {
    /// The screen.
    pub(crate) fn page() -> Page {
        let mut page = Page::new("secret-intro", Screen::SecretIntro(SecretIntroView {}));
        page.leave = true;
        page
    }
}
