//! The network and the server of one journey.

use toroku_backend::FaultPlan;

use crate::torture::dice::Dice;

/// Some faults more, some less.
pub(super) fn weather(dice: &mut Dice) -> FaultPlan {
    let kinds = [
        "drop-before",
        "drop-after",
        "error",
        "truncated",
        "garbled",
        "trickle",
        "duplicate",
    ];
    let mut plan = vec![format!("latency=0-{},pace=2", 1 + dice.below(12))];
    for kind in kinds {
        if dice.happens(0.6) {
            plan.push(format!("{kind}=0.{:02}", 1 + dice.below(9)));
        }
    }
    let plan: FaultPlan = plan.join(",").parse().unwrap();
    plan.seeded(dice.next())
}
