//! How much memory the process has held.

/// Lets [`most_held`] begin anew, where Linux lets it (`proc_pid_clear_refs`): what
/// making a file took is not what taking it in takes.
pub(super) fn forget() {
    // Where it cannot, the figure is only larger than what is asked for.
    let _refused = std::fs::write("/proc/self/clear_refs", "5");
}

/// The largest resident set since [`forget`], bytes, where Linux tells (`VmHWM`).
pub(super) fn most_held() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}
