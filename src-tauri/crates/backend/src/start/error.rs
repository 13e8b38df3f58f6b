//! Why the backend did not start.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why the backend did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Something listens there already.
    #[error("{address} is in use: stop the program that listens there, or choose another port")]
    PortInUse {
        /// The address asked for.
        address: SocketAddr,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// A folder is missing.
    #[error("the folder {} does not exist: make it, or choose another", path.display())]
    FolderMissing {
        /// The folder.
        path: PathBuf,
    },
    /// The path is a folder's.
    #[error("{} is a folder: name a file in it, as in {}", path.display(), path.join("toroku.sqlite").display())]
    DatabaseFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The file is no `SQLite` database, or is damaged.
    #[error("{} is damaged or no SQLite database: restore it from a copy, or move it away to begin anew", path.display())]
    DatabaseCorrupt {
        /// The file.
        path: PathBuf,
    },
    /// The file is of another program or a newer version.
    #[error("{} was made by another program or a newer version of this one: update, or choose another file", path.display())]
    DatabaseForeign {
        /// The file.
        path: PathBuf,
    },
    /// The database cannot be opened.
    #[error("cannot open the database {}: {reason}; it must be a file that may be read and written, in a folder that may be too", path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// What `SQLite` says.
        reason: String,
    },
    /// The address of `PostgreSQL` cannot be read.
    #[error(
        "the address of PostgreSQL cannot be read: it is written postgres://user:password@host/database"
    )]
    PostgresAddress,
    /// The database is of another program.
    #[error("the PostgreSQL database was made by another program: choose another database")]
    PostgresForeign,
    /// `PostgreSQL` cannot be used.
    #[error(
        "PostgreSQL cannot be used: {reason}; it must run, and the user of the address must own the database"
    )]
    Postgres {
        /// What the server says.
        reason: String,
    },
    /// `PostgreSQL` is for several instances, and none of them alone may have the photos.
    #[error(
        "where photos are kept must be named beside PostgreSQL: a folder all instances share, or s3://bucket/prefix"
    )]
    PhotosUnnamed,
    /// Photos cannot be kept there.
    #[error("photos cannot be kept in {place}: {reason}")]
    Photos {
        /// The place asked for.
        place: String,
        /// Why not.
        reason: String,
    },
    /// The place is not where this database's photos are.
    #[error(
        "the photos of this database are not in {place}: name where they are, put them back, or take the place anew (--new-photo-place): they are asked for again then"
    )]
    PhotosElsewhere {
        /// The place asked for.
        place: String,
    },
    /// The photos' keys were sealed with another key, or with none.
    #[error(
        "the photos of this database were kept with another key, or with none: name the file of that one, or take the key anew (--new-photo-place): they are asked for again then"
    )]
    PhotoKey,
    /// The cost of Argon2id is out of bounds.
    #[error("the cost of password hashing is out of bounds: {0}")]
    HashCost(argon2::Error),
    /// Brand and mail domain make no sender.
    #[error("mails cannot be sent from {from}: check brand and mail domain")]
    Sender {
        /// The sender they make.
        from: String,
    },
    /// The address of the SMTP server cannot be read.
    #[error(
        "the address of the mail server cannot be read: write smtps://user:password@host or smtp://host:port"
    )]
    Smtp,
    /// The mail server's password would travel in the clear.
    #[error(
        "the password of the mail server would be sent in the clear: write smtps://… or smtp://…?tls=required"
    )]
    SmtpInTheClear,
    /// The demo accounts would be open to the network.
    #[error(
        "{address} can be reached from other machines, and the password of the demo accounts is published: begin a new database without fixtures, listen on 127.0.0.1, or allow it expressly"
    )]
    DemoOnNetwork {
        /// The address asked for.
        address: SocketAddr,
    },
    /// The database cannot be made ready.
    #[error("cannot make the database ready: {reason}")]
    Prepare {
        /// Why.
        reason: String,
    },
}
