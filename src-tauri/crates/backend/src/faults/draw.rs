//! What befalls the next request, by its seed.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::{Method, Uri};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use sha2::{Digest as _, Sha256};

use super::plan::{Fault, FaultPlan};

/// What was drawn for a request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Drawn {
    /// What befalls it.
    pub(super) fault: Option<Fault>,
    /// How late it is answered.
    pub(super) late: Duration,
    /// Decides between the two forms that some faults have.
    pub(super) other: bool,
}

/// How many requests each route has had.
#[derive(Debug, Default)]
pub(super) struct Draws(Mutex<HashMap<String, u64>>);

impl Draws {
    /// Draws for one more request.
    pub(super) fn next(&self, plan: &FaultPlan, method: &Method, uri: &Uri) -> Drawn {
        let route = route(method, uri.path());
        let turn = {
            let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let turn = turns.entry(route.clone()).or_default();
            *turn += 1;
            *turn
        };
        let digest = Sha256::new()
            .chain_update(plan.seed.to_be_bytes())
            .chain_update(turn.to_be_bytes())
            .chain_update(route);
        let mut random = StdRng::from_seed(digest.finalize().into());
        Drawn {
            fault: plan.at(random.random()),
            other: random.random(),
            late: Duration::from_millis(random.random_range(plan.latency.clone())),
        }
    }
}

/// The route of a path: ids are drawn anew in each run and must not matter.
fn route(method: &Method, path: &str) -> String {
    let is_id = |part: &str| part.len() >= 16 && part.bytes().any(|sign| sign.is_ascii_digit());
    let parts = path
        .split('/')
        .map(|part| if is_id(part) { "*" } else { part });
    let path: Vec<&str> = parts.collect();
    format!("{method} {}", path.join("/"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Draws, route};
    use crate::faults::FaultPlan;
    use axum::http::{Method, Uri};

    #[test]
    fn the_same_seed_draws_the_same_whatever_passes_in_between() {
        let plan: FaultPlan = "latency=9,drop=0.4,error=0.3,seed=5".parse().unwrap();
        let drawn = |plan: &FaultPlan, noise: bool| {
            let draws = Draws::default();
            let (me, other) = (Uri::from_static("/v1/me"), Uri::from_static("/v1/config"));
            let next = || {
                if noise {
                    draws.next(plan, &Method::GET, &other);
                }
                draws.next(plan, &Method::GET, &me)
            };
            (0..40).map(|_| next()).collect::<Vec<_>>()
        };
        assert_eq!(drawn(&plan, false), drawn(&plan, true));
        assert_ne!(drawn(&plan, false), drawn(&plan.clone().seeded(6), false));
    }

    #[test]
    fn an_id_is_no_part_of_a_route() {
        let id = "3f2b9c1e-0d4a-4b6c-8e7f-112233445566";
        assert_eq!(
            route(
                &Method::PUT,
                &format!("/v1/access-applications/{id}/faces/front")
            ),
            "PUT /v1/access-applications/*/faces/front"
        );
    }
}
