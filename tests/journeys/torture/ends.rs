//! What the backend's own database says of a journey that is over.

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

use crate::people::Person;
use crate::stage::World;
use crate::torture::person::Pressed;
use crate::torture::report::Loss;

/// Stops the backend and counts.
pub(super) async fn count(mut world: World, who: &Person, pressed: Pressed) -> Vec<(Loss, String)> {
    world.stop().await;
    let options = SqliteConnectOptions::new().filename(world.database());
    let db = SqlitePool::connect_with(options).await.unwrap();
    let number = async |query: &'static str| {
        let counted: Option<i64> = sqlx::query_scalar(query)
            .bind(who.email())
            .fetch_one(&db)
            .await
            .unwrap();
        usize::try_from(counted.unwrap_or_default()).unwrap()
    };
    let mut losses = Vec::new();
    let mut most = |loss, what: &str, found: usize, allowed: usize| {
        if found > allowed {
            losses.push((loss, format!("{found} {what}, at most {allowed} may be")));
        }
    };
    let accounts = number("SELECT count(*) FROM accounts WHERE email = ?").await;
    most(Loss::Accounts, "accounts", accounts, 1);
    let wrong = number("SELECT max(identity_failures) FROM accounts WHERE email = ?").await;
    most(
        Loss::Repeats,
        "failures of the identity check",
        wrong,
        pressed.wrong,
    );
    let applications = number(
        "SELECT count(*) FROM applications JOIN accounts ON accounts.id = account_id WHERE email = ?",
    );
    most(Loss::Applications, "applications", applications.await, 1);
    let submitted = number(
        "SELECT max(submissions) FROM applications JOIN accounts ON accounts.id = account_id WHERE email = ?",
    );
    most(
        Loss::Applications,
        "submissions",
        submitted.await,
        pressed.submits,
    );
    db.close().await;
    losses
}
