//! What the backend finds next.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use toroku_backend::{Compared, Comparison, FaceComparison, Options, Reviewer, Subject, Verdict};

/// Stands before a backend's comparison and reviewer: says what was asked for, once, and else asks
/// them.
pub struct Cues {
    comparison: Arc<dyn FaceComparison>,
    reviewer: Arc<dyn Reviewer>,
    compared: Mutex<Option<Comparison>>,
    verdict: Mutex<Option<Verdict>>,
}

impl Cues {
    /// Takes its place in what a backend is started with.
    #[must_use]
    pub fn before(options: &mut Options) -> Arc<Self> {
        let cues = Arc::new(Self {
            comparison: options.face_comparison(),
            reviewer: Arc::clone(&options.reviewer),
            compared: Mutex::default(),
            verdict: Mutex::default(),
        });
        options.comparison = Some(cues.clone());
        options.reviewer = cues.clone();
        cues
    }

    /// What is found next; nothing takes back what was asked for.
    pub fn set(&self, compared: Option<Comparison>, verdict: Option<Verdict>) {
        *self.compared.lock().unwrap_or_else(PoisonError::into_inner) = compared;
        *self.verdict.lock().unwrap_or_else(PoisonError::into_inner) = verdict;
    }
}

fn taken<T>(cue: &Mutex<Option<T>>) -> Option<T> {
    cue.lock().unwrap_or_else(PoisonError::into_inner).take()
}

#[async_trait]
impl FaceComparison for Cues {
    async fn compare(&self, subject: &Subject<'_>) -> Compared {
        match taken(&self.compared) {
            Some(comparison) => comparison.into(),
            None => self.comparison.compare(subject).await,
        }
    }
}

#[async_trait]
impl Reviewer for Cues {
    async fn verdict(&self, subject: &Subject<'_>) -> Verdict {
        match taken(&self.verdict) {
            Some(verdict) => verdict,
            None => self.reviewer.verdict(subject).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use toroku_backend::{Comparison, Options, Script, Subject, Undecided, Verdict};

    use super::*;

    #[tokio::test]
    async fn a_cue_holds_once() {
        let mut options = Options {
            comparison: Some(Arc::new(Undecided)),
            ..Options::default()
        };
        let cues = Cues::before(&mut options);
        let script = Script::default();
        let subject = Subject {
            document: &[],
            document_back: None,
            face: &[],
            face_front: None,
            mismatches: 0,
            unsure: false,
            submissions: 0,
            script: &script,
        };
        cues.set(Some(Comparison::Different), Some(Verdict::Close));
        let found = async || {
            (
                cues.compare(&subject).await.comparison,
                options.reviewer.verdict(&subject).await,
            )
        };
        assert_eq!(found().await, (Comparison::Different, Verdict::Close));
        assert_eq!(found().await, (Comparison::Unsure, Verdict::Complete));
    }
}
