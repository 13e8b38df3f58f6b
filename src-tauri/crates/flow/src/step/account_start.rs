//! `account-start`: the group was found.
//!
//! Trigger: 団体ID認証. Outcome: the account, or the number again.

use crate::chapter::Page;
use crate::{AccountStartView, Screen};

/// The screen.
pub(crate) fn page(group: &str, insurer_number: &str) -> Page {
    let view = AccountStartView {
        group: group.to_owned(),
        insurer_number: insurer_number.to_owned(),
    };
    Page::new("account-start", Screen::AccountStart(view))
}
