//! What the program takes.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{ArgGroup, Parser};
use jiff::Timestamp;
#[cfg(feature = "postgres")]
use toroku_backend::PostgresAddress;
use toroku_backend::{Database, HashCost, Keeping, MatchLimits, PhotoKey, PhotoPlace};

use crate::Command;
use crate::unquoted::Unquoted;

/// The reference backend of toroku.
#[derive(Parser)]
#[command(
    name = "toroku-backend",
    version,
    subcommand_negates_reqs = true,
    group = ArgGroup::new("mail").required(true).args(["smtp", "outbox"])
)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// Address and port to listen on; port 0 takes a free one. Beyond this machine
    /// it takes --without-fixtures, and a proxy for HTTPS in front.
    #[arg(long, default_value = "127.0.0.1:8787")]
    pub(crate) listen: SocketAddr,
    /// The `SQLite` file, made if it is missing; `postgres://user:password@host/database`, which
    /// any number of instances may share; `memory`, as without it: the data ends with the program.
    #[arg(
        long,
        value_name = "FILE|URL|memory",
        env = "TOROKU_BACKEND_DATABASE",
        hide_env_values = true,
        default_value = "memory",
        value_parser = Unquoted(database)
    )]
    pub(crate) database: Database,
    /// Where photos are kept, sealed: a folder, or `s3://bucket/prefix` by the environment's
    /// `AWS_…`. As default beside the database's file or in memory; beside `PostgreSQL` it must be
    /// named, and be the same for all instances.
    #[arg(
        long,
        value_name = "FOLDER|URL",
        env = "TOROKU_BACKEND_PHOTOS",
        hide_env_values = true,
        value_parser = Unquoted(photos)
    )]
    pub(crate) photos: Option<PhotoPlace>,
    /// A file of 32 random bytes (`openssl rand -out FILE 32`), with which the photos' keys are
    /// sealed: who copies database and photos, but not this, sees none. Without it they are gone.
    #[arg(long, value_name = "FILE", value_parser = photo_key)]
    pub(crate) photo_key: Option<PhotoKey>,
    /// Take that place and that key for this database's from now on, once: photos that are not
    /// there, or were kept with another key, are asked for anew.
    #[arg(long)]
    pub(crate) new_photo_place: bool,
    /// Send mails by this server: `smtps://user:password@host`, `smtp://…?tls=required`
    /// or, without a password or on this machine, `smtp://host:port`.
    #[arg(
        long,
        value_name = "URL",
        env = "TOROKU_BACKEND_SMTP",
        hide_env_values = true
    )]
    pub(crate) smtp: Option<String>,
    /// Write mails to this folder, one `.eml` file each.
    #[arg(long, value_name = "DIR")]
    pub(crate) outbox: Option<PathBuf>,
    /// The brand, as mails and consents say it.
    #[arg(long, default_value = "kencom")]
    pub(crate) brand: String,
    /// The domain mails come from.
    #[arg(long, default_value = "kencom.jp")]
    pub(crate) mail_domain: String,
    /// What photos are judged by, here and in the apps: a TOML file of numbers, such as
    /// `face.front_yaw = 10`. What it does not name has its default.
    #[arg(long, value_name = "FILE")]
    pub(crate) thresholds: Option<PathBuf>,
    /// Distance up to which two faces are one person's.
    #[arg(long, value_name = "DISTANCE", default_value_t = MatchLimits::default().same)]
    pub(crate) match_same: f32,
    /// Distance from which they are not; in between a person decides.
    #[arg(long, value_name = "DISTANCE", default_value_t = MatchLimits::default().different)]
    pub(crate) match_different: f32,
    /// Serve `/metrics` and `/readyz` here too: an address of the operator's network only.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) metrics: Option<SocketAddr>,
    /// After SIGTERM say at `/readyz` for so long that it stops, before it does, seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    pub(crate) drain: u64,
    /// Days for which photos of a rejected application are kept after its last change.
    #[arg(long, value_name = "DAYS", default_value_t = Keeping::default().rejected_days,
        value_parser = clap::value_parser!(u32).range(1..=3650))]
    pub(crate) keep_rejected: u32,
    /// Days for which photos are kept that no review has decided on; then they are asked for anew.
    #[arg(long, value_name = "DAYS", default_value_t = Keeping::default().review_days,
        value_parser = clap::value_parser!(u32).range(1..=3650))]
    pub(crate) keep_review: u32,
    /// Begin with an empty database: no demo groups, people and accounts.
    #[arg(long)]
    pub(crate) without_fixtures: bool,
    /// Serve the demo accounts beyond this machine too, though their password is published.
    #[arg(long)]
    pub(crate) demo_on_network: bool,
    /// A proxy in front writes `x-forwarded-for`: count by the address it names.
    #[arg(long)]
    pub(crate) behind_proxy: bool,
    /// Draw the same ids, codes and poses each time. For tests only.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// Memory of one password's hash by Argon2id, KiB.
    #[arg(long, value_name = "KIB", default_value_t = HashCost::STANDARD.memory,
        value_parser = clap::value_parser!(u32).range(i64::from(HashCost::STANDARD.memory)..))]
    pub(crate) hash_memory: u32,
    /// Passes of one password's hash over its memory.
    #[arg(long, value_name = "NUMBER", default_value_t = HashCost::STANDARD.passes,
        value_parser = clap::value_parser!(u32).range(i64::from(HashCost::STANDARD.passes)..))]
    pub(crate) hash_passes: u32,
    /// Lanes of one password's hash.
    #[arg(long, value_name = "NUMBER", default_value_t = HashCost::STANDARD.lanes,
        value_parser = clap::value_parser!(u32).range(1..=64))]
    pub(crate) hash_lanes: u32,
    /// The time to start from, as in 2026-04-01T09:00:00+09:00. For tests only.
    #[arg(long, value_name = "TIME")]
    pub(crate) clock: Option<Timestamp>,
    /// What goes wrong on purpose, as `latency=200-800,error=0.1,drop=0.2,seed=7`. For tests only.
    #[cfg(feature = "faults")]
    #[arg(long, value_name = "PLAN")]
    pub(crate) faults: Option<toroku_backend::FaultPlan>,
}

