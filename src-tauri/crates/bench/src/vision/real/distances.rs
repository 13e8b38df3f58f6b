//! How far apart the backend's comparison finds the portraits.

use toroku_backend::{Comparison, FaceMatch, MatchLimits};
use toroku_vision::Thresholds;

use super::portraits::Portrait;
use super::word;

/// Compares each with each; whether no two people are taken for one, and no
/// person for two.
pub(super) fn judged(portraits: &[Portrait]) -> Result<bool, String> {
    let limits = MatchLimits::default();
    let faces = FaceMatch::new(limits, Thresholds::default());
    let mut met = true;
    for (index, one) in portraits.iter().enumerate() {
        for other in &portraits[index + 1..] {
            let pair = one.person == other.person;
            let kind = if pair { "same person" } else { "two people" };
            let distance = faces
                .distance(&one.picture, &other.picture)
                .map_err(|error| error.to_string())?;
            // Between both limits a person decides: neither right nor wrong.
            let fits = distance.is_some_and(|distance| {
                limits.judge(distance)
                    != if pair {
                        Comparison::Different
                    } else {
                        Comparison::Same
                    }
            });
            println!(
                "  {kind}: {:<20} {:<20} distance {:.3} (one person up to {}): {}",
                one.person,
                other.person,
                distance.unwrap_or(f32::NAN),
                limits.same,
                word(fits)
            );
            met &= fits;
        }
    }
    Ok(met)
}
