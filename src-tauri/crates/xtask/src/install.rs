//! Installs what is missing, and only that.

use std::fs;

use crate::command::Program;
use crate::place;
use crate::trouble::Trouble;

/// What the app, the suites and their pictures need of Debian, and the program
/// that proves a package is there under another name.
const PACKAGES: [(&str, Option<&str>); 16] = [
    ("build-essential", Some("cc")),
    ("pkg-config", Some("pkg-config")),
    ("libwebkit2gtk-4.1-dev", None),
    ("libclang-dev", None),
    ("webkit2gtk-driver", Some("WebKitWebDriver")),
    ("xvfb", Some("Xvfb")),
    ("x11-utils", Some("xdpyinfo")),
    ("fonts-noto-cjk", None),
    ("fonts-lohit-deva", None),
    ("fonts-sil-padauk", None),
    ("chromium", Some("chromium")),
    ("chromium-headless-shell", Some("chromium-headless-shell")),
    ("postgresql", None),
    ("python3-venv", None),
    ("dbus", Some("dbus-daemon")),
    ("gnome-keyring", Some("gnome-keyring-daemon")),
];

/// The folders with a `package-lock.json`.
const NPM: [&str; 2] = ["ui", "tests/screens"];

/// Installs everything that runs and tests need.
pub(crate) fn everything() -> Result<(), Trouble> {
    packages()?;
    NPM.iter().try_for_each(|folder| npm(folder))
}

/// Installs what building the page needs.
pub(crate) fn ui() -> Result<(), Trouble> {
    npm("ui")
}

/// Installs the Debian packages that are missing.
pub(crate) fn packages() -> Result<(), Trouble> {
    debian(&PACKAGES)
}

/// Installs these where they are missing: a package, and the program that proves it is there.
pub(crate) fn debian(packages: &[(&str, Option<&str>)]) -> Result<(), Trouble> {
    eprintln!("• system packages");
    if !cfg!(target_os = "linux") {
        eprintln!("  nothing to do on this system");
        return Ok(());
    }
    let missing: Vec<&str> = packages
        .iter()
        .filter(|(package, program)| !installed(package, *program))
        .map(|(package, _)| *package)
        .collect();
    if missing.is_empty() {
        eprintln!("  all there");
        return Ok(());
    }
    let line = format!("apt-get install -y {}", missing.join(" "));
    eprintln!("  missing: {}", missing.join(" "));
    if !place::on_path("apt-get") {
        return Err(
            Trouble::new("these packages are missing, and this system has no apt-get")
                .mend(format!("install what Debian calls: {}", missing.join(" "))),
        );
    }
    apt(
        &["update", "-qq"],
        "check the network and /etc/apt/sources.list",
    )?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(missing);
    apt(&install, &line)
}

fn installed(package: &str, program: Option<&str>) -> bool {
    if program.is_some_and(place::on_path) {
        return true;
    }
    Program::new("dpkg-query")
        .args(["-W", "-f=${Status}", package])
        .read()
        .is_some_and(|status| status.contains("install ok installed"))
}

/// Runs `apt-get` as root, by `sudo` when the user is another.
fn apt(args: &[&str], mend: &str) -> Result<(), Trouble> {
    let root = Program::new("id")
        .args(["-u"])
        .read()
        .is_some_and(|id| id.trim() == "0");
    let program = if root {
        Program::new("apt-get")
    } else if place::on_path("sudo") {
        Program::new("sudo").args(["apt-get"])
    } else {
        return Err(
            Trouble::new("packages are missing, and this user is not root")
                .mend(format!("as root: {mend}")),
        );
    };
    program
        .args(args.iter().copied())
        .env("DEBIAN_FRONTEND", "noninteractive")
        .mend(mend)
        .run()
}

/// Installs `cargo deny`, built once for this user; a released binary is not to be had from crates.io.
pub(crate) fn deny() -> Result<(), Trouble> {
    eprintln!("• cargo deny");
    if Program::cargo()
        .args(["deny", "--version"])
        .read()
        .is_some()
    {
        eprintln!("  there");
        return fetch();
    }
    eprintln!("  missing: building it takes some minutes, once");
    Program::cargo()
        .args(["install", "cargo-deny", "--locked", "--quiet"])
        .args(["--no-default-features"])
        .mend("cargo install cargo-deny --locked")
        .run()?;
    fetch()
}

/// Fetches the crates of every platform: a build fetches only its own.
fn fetch() -> Result<(), Trouble> {
    Program::cargo()
        .args(["fetch", "--locked", "--quiet"])
        .mend("cargo fetch, and commit Cargo.lock if it has changed")
        .run()
}

/// Whether Rust's library for a target is there, after one try to install it.
pub(crate) fn rust_target(target: &str) -> bool {
    let there = Program::new("rustup")
        .args(["target", "list", "--installed"])
        .read()
        .is_some_and(|installed| installed.lines().any(|line| line == target));
    there
        || Program::new("rustup")
            .args(["target", "add", target])
            .run()
            .is_ok()
}

/// Installs a folder's npm packages when its lock file has changed.
fn npm(folder: &str) -> Result<(), Trouble> {
    eprintln!("• npm packages of {folder}");
    if !place::on_path("npm") {
        return Err(Trouble::new("npm is not on PATH").mend("install Node.js 20 or newer"));
    }
    let folder_path = place::root().join(folder);
    let lock = fs::read(folder_path.join("package-lock.json")).map_err(|error| {
        Trouble::new(format!("{folder}/package-lock.json: {error}"))
            .mend(format!("git checkout -- {folder}"))
    })?;
    let stamp = folder_path.join("node_modules/.toroku-lock");
    if fs::read(&stamp).is_ok_and(|seen| seen == lock) {
        eprintln!("  up to date");
        return Ok(());
    }
    Program::new("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .within(folder)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .mend(format!("cd {folder} && npm ci"))
        .run()?;
    fs::write(&stamp, lock).map_err(|error| Trouble::new(format!("{}: {error}", stamp.display())))
}
