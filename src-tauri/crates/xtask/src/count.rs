//! Reads how many tests passed and failed from what the runners print.

/// A suite's count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    /// Tests that passed.
    pub(crate) passed: u32,
    /// Tests that failed.
    pub(crate) failed: u32,
}

impl Count {
    /// One check without tests of its own.
    pub(crate) fn single(ok: bool) -> Self {
        Self {
            passed: u32::from(ok),
            failed: u32::from(!ok),
        }
    }

    /// Both counts together.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }

    /// The count in a runner's output: nextest, cargo test and Playwright all
    /// say `N passed` and `N failed` on their closing lines. An output without
    /// any closing line is one check; closing lines that tell of no test at all
    /// are a failure, as is one that no line tells.
    pub(crate) fn read(output: &str, ok: bool) -> Self {
        let mut count = Self::default();
        let mut closed = false;
        for line in output.lines().filter(|line| closes(line)) {
            closed = true;
            count.passed += before(line, "passed");
            count.failed += before(line, "failed") + before(line, "timed out");
        }
        if count == Self::default() || (!ok && count.failed == 0) {
            count.and(Self::single(ok && !closed))
        } else {
            count
        }
    }
}

/// Whether a line is a runner's closing line.
fn closes(line: &str) -> bool {
    // Nextest shows the output of single tests set in: each closes with a line like its own.
    if line.starts_with("test result:") {
        return true;
    }
    let line = line.trim_start();
    let counts_first = line.starts_with(|first: char| first.is_ascii_digit());
    line.starts_with("Summary [")
        || (counts_first && (line.contains(" passed") || line.contains(" failed")))
}

/// The number that stands before a word.
fn before(line: &str, word: &str) -> u32 {
    let Some(at) = line.find(&format!(" {word}")) else {
        return 0;
    };
    line[..at]
        .rsplit(|letter: char| !letter.is_ascii_digit())
        .next()
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Count;

    fn check(output: &str, ok: bool, passed: u32, failed: u32) {
        assert_eq!(
            Count::read(output, ok),
            Count { passed, failed },
            "{output}"
        );
    }

    #[test]
    fn every_runner_is_read() {
        check(
            "     Summary [   1.2s] 12 tests run: 11 passed, 1 failed, 3 skipped\n",
            false,
            11,
            1,
        );
        check(
            "test result: ok. 3 passed; 0 failed; 0 ignored;\ntest result: ok. 4 passed; 0 failed;\n",
            true,
            7,
            0,
        );
        check(
            "     Summary [   1.2s] 1 test run: 1 passed, 0 skipped\n    test result: ok. 1 passed; 0 failed;\n",
            true,
            1,
            0,
        );
        check(
            "  1 failed\n    [phone] › x\n  20 passed (3.4s)\n",
            false,
            20,
            1,
        );
    }

    #[test]
    fn a_run_of_no_test_is_a_failure() {
        check(
            "test result: ok. 0 passed; 0 failed; 11 filtered out\n",
            true,
            0,
            1,
        );
        check(
            "     Summary [   0.0s] 0 tests run: 0 passed, 9 skipped\n",
            true,
            0,
            1,
        );
    }

    #[test]
    fn an_output_without_a_count_is_one_check() {
        check("Finished\n", true, 1, 0);
        check("error: could not compile\n", false, 0, 1);
        check(
            "test result: ok. 3 passed; 0 failed;\nthread panicked\n",
            false,
            3,
            1,
        );
    }
}
