//! Error curves: what a limit costs on either side.

/// Prints for limits between two values the share of `good` below the limit and of
/// `bad` above it.
pub(super) fn print(good: &[f64], bad: &[f64], low: f64, high: f64, steps: u32) {
    for step in 0..steps {
        let limit = low + (high - low) * f64::from(step) / f64::from(steps.max(2) - 1);
        println!(
            "  {limit:>10.4} {:>8.2} % {:>8.2} %",
            100.0 * above(good, |value| value <= limit),
            100.0 * above(bad, |value| value > limit),
        );
    }
}

/// The limit at which both shares of errors add up to the least, `bad` counted
/// `cost` times.
pub(super) fn best(good: &[f64], bad: &[f64], cost: f64) -> f64 {
    let mut values: Vec<f64> = good.iter().chain(bad).copied().collect();
    values.sort_by(f64::total_cmp);
    let limits = values.windows(2).map(|pair| f64::midpoint(pair[0], pair[1]));
    let error = |limit: f64| {
        above(good, |value| value <= limit) + cost * above(bad, |value| value > limit)
    };
    limits
        .min_by(|one, other| error(*one).total_cmp(&error(*other)))
        .unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "a count")]
fn above(values: &[f64], is: impl Fn(f64) -> bool) -> f64 {
    values.iter().filter(|value| is(**value)).count() as f64 / values.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_limit_lies_between() {
        let limit = best(&[0.6, 0.7, 0.9], &[0.1, 0.2, 0.5], 1.0);
        assert!((0.5..0.6).contains(&limit), "{limit}");
    }
}
