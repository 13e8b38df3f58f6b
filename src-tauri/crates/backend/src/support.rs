//! What the people who support members do: by 受付番号, audited, on a database that may be in use.

use std::sync::Arc;

use tokio::task::JoinHandle;
use toroku_wire::{PhotoPart, Rejection};

use crate::accounts;
use crate::app::App;
use crate::applications::{self, Application, Status};
use crate::audit::{self, Deed};
use crate::mail::{DeadMail, dead_mails, revive};
use crate::options::Options;
use crate::refusal::Failure;
use crate::start::{Backend, StartError};
use crate::store::{Alone, Db};

/// Why a support command was refused.
#[derive(Debug, thiserror::Error)]
pub enum SupportError {
    /// No application has this number.
    #[error("no application has the number {0}")]
    Unknown(String),
    /// It is not under review.
    #[error("the application is {0}: only one under review is decided")]
    Undecidable(&'static str),
    /// A rejection without a reason tells the member nothing.
    #[error("a rejection needs a reason, as in document=glare")]
    NoReason,
    /// The audit must say who did it.
    #[error("who does it must be named by an id of 1 to 32 letters, digits, `-` and `.`: no name")]
    Actor,
    /// The database cannot be opened.
    #[error(transparent)]
    Start(#[from] StartError),
    /// Something broke; whether it was before or after the deed was kept is not known.
    #[error("it failed: {0}; look the application up before you repeat it")]
    Broken(String),
}

impl From<Failure> for SupportError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Broken(error) => Self::Broken(error),
            Failure::Refused(_) => Self::Broken("refused".to_owned()),
        }
    }
}

impl From<sqlx::Error> for SupportError {
    fn from(error: sqlx::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

/// An application as support sees it: no name, no address, no number of the member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// `open`, `under_review`, `rejected`, `closed` or `completed`.
    pub status: &'static str,
    /// How often it was submitted.
    pub submissions: u32,
    /// Which photos are held.
    pub photos: Vec<PhotoPart>,
    /// Why parts are asked for again.
    pub reasons: Vec<Rejection>,
    /// Face mismatches so far.
    pub mismatches: u32,
}

/// What somebody who supports members may do.
pub struct Support {
    app: Arc<App>,
    mail: Option<JoinHandle<()>>,
    actor: String,
}

impl Support {
    /// Opens the database of `options`; `actor` is the id of who does it.
    pub async fn open(options: Options, actor: &str) -> Result<Self, SupportError> {
        let sign = |sign: u8| sign.is_ascii_alphanumeric() || b"-.".contains(&sign);
        if !(1..=32).contains(&actor.len()) || !actor.bytes().all(sign) {
            return Err(SupportError::Actor);
        }
        let (app, mail) = Backend::app(options, false).await?;
        Ok(Self {
            app,
            mail,
            actor: actor.to_owned(),
        })
    }

    /// Looks an application up.
    pub async fn show(&self, number: &str) -> Result<Case, SupportError> {
        let mut tx = self.app.db.begin(Alone::WithAll).await?;
        let found = self.find(&mut tx, number).await?;
        let photos = applications::photos(&mut tx, &found.id).await?;
        self.note(&mut tx, Deed::SupportLooked, &found).await?;
        tx.commit().await?;
        Ok(Case {
            status: word(found.status),
            submissions: found.submissions,
            photos: photos.iter().map(|photo| photo.part).collect(),
            reasons: found.reasons,
            mismatches: found.mismatches,
        })
    }

    /// Approves; a new name is taken over. The member is told by mail.
    pub async fn approve(&self, number: &str, name: Option<&str>) -> Result<(), SupportError> {
        let mut tx = self.app.db.begin(Alone::WithAll).await?;
        let found = self.decidable(&mut tx, number).await?;
        self.note(&mut tx, Deed::SupportApproved, &found).await?;
        let decided = applications::complete(&mut tx, &self.app, &found, name).await?;
        tx.commit().await?;
        decided.tell(&self.app);
        Ok(self.app.db.settle().await?)
    }