/// The same words as in the app's configuration. An address that is none of this program's is not
/// taken for a file, whose name errors tell: it may hold a password.
pub(crate) fn database(text: &str) -> Result<Database, String> {
    #[cfg(feature = "postgres")]
    if let Some(address) = PostgresAddress::read(text) {
        return Ok(Database::Postgres(address));
    }
    let meant = text.to_lowercase();
    let address = meant.starts_with("postgres") && meant.contains(':');
    if address || meant.contains("://") || meant.contains("password=") {
        return Err(
            "write a file's path, postgres://user:password@host/database or memory".to_owned(),
        );
    }
    Ok(match text {
        "memory" => Database::Memory,
        path => Database::File(path.into()),
    })
}

fn photos(text: &str) -> Result<PhotoPlace, String> {
    #[cfg(feature = "s3")]
    if text.starts_with("s3://") {
        let url: Option<url::Url> = text.parse().ok();
        let bare = url.filter(|url| {
            let plain = url.username().is_empty() && url.password().is_none();
            let whole = url.port().is_none() && url.query().is_none() && url.fragment().is_none();
            url.has_host() && plain && whole
        });
        return bare.map(PhotoPlace::Bucket).ok_or_else(|| {
            "write s3://bucket or s3://bucket/prefix; who asks is said by AWS_ACCESS_KEY_ID and \
             AWS_SECRET_ACCESS_KEY"
                .to_owned()
        });
    }
    if text.contains("://") {
        return Err("it is neither a folder nor s3://bucket/prefix".to_owned());
    }
    Ok(PhotoPlace::Folder(text.into()))
}

fn photo_key(file: &str) -> Result<PhotoKey, String> {
    let bytes = std::fs::read(file).map_err(|error| error.kind().to_string())?;
    let length = bytes.len();
    let bytes = bytes.try_into().map_err(|_| {
        format!("it has {length} bytes: a key has 32, as `openssl rand -out FILE 32` makes one")
    })?;
    Ok(PhotoKey::new(bytes))
}

#[cfg(test)]
mod tests {
    use super::{database, photos};

    #[test]
    fn an_address_with_a_mistake_is_no_file_and_is_not_told() {
        for wrong in [
            "postgress://u:secret@host/a",
            "Postgres://u:secret@host/a",
            "postgres:/u:secret@host/a",
            "host=db user=u password=secret",
        ] {
            let refused = database(wrong).err().unwrap_or_default();
            assert!(refused.contains("write"), "{wrong}");
            assert!(!refused.contains("secret"), "{wrong}");
        }
        assert!(database("toroku.sqlite").is_ok());
    }

    #[test]
    fn a_place_of_photos_is_a_folder_or_a_bucket_without_a_secret() {
        assert!(photos("photos").is_ok());
        #[cfg(feature = "s3")]
        assert!(photos("s3://bucket/photos").is_ok());
        for wrong in [
            "s3://",
            "s3://id:secret@bucket",
            "S3://bucket",
            "https://bucket",
        ] {
            let refused = photos(wrong).err().unwrap_or_default();
            assert!(
                !refused.is_empty() && !refused.contains("secret@"),
                "{wrong}"
            );
        }
    }
}
