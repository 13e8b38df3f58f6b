//! The guest's kernel and its first files.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use super::{Skipped, folder};
use crate::command::Program;
use crate::{install, place};

/// What is needed of Debian, and the program that proves it is there.
const PACKAGES: [(&str, Option<&str>); 4] = [
    ("qemu-system-x86", Some("qemu-system-x86_64")),
    ("busybox-static", None),
    ("cpio", Some("cpio")),
    ("kmod", None),
];
/// The drivers of the camera and of the way to this machine's files.
const DRIVERS: [&str; 4] = ["vivid", "virtio_pci", "9pnet_virtio", "9p"];
/// What the guest does first: all that follows comes from this machine.
const INIT: &str = include_str!("init.sh");

/// What a guest is started with.
pub(super) struct Machine {
    pub(super) kernel: PathBuf,
    pub(super) files: PathBuf,
}

/// Fetches and packs what is missing.
pub(super) fn prepare() -> Result<Machine, Skipped> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) || !place::on_path("apt-get") {
        return Err(Skipped::new(
            "it takes Debian on x86_64, whose kernel the guest boots",
        ));
    }
    install::debian(&PACKAGES).map_err(|trouble| Skipped::new(trouble.to_string()))?;
    let name = Program::new("apt-cache")
        .args(["depends", "linux-image-amd64"])
        .read()
        .and_then(|said| newest(&said))
        .ok_or_else(|| Skipped::new("apt-cache knows no linux-image-amd64: apt-get update"))?;
    let unpacked = unpack(&name)?;
    let version = name.trim_start_matches("linux-image-");
    let kernel = unpacked.join(format!("boot/vmlinuz-{version}"));
    let files = folder().join("files.cpio");
    pack(&unpacked, version, &files)?;
    Ok(Machine { kernel, files })
}

/// The package of the kernel that the package of the newest one leads to.
fn newest(said: &str) -> Option<String> {
    said.lines()
        .filter_map(|line| line.trim().strip_prefix("Depends: "))
        .find(|name| name.starts_with("linux-image-"))
        .map(str::to_owned)
}

/// The kernel's package, fetched and opened once.
fn unpack(name: &str) -> Result<PathBuf, Skipped> {
    let place = folder().join(name);
    if place.join("lib").exists() {
        return Ok(place);
    }
    let fetched = folder().join("package");
    let failed = |what: &str| Skipped::new(format!("{what} of {name} failed: is there a network?"));
    let _absent = fs::remove_dir_all(&fetched);
    fs::create_dir_all(&fetched).map_err(|_| failed("making a folder"))?;
    // The fetching falls back to an unprivileged user, who may not write here; apt then says so
    // and fetches as root.
    let script = format!(
        "cd '{}' && apt-get download -q {name} && dpkg-deb -x ./*.deb '{}'",
        fetched.display(),
        place.display()
    );
    Program::new("sh")
        .args(["-c", &script])
        .run()
        .map_err(|_| failed("fetching"))?;
    Ok(place)
}

/// Packs busybox, the drivers in the order in which they are loaded, and the first script.
fn pack(unpacked: &Path, version: &str, files: &Path) -> Result<(), Skipped> {
    let root = folder().join("root");
    let failed = |error: std::io::Error| Skipped::new(format!("packing the guest: {error}"));
    let _absent = fs::remove_dir_all(&root);
    for part in ["bin", "drivers"] {
        fs::create_dir_all(root.join(part)).map_err(failed)?;
    }
    fs::copy("/bin/busybox", root.join("bin/busybox")).map_err(failed)?;
    let base = unpacked.to_string_lossy().into_owned();
    let _exit = Program::new("/sbin/depmod")
        .args(["-b", &base, version])
        .read();
    let mut order: Vec<PathBuf> = Vec::new();
    for driver in DRIVERS {
        let said = Program::new("/sbin/modprobe")
            .args(["--show-depends", "-d", &base, "-S", version, driver])
            .read()
            .ok_or_else(|| Skipped::new(format!("the kernel {version} has no {driver}")))?;
        let found = said.lines().filter_map(|line| {
            line.strip_prefix("insmod ")?
                .split_whitespace()
                .next()
                .map(PathBuf::from)
        });
        order.extend(
            found
                .filter(|file| !order.contains(file))
                .collect::<Vec<_>>(),
        );
    }
    for (place, file) in order.iter().enumerate() {
        fs::copy(file, root.join(format!("drivers/{place:02}.ko"))).map_err(failed)?;
    }
    fs::write(root.join("init"), INIT).map_err(failed)?;
    fs::set_permissions(root.join("init"), fs::Permissions::from_mode(0o755)).map_err(failed)?;
    let script = format!(
        "cd '{}' && find . | cpio --quiet -o -H newc > '{}'",
        root.display(),
        files.display()
    );
    Program::new("sh")
        .args(["-c", &script])
        .run()
        .map_err(|_| Skipped::new("cpio failed"))
}

#[cfg(test)]
mod tests {
    use super::newest;

    #[test]
    fn the_newest_kernel_is_a_dependency() {
        let said = "linux-image-amd64\n  Depends: linux-image-6.1.0-56-amd64\n  Breaks: x\n";
        assert_eq!(newest(said).as_deref(), Some("linux-image-6.1.0-56-amd64"));
        assert_eq!(newest("linux-image-amd64\n"), None);
    }
}