    /// Asks for parts again. The member is told by mail.
    pub async fn reject(&self, number: &str, reasons: &[Rejection]) -> Result<(), SupportError> {
        if reasons.is_empty() {
            return Err(SupportError::NoReason);
        }
        let mut tx = self.app.db.begin(Alone::WithAll).await?;
        let found = self.decidable(&mut tx, number).await?;
        self.note(&mut tx, Deed::SupportRejected, &found).await?;
        let decided = applications::reject(&mut tx, &self.app, &found, reasons).await?;
        tx.commit().await?;
        decided.tell(&self.app);
        Ok(self.app.db.settle().await?)
    }

    /// Lifts the locks of the member's logins and identity checks.
    pub async fn unlock(&self, number: &str) -> Result<(), SupportError> {
        let mut tx = self.app.db.begin(Alone::WithAll).await?;
        let found = self.find(&mut tx, number).await?;
        let account = accounts::of(&mut tx, &found.account_id).await?;
        crate::login_lock::lift(&mut tx, &account.email_key).await?;
        sqlx::query(
            "UPDATE accounts SET identity_failures = 0, identity_locked_until = NULL WHERE id = $1",
        )
        .bind(&account.id)
        .execute(&mut *tx)
        .await?;
        self.note(&mut tx, Deed::SupportUnlocked, &found).await?;
        Ok(tx.commit().await?)
    }

    /// Deletes the member's account and all that belongs to it, as 退会 does.
    pub async fn delete(&self, number: &str) -> Result<(), SupportError> {
        let mut tx = self.app.db.begin(Alone::WithAll).await?;
        let found = self.find(&mut tx, number).await?;
        let account = accounts::of(&mut tx, &found.account_id).await?;
        accounts::erase(&mut tx, &account.email_key).await?;
        self.note(&mut tx, Deed::SupportDeleted, &found).await?;
        tx.commit().await?;
        Ok(self.app.db.settle().await?)
    }

    /// The mails that were given up, the oldest first: never whose they are.
    pub async fn dead_mails(&self) -> Result<Vec<DeadMail>, SupportError> {
        Ok(dead_mails(&mut *self.app.db.pool().acquire().await?).await?)
    }

    /// Has them delivered by a backend that serves, as if they were new: how many they are.
    pub async fn revive_mails(&self) -> Result<u64, SupportError> {
        let mut tx = self.app.db.begin(Alone::WithAll).await?;
        let revived = revive(&mut tx, self.app.now()).await?;
        audit::note_of_all(&mut tx, &self.app, Deed::SupportRevived, &self.actor).await?;
        tx.commit().await?;
        Ok(revived)
    }

    /// Delivers the mails and closes the database.
    pub async fn close(self) {
        let db = Arc::clone(&self.app.db);
        drop(self.app);
        if let Some(mail) = self.mail {
            // A panic of the task has been logged.
            let _ = mail.await;
        }
        db.close().await;
    }

    async fn find(&self, db: &mut Db, number: &str) -> Result<Application, SupportError> {
        let account: Option<String> =
            sqlx::query_scalar("SELECT account_id FROM applications WHERE reference = $1")
                .bind(number)
                .fetch_optional(&mut *db)
                .await?;
        let found = match account {
            Some(account) => applications::of(db, &self.app, &account).await?,
            None => None,
        };
        found.ok_or_else(|| SupportError::Unknown(number.to_owned()))
    }

    async fn decidable(&self, db: &mut Db, number: &str) -> Result<Application, SupportError> {
        let found = self.find(db, number).await?;
        match found.status {
            Status::UnderReview => Ok(found),
            other => Err(SupportError::Undecidable(word(other))),
        }
    }

    async fn note(&self, db: &mut Db, deed: Deed, of: &Application) -> Result<(), Failure> {
        audit::note_by(db, &self.app, deed, (&of.account_id, &self.actor)).await
    }
}

fn word(status: Status) -> &'static str {
    match status {
        Status::Open => "open",
        Status::UnderReview => "under_review",
        Status::Rejected => "rejected",
        Status::Closed => "closed",
        Status::Completed => "completed",
    }
}
