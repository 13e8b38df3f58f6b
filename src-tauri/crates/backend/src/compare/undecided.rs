//! No comparison: where no network is carried, a person decides.

use async_trait::async_trait;

use crate::review::{Compared, Comparison, FaceComparison, Subject};

/// Is certain of nobody, so that each application is reviewed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Undecided;

#[async_trait]
impl FaceComparison for Undecided {
    async fn compare(&self, _subject: &Subject<'_>) -> Compared {
        Comparison::Unsure.into()
    }
}
