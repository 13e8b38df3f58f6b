//! The guest, from its start to its end.

use super::kernel::Machine;
use crate::command::Program;
use crate::trouble::Trouble;

/// The guest is ended after this, in seconds: it needs a tenth of it.
const LIMIT: &str = "420";
/// What the guest's script says last, with the tests' exit code behind it.
const LAST: &str = "toroku-guest: ";
/// What is worth repeating of all that a guest says.
const TOLD: [&str; 6] = [
    "device:",
    "format:",
    "frames",
    "taken by another:",
    "pulled out:",
    "toroku-guest:",
];

/// Runs the tests in it.
pub(super) fn run(machine: &Machine, tests: &str) -> Result<(), Trouble> {
    let said = Program::new("timeout")
        .args([LIMIT, "qemu-system-x86_64"])
        .args(["-accel", "tcg,thread=multi", "-cpu", "max"])
        .args(["-smp", "2", "-m", "1024", "-nographic", "-no-reboot"])
        .args(["-net", "none", "-kernel"])
        .args([&machine.kernel])
        .args(["-initrd"])
        .args([&machine.files])
        .args([
            "-virtfs",
            "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap",
        ])
        .args(["-append"])
        .args([format!(
            "console=ttyS0 panic=-1 edd=off no_timer_check quiet toroku_tests={tests}"
        )])
        .watch()?;
    let lines: Vec<&str> = said
        .output
        .lines()
        .map(str::trim)
        .filter(|line| TOLD.iter().any(|word| line.starts_with(word)))
        .collect();
    println!("\n{}", lines.join("\n"));
    match code(&said.output) {
        Some("0") => Ok(()),
        Some(_) => Err(Trouble::new("the camera's tests failed in the guest")),
        None => Err(Trouble::new("the guest ended before the tests did")
            .mend("read what it said above; it is given 420 s")),
    }
}

fn code(output: &str) -> Option<&str> {
    output
        .lines()
        .find_map(|line| line.trim().strip_prefix(LAST))
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn the_exit_code_is_the_last_word() {
        assert_eq!(code("a\r\n  toroku-guest: 101\r\n"), Some("101"));
        assert_eq!(code("Kernel panic"), None);
    }
}
