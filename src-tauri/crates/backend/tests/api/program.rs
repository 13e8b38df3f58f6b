//! The program: what it refuses, and what its flags do.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use sqlx::sqlite::SqlitePool;

fn refusal(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_toroku-backend"))
        .env_remove("TOROKU_BACKEND_SMTP")
        .args(arguments)
        .output()
        .unwrap();
    assert!(!output.status.success(), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn without_a_way_for_mails_both_ways_are_named() {
    let text = refusal(&[]);
    assert!(text.contains("--smtp <URL>"), "{text}");
    assert!(text.contains("--outbox <DIR>"), "{text}");
    let both = refusal(&["--smtp", "smtp://127.0.0.1", "--outbox", "."]);
    assert!(both.contains("cannot be used with"), "{both}");
}

#[test]
fn the_network_is_refused_the_demo_accounts_and_a_bare_password() {
    let text = refusal(&["--outbox", ".", "--listen", "0.0.0.0:0"]);
    assert!(text.contains("password of the demo accounts"), "{text}");
    let text = refusal(&["--smtp", "smtp://user:secret@mail.example.jp"]);
    assert!(text.contains("in the clear"), "{text}");
    assert!(!text.contains("secret"), "{text}");
}

#[test]
fn an_address_that_cannot_be_read_is_not_repeated() {
    for (option, wrong) in [
        ("--database", "postgress://u:secret@host/a"),
        ("--database", "host=db user=u password=secret"),
        ("--photos", "s3://id:secret@bucket"),
    ] {
        let text = refusal(&["--outbox", ".", option, wrong]);
        assert!(text.contains(option), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }
}

#[test]
fn days_that_keep_nothing_or_for_good_are_refused() {
    for days in ["0", "36500", "long"] {
        let text = refusal(&["--outbox", ".", "--keep-rejected", days]);
        assert!(text.contains("--keep-rejected <DAYS>"), "{text}");
    }
}

#[test]
fn thresholds_that_mean_nothing_are_refused_by_their_key() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("thresholds.toml");
    let path = file.to_str().unwrap();
    let refused = |text: &str| {
        std::fs::write(&file, text).unwrap();
        refusal(&["--outbox", ".", "--thresholds", path])
    };
    for (text, says) in [
        ("glare = 5", "glare = 5: allowed is 0 to 2"),
        (
            "[face]\nfront_yaw = 99.5",
            "face.front_yaw = 99.5: allowed is",
        ),
        (
            "[face]\nbrow = 1",
            "face.brow is no rule; allowed are dark_mean, ",
        ),
        ("steady.hold = \"long\"", "steady.hold must be a number"),
        (
            "dark_mean = 255\nbright_mean = 9",
            "dark_mean must be less than bright_mean",
        ),
        ("glare =", "is no TOML"),
    ] {
        let text = refused(text);
        assert!(text.contains(says), "{text}");
    }
    let missing = refusal(&["--outbox", ".", "--thresholds", "no/such.toml"]);
    assert!(missing.contains("cannot read no/such.toml"), "{missing}");
}

#[test]
fn passwords_may_cost_more_than_asked_for_and_not_less() {
    let costs = [
        ("--hash-memory", "19455", "--hash-memory <KIB>"),
        ("--hash-memory", "much", "--hash-memory <KIB>"),
        ("--hash-passes", "1", "--hash-passes <NUMBER>"),
        ("--hash-lanes", "0", "--hash-lanes <NUMBER>"),
        ("--hash-lanes", "65", "--hash-lanes <NUMBER>"),
    ];
    for (flag, cost, named) in costs {
        let text = refusal(&["--outbox", ".", flag, cost]);
        assert!(text.contains(named), "{flag} {cost}: {text}");
    }
}

#[tokio::test]
async fn passwords_are_hashed_at_the_cost_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let mut program = Command::new(env!("CARGO_BIN_EXE_toroku-backend"))
        .env_remove("TOROKU_BACKEND_SMTP")
        .args(["--listen", "127.0.0.1:0", "--outbox"])
        .arg(folder.path())
        .arg("--database")
        .arg(&file)
        .args(["--hash-memory", "20480", "--hash-passes", "3"])
        .args(["--hash-lanes", "2"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // It says where it listens once the demo accounts are made.
    let mut line = String::new();
    BufReader::new(program.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    program.kill().unwrap();
    program.wait().unwrap();
    assert!(line.starts_with("http://127.0.0.1:"), "{line}");
    let pool = SqlitePool::connect(file.to_str().unwrap()).await.unwrap();
    let hashes: Vec<String> = sqlx::query_scalar("SELECT password_hash FROM accounts")
        .fetch_all(&pool)
        .await
        .unwrap();
    let as_asked = |hash: &String| hash.starts_with("$argon2id$v=19$m=20480,t=3,p=2$");
    assert!(!hashes.is_empty() && hashes.iter().all(as_asked));
}

#[test]
fn memory_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_toroku-backend"))
        .env_remove("TOROKU_BACKEND_SMTP")
        .current_dir(folder.path())
        .args(["--outbox", ".", "--listen", "127.0.0.1:0"])
        .args(["--database", "memory"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut url = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut url)
        .unwrap();
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_decision_is_made_only_where_the_member_can_be_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("toroku.db");
    let path = file.to_str().unwrap();
    let approve = [
        "support",
        "--database",
        path,
        "--by",
        "staff-7",
        "approve",
        "R-1",
    ];
    let text = refusal(&approve);
    assert!(text.contains("no such database"), "{text}");
    assert!(!file.exists(), "a database by mistake");
    std::fs::write(&file, "").unwrap();
    let text = refusal(&approve);
    assert!(text.contains("--smtp or --outbox"), "{text}");
}
