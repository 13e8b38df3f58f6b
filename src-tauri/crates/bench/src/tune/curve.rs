//! Error curves: what a limit costs on either side.

/// Prints for limits from `low` to `high` the share of `good` below the limit and of
/// `bad` above it: good is what has large values.
pub(super) fn print(good: &[f64], bad: &[f64], low: f64, high: f64, steps: u32) {
    for step in 0..steps {
        let limit = low + (high - low) * f64::from(step) / f64::from(steps.max(2) - 1);
        row(
            limit,
            share(good, |value| value <= limit),
            share(bad, |value| value > limit),
        );
    }
}

/// Prints what limits around one cost: good is what has small values. `sign` says
/// whether the values were negated.
pub(super) fn around(good: &[f64], bad: &[f64], limit: f64, sign: f64) {
    for part in [0.7, 0.85, 1.0, 1.15, 1.3] {
        let limit = limit * part;
        row(
            limit,
            share(good, |value| value > sign * limit),
            share(bad, |value| value <= sign * limit),
        );
    }
}

fn row(limit: f64, one: f64, other: f64) {
    println!(
        "  {limit:>10.4} {:>8.2} % {:>8.2} %",
        100.0 * one,
        100.0 * other
    );
}

/// The limit above which most of `bad` and hardly any of `good` lies: both shares of
/// errors add up to the least, those of `bad` counted `cost` times. Of several, the
/// middle one.
pub(super) fn best(good: &[f64], bad: &[f64], cost: f64) -> f64 {
    let mut values: Vec<f64> = good.iter().chain(bad).copied().collect();
    values.sort_by(f64::total_cmp);
    let error =
        |limit: f64| share(good, |value| value > limit) + cost * share(bad, |value| value <= limit);
    let errors: Vec<(f64, f64)> = values
        .windows(2)
        .map(|pair| f64::midpoint(pair[0], pair[1]))
        .map(|limit| (limit, error(limit)))
        .collect();
    let least = errors
        .iter()
        .map(|(_, error)| *error)
        .fold(f64::MAX, f64::min);
    let mut fits = errors.iter().filter(|(_, error)| *error <= least + 1e-9);
    let lowest = fits.next().map_or(0.0, |(limit, _)| *limit);
    let highest = fits.next_back().map_or(lowest, |(limit, _)| *limit);
    f64::midpoint(lowest, highest)
}

#[expect(clippy::cast_precision_loss, reason = "a count")]
fn share(values: &[f64], is: impl Fn(f64) -> bool) -> f64 {
    values.iter().filter(|value| is(**value)).count() as f64 / values.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_limit_lies_between() {
        let limit = best(&[0.1, 0.2, 0.5], &[0.6, 0.7, 0.9], 1.0);
        assert!((0.5..0.6).contains(&limit), "{limit}");
    }

    #[test]
    fn cheap_errors_are_made_first() {
        let (good, bad) = ([0.1, 0.2, 0.8], [0.5, 0.6, 0.9]);
        assert!(best(&good, &bad, 3.0) < 0.5);
        assert!(best(&good, &bad, 0.1) > 0.8);
    }
}
