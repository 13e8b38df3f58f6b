//! `toroku-backend support`: what the people who support members do.

use std::error::Error;
use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand};
use serde_json::{Value, json};
use toroku_backend::{Case, Database, DeadMail, MailRoute, Options, Rejection, Support};

use crate::arguments::database;
use crate::unquoted::Unquoted;

/// Where, by whom, and what.
#[derive(Args)]
#[command(group = ArgGroup::new("route").args(["smtp", "outbox"]))]
pub(crate) struct SupportArgs {
    /// The `SQLite` file, or `postgres://user:password@host/database`; it may be in use.
    #[arg(
        long,
        value_name = "FILE|URL",
        env = "TOROKU_BACKEND_DATABASE",
        hide_env_values = true,
        value_parser = Unquoted(database)
    )]
    database: Database,
    /// The id of who does it, for the audit: 1 to 32 letters, digits, `-` and `.`; no name.
    #[arg(long, value_name = "ID")]
    by: String,
    /// Send mails by this server, as the backend does.
    #[arg(
        long,
        value_name = "URL",
        env = "TOROKU_BACKEND_SMTP",
        hide_env_values = true
    )]
    smtp: Option<String>,
    /// Write mails to this folder, as the backend does.
    #[arg(long, value_name = "DIR")]
    outbox: Option<PathBuf>,
    /// The brand, as mails say it.
    #[arg(long, default_value = "kencom")]
    brand: String,
    /// The domain mails come from.
    #[arg(long, default_value = "kencom.jp")]
    mail_domain: String,
    #[command(subcommand)]
    deed: Deed,
}

/// All but the mails' take 受付番号 of an application.
#[derive(Subcommand)]
enum Deed {
    /// Say how far an application is: nothing of who the member is.
    Show {
        /// 受付番号.
        number: String,
    },
    /// Approve an application under review. Needs --smtp or --outbox: the member is told.
    Approve {
        /// 受付番号.
        number: String,
        /// The name as it is now, where the document has a new one.
        #[arg(long)]
        name: Option<String>,
    },
    /// Ask for parts of an application under review again. Needs --smtp or --outbox.
    Reject {
        /// 受付番号.
        number: String,
        /// The parts and why, as in `document=glare face=face-unclear`.
        #[arg(required = true, value_name = "PART=REASON", value_parser = reason)]
        reasons: Vec<Rejection>,
    },
    /// Lift the locks of the member's logins and identity checks.
    Unlock {
        /// 受付番号.
        number: String,
    },
    /// Delete the member's account and all that belongs to it, for good.
    Delete {
        /// 受付番号.
        number: String,
    },
    /// Say which mails were given up, and why: never whose they are.
    Mails {
        /// Have them delivered by the backend that serves, as if they were new.
        #[arg(long)]
        again: bool,
    },
}

/// Does it, and prints what came of it.
pub(crate) async fn support(args: &SupportArgs) -> Result<(), Box<dyn Error>> {
    match &args.database {
        Database::Memory => return Err("one in memory is nobody else's: name a file".into()),
        Database::File(path) if !path.is_file() => {
            return Err(format!("{}: no such database", path.display()).into());
        }
        _ => {}
    }
    let mail = match (&args.smtp, &args.outbox, &args.deed) {
        (Some(url), _, _) => MailRoute::Smtp(url.clone()),
        (None, Some(folder), _) => MailRoute::Folder(folder.clone()),
        (None, None, Deed::Approve { .. } | Deed::Reject { .. }) => {
            return Err("the member must be told: --smtp or --outbox".into());
        }
        (None, None, _) => MailRoute::Memory,
    };
    let options = Options {
        database: args.database.clone(),
        mail,
        brand: args.brand.clone(),
        mail_domain: args.mail_domain.clone(),
        ..Options::default()
    };
    let support = Support::open(options, &args.by).await?;
    let done = match &args.deed {
        Deed::Show { number } => support.show(number).await.map(|case| shown(&case)),
        Deed::Approve { number, name } => support
            .approve(number, name.as_deref())
            .await
            .map(|()| "approved".to_owned()),
        Deed::Reject { number, reasons } => support
            .reject(number, reasons)
            .await
            .map(|()| "rejected".to_owned()),
        Deed::Unlock { number } => support.unlock(number).await.map(|()| "unlocked".to_owned()),
        Deed::Delete { number } => support.delete(number).await.map(|()| "deleted".to_owned()),
        Deed::Mails { again: false } => support.dead_mails().await.map(|mails| listed(&mails)),
        Deed::Mails { again: true } => {
            let revived = support.revive_mails().await;
            revived.map(|mails| format!("{mails} mails are delivered again"))
        }
    };
    support.close().await;
    println!("{}", done?);
    Ok(())
}

fn listed(mails: &[DeadMail]) -> String {
    let lines = mails
        .iter()
        .map(|mail| format!("{} {}: {}", mail.given_up, mail.kind, mail.reason));
    let count = format!("{} mails were given up", mails.len());
    lines.chain([count]).collect::<Vec<_>>().join("\n")
}

fn shown(case: &Case) -> String {
    let case: Value = json!({
        "status": case.status,
        "submissions": case.submissions,
        "photos": case.photos,
        "reasons": case.reasons,
        "face_mismatches": case.mismatches,
    });
    format!("{case:#}")
}

fn reason(text: &str) -> Result<Rejection, String> {
    let (part, reason) = text
        .split_once('=')
        .ok_or("write PART=REASON, as in document=glare")?;
    serde_json::from_value(json!({"part": part, "reason": reason})).map_err(|_| {
        "no such part or reason: the contract's schema Rejection lists them".to_owned()
    })
}
