//! A camera that a page drives: on phones the web view alone reaches it.
//!
//! The core says what it wishes for; the page opens its camera, hands over frames and photos, and
//! tells what goes wrong. A frame that nobody has fetched makes room for the newer one.

mod lens;
mod source;
#[cfg(test)]
mod tests;

pub use lens::PageLens;
pub(crate) use source::PageSource;
