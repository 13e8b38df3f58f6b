//! The audit: what was done, never what was said. It holds no address, name, number, token or
//! network address, and the database lets no row of it be changed or deleted.

use crate::app::App;
use crate::hash::digest;
use crate::refusal::Failure;
use crate::store::Db;

/// What is noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    /// An account was made.
    Registered,
    /// Somebody logged in.
    LoggedIn,
    /// A login was refused.
    LoginRefused,
    /// A session ended by logout.
    LoggedOut,
    /// A refresh token came twice: its session was closed.
    TokenReused,
    /// A password was changed by a reset.
    PasswordChanged,
    /// An identity was verified.
    IdentityVerified,
    /// An identity check failed.
    IdentityRefused,
    /// An application was submitted.
    Submitted,
    /// It was completed.
    Completed,
    /// Parts of it are asked for again.
    Rejected,
    /// It ended without success.
    Closed,
    /// An account and all that belonged to it was deleted.
    Withdrawn,
    /// Support looked an application up.
    SupportLooked,
    /// Support approved one.
    SupportApproved,
    /// Support asked for parts of one again.
    SupportRejected,
    /// Support lifted a member's locks.
    SupportUnlocked,
    /// Support deleted an account and all that belonged to it.
    SupportDeleted,
    /// Support had mails delivered that were given up.
    SupportRevived,
}

impl Deed {
    fn word(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::LoggedIn => "logged-in",
            Self::LoginRefused => "login-refused",
            Self::LoggedOut => "logged-out",
            Self::TokenReused => "token-reused",
            Self::PasswordChanged => "password-changed",
            Self::IdentityVerified => "identity-verified",
            Self::IdentityRefused => "identity-refused",
            Self::Submitted => "submitted",
            Self::Completed => "completed",
            Self::Rejected => "rejected",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
            Self::SupportLooked => "support-looked",
            Self::SupportApproved => "support-approved",
            Self::SupportRejected => "support-rejected",
            Self::SupportUnlocked => "support-unlocked",
            Self::SupportDeleted => "support-deleted",
            Self::SupportRevived => "support-revived",
        }
    }
}

/// Notes a deed in the transaction that does it: neither is kept without the other.
pub(crate) async fn note(
    db: &mut Db,
    app: &App,
    deed: Deed,
    account: Option<&str>,
) -> Result<(), Failure> {
    add(db, app, deed, (account, None)).await
}

/// The same of a deed that somebody else did to an account.
pub(crate) async fn note_by(
    db: &mut Db,
    app: &App,
    deed: Deed,
    (account, actor): (&str, &str),
) -> Result<(), Failure> {
    add(db, app, deed, (Some(account), Some(actor))).await
}

/// And of one that concerns nobody alone.
pub(crate) async fn note_of_all(
    db: &mut Db,
    app: &App,
    deed: Deed,
    actor: &str,
) -> Result<(), Failure> {
    add(db, app, deed, (None, Some(actor))).await
}

async fn add(
    db: &mut Db,
    app: &App,
    deed: Deed,
    (account, actor): (Option<&str>, Option<&str>),
) -> Result<(), Failure> {
    sqlx::query("INSERT INTO audit (at, deed, subject, actor) VALUES ($1, $2, $3, $4)")
        .bind(app.now())
        .bind(deed.word())
        .bind(account.map(|id| digest(&[b"audit", id.as_bytes()])))
        .bind(actor)
        .execute(db)
        .await?;
    Ok(())
}
