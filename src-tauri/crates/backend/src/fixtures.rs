//! Loads the demo data into a new database.

mod data;

use crate::accounts::address_hash;
use crate::app::App;
use crate::clock::{Millis, seconds};
use crate::hash::token_hash;
use crate::refusal::Failure;
use crate::review::Script;
use crate::store::{Alone, Db};
use data::{AccountEntry, Data, GroupEntry, PersonEntry, State};

const DEMO: &str = include_str!("../fixtures/demo.toml");
const DAY: Millis = 86_400_000;

/// Loads the fixtures, if `wanted`, at the first start of a database: whether
/// they are in it.
pub(crate) async fn load(app: &App, wanted: bool) -> Result<bool, Failure> {
    let mut tx = app.db.begin(Alone::WithAll).await?;
    let started: Option<i64> = sqlx::query_scalar("SELECT demo FROM origin")
        .fetch_optional(&mut *tx)
        .await?;
    if let Some(demo) = started {
        return Ok(demo != 0);
    }
    let now = app.now();
    sqlx::query("INSERT INTO origin (started_at, demo) VALUES ($1, $2)")
        .bind(now)
        .bind(i64::from(wanted))
        .execute(&mut *tx)
        .await?;
    if wanted {
        let data: Data = toml::from_str(DEMO).map_err(Failure::broken)?;
        // Demo accounts share one hash; at another cost than the usual a start hashes once.
        let salt = app.random.bytes();
        let hash = async {
            if app.hasher.costs_as(&data.password_hash) {
                return Ok(data.password_hash.clone());
            }
            app.hasher.hash(&data.password, salt).await
        };
        let (password_hash, ()) = tokio::try_join!(hash, insert_members(&mut tx, &data, now))?;
        for account in &data.accounts {
            insert_account(&mut tx, app, account, &password_hash).await?;
        }
    }
    tx.commit().await?;
    Ok(wanted)
}

async fn insert_members(db: &mut Db, data: &Data, now: Millis) -> Result<(), Failure> {
    for group in &data.groups {
        insert_group(db, group).await?;
    }
    for person in &data.people {
        insert_person(db, person, now).await?;
    }
    Ok(())
}

async fn insert_group(db: &mut Db, group: &GroupEntry) -> Result<(), Failure> {
    sqlx::query(
        "INSERT INTO groups (id, name, kind, own_points, identity_points, checkup_link, members_linked)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&group.id)
    .bind(&group.name)
    .bind(&group.kind)
    .bind(&group.own_points)
    .bind(group.identity_points.map(i64::from))
    .bind(i64::from(group.checkup_link))
    .bind(i64::from(group.members_linked))
    .execute(&mut *db)
    .await?;
    for insurer in &group.insurers {
        sqlx::query("INSERT INTO insurers (number, group_id, number_schema) VALUES ($1, $2, $3)")
            .bind(&insurer.number)
            .bind(&group.id)
            .bind(serde_json::to_string(&insurer.schema)?)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

async fn insert_person(db: &mut Db, person: &PersonEntry, now: Millis) -> Result<(), Failure> {
    // Nobody reviews the demo people.
    let script = Script {
        approve_unsure: true,
        ..person.script.clone()
    };
    sqlx::query(
        "INSERT INTO people (id, group_id, insurer_number, member_number, name, kana, birth_date, eligible, known_from, script)
         VALUES ($1, (SELECT group_id FROM insurers WHERE number = $2), $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&person.id)
    .bind(&person.insurer_number)
    .bind(&person.insurer_number)
    .bind(serde_json::to_string(&person.number)?)
    .bind(&person.name)
    .bind(&person.kana)
    .bind(person.birth_date.to_string())
    .bind(i64::from(person.eligible))
    .bind(now + person.known_after_days * DAY)
    .bind(serde_json::to_string(&script)?)
    .execute(db)
    .await?;
    Ok(())
}

async fn insert_account(
    db: &mut Db,
    app: &App,
    account: &AccountEntry,
    password_hash: &str,
) -> Result<(), Failure> {
    let (id, now) = (app.random.id(), app.now());
    sqlx::query(
        "INSERT INTO accounts (id, email, email_key, password_hash, group_id, insurer_number, created_at,
             person_id, name, birth_date, verified_at)
         VALUES ($1, $2, $3, $4, (SELECT group_id FROM insurers WHERE number = $5), $6, $7, $8,
             (SELECT name FROM people WHERE id = $9), (SELECT birth_date FROM people WHERE id = $10), $11)",
    )
    .bind(&id)
    .bind(&account.email)
    .bind(&account.email)
    .bind(password_hash)
    .bind(&account.insurer_number)
    .bind(&account.insurer_number)
    .bind(now - 7 * DAY)
    .bind(&account.person)
    .bind(&account.person)
    .bind(&account.person)
    .bind(account.person.as_ref().map(|_| now - 7 * DAY))
    .execute(&mut *db)
    .await?;
    if account.login_locked {
        sqlx::query("INSERT INTO login_failures (address_hash, failures, last_at, locked_until) VALUES ($1, 0, $2, $3)")
            .bind(address_hash(&account.email))
            .bind(now)
            .bind(now + seconds(app.limits.login_lock_seconds))
            .execute(&mut *db)
            .await?;
    }
    match account.state {
        State::New | State::Verified => Ok(()),
        State::Completed | State::UnderReview | State::Rejected => {
            insert_application(db, app, account, &id).await
        }
    }
}

/// An application that was submitted two days ago.
async fn insert_application(
    db: &mut Db,
    app: &App,
    account: &AccountEntry,
    account_id: &str,
) -> Result<(), Failure> {
    let submitted = app.now() - 2 * DAY;
    let script: String = sqlx::query_scalar("SELECT script FROM people WHERE id = $1")
        .bind(&account.person)
        .fetch_one(&mut *db)
        .await?;
    let (status, reasons) = match account.state {
        State::Rejected => ("rejected", data::first_reasons(&script)?),
        State::UnderReview => ("under_review", Vec::new()),
        State::New | State::Verified | State::Completed => ("completed", Vec::new()),
    };
    sqlx::query(
        "INSERT INTO applications (id, account_id, document, status, touched_at, reference, received_at, completed_at,
             reasons, question, answer_hash, verdict, submissions)
         VALUES ($1, $2, 'licence', $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)",
    )
    .bind(app.random.id())
    .bind(account_id)
    .bind(status)
    .bind(submitted)
    .bind(app.random.reference())
    .bind(submitted)
    .bind((account.state == State::Completed).then_some(submitted))
    .bind(serde_json::to_string(&reasons)?)
    .bind("はじめて育てた野菜は？")
    // Nobody knows the demo accounts' answers.
    .bind(token_hash(&app.random.token()))
    .bind((account.state == State::UnderReview).then_some("\"wait\""))
    .execute(db)
    .await?;
    Ok(())
}
