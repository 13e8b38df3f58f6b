//! Face comparison and review, and the script that stands in for a reviewer.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use toroku_wire::Rejection;

/// What the fixtures say will happen to a person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The verdict of each submission in turn; those after the last complete at
    /// once, where the backend is certain.
    #[serde(default)]
    pub review: Vec<Verdict>,
    /// Whether those of which it is not certain are approved then. Otherwise they
    /// wait for a person.
    #[serde(default)]
    pub approve_unsure: bool,
}

/// What becomes of a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Verdict {
    /// Complete at once.
    Complete,
    /// Under review, then approved.
    Approve {
        /// The new name read from the document's back.
        #[serde(default)]
        name: Option<String>,
    },
    /// Under review, then parts are asked for again.
    Reject {
        /// Which and why, document first.
        reasons: Vec<Rejection>,
    },
    /// Under review, then ended without success.
    Close,
    /// Under review for good.
    Wait,
}

/// The photos compared or reviewed, and the person's script.
pub struct Subject<'a> {
    /// JPEG of the document's front.
    pub document: &'a [u8],
    /// JPEG of the document's back, if one was sent.
    pub document_back: Option<&'a [u8]>,
    /// JPEG of the face compared or reviewed.
    pub face: &'a [u8],
    /// JPEG of the face from the front, where `face` is a pose.
    pub face_front: Option<&'a [u8]>,
    /// Comparisons of this application that have failed.
    pub mismatches: u32,
    /// Whether a comparison of this application was uncertain, or a photo has a flaw.
    pub unsure: bool,
    /// Submissions of this application before this one.
    pub submissions: u32,
    /// The person's script in the fixtures.
    pub script: &'a Script,
}

/// Whether two pictures show the same person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// They do.
    Same,
    /// It is not certain: a person is to decide.
    Unsure,
    /// They do not, or it cannot be seen.
    Different,
}

/// What a comparison found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compared {
    /// The outcome.
    pub comparison: Comparison,
    /// How far both faces are apart, if it was measured. This is kept.
    pub score: Option<f32>,
}

impl From<Comparison> for Compared {
    fn from(comparison: Comparison) -> Self {
        Self {
            comparison,
            score: None,
        }
    }
}

/// Compares a face with the picture on a document, 1:1.
#[async_trait]
pub trait FaceComparison: Send + Sync {
    /// Compares.
    async fn compare(&self, subject: &Subject<'_>) -> Compared;
}

/// Decides on a submission.
#[async_trait]
pub trait Reviewer: Send + Sync {
    /// Decides.
    async fn verdict(&self, subject: &Subject<'_>) -> Verdict;
}

/// Follows the script of the fixtures; looks at no picture. Of whom no script speaks, what is
/// not certain waits for a person.
#[derive(Debug, Clone, Copy, Default)]
pub struct ScriptedReview;

#[async_trait]
impl Reviewer for ScriptedReview {
    async fn verdict(&self, subject: &Subject<'_>) -> Verdict {
        let turn = usize::try_from(subject.submissions).unwrap_or(usize::MAX);
        subject.script.review.get(turn).cloned().unwrap_or(
            match (subject.unsure, subject.script.approve_unsure) {
                (false, _) => Verdict::Complete,
                (true, true) => Verdict::Approve { name: None },
                (true, false) => Verdict::Wait,
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn check(script: &Script, unsure: bool, submissions: u32, expect: Verdict) {
        let subject = Subject {
            document: &[],
            document_back: None,
            face: &[],
            face_front: None,
            mismatches: 0,
            unsure,
            submissions,
            script,
        };
        assert_eq!(ScriptedReview.verdict(&subject).await, expect);
    }

    #[tokio::test]
    async fn what_is_not_certain_waits_for_a_person_unless_the_script_says_otherwise() {
        let approved = Verdict::Approve { name: None };
        let silent = Script::default();
        check(&silent, true, 0, Verdict::Wait).await;
        check(&silent, false, 0, Verdict::Complete).await;
        let spoken = Script {
            review: vec![Verdict::Close],
            approve_unsure: true,
        };
        check(&spoken, true, 0, Verdict::Close).await;
        check(&spoken, true, 1, approved).await;
        check(&spoken, false, 1, Verdict::Complete).await;
    }
}
