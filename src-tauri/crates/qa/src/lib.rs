//! What QA asks of a running wizard: another screen, another time, other pictures, what the
//! backend decides next. Linked by QA builds and by the browser host; a release has none of it,
//! and a test proves that.

mod ask;
mod cues;
mod link;
mod moved_clock;
mod panel;

pub use ask::{Ask, Likeness};
pub use cues::Cues;
pub use link::linked_screen;
pub use moved_clock::MovedClock;
pub use panel::{Answer, Panel};
