//! Rules by key.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn given(pairs: &[(&str, f64)]) -> BTreeMap<String, f64> {
    pairs
        .iter()
        .map(|(key, number)| ((*key).to_owned(), *number))
        .collect()
}

#[test]
fn every_rule_has_a_key_and_every_key_a_rule() {
    let numbers = EyeRules::default().numbers();
    let rules: BTreeSet<&str> = numbers.keys().map(String::as_str).collect();
    let keys: BTreeSet<&str> = RULE_KEYS.iter().map(|rule| rule.key).collect();
    let apart: Vec<_> = rules.symmetric_difference(&keys).collect();
    assert!(
        apart.is_empty(),
        "in `Thresholds` or in `RULE_KEYS` only: {apart:?}"
    );
    for rule in RULE_KEYS {
        let default = numbers[rule.key];
        assert!(
            (rule.least..=rule.most).contains(&default),
            "{} is {default} by default",
            rule.key
        );
        assert!(rule.about.contains([' ', ',']), "{}", rule.key);
    }
    for key in ORDERED.as_flattened() {
        assert!(keys.contains(key), "{key}");
    }
}

#[test]
fn what_is_given_is_set_and_the_rest_is_the_default() {
    let rules = EyeRules::of(&given(&[
        ("glare", 0.02),
        ("face.front_yaw", 9.5),
        ("steady.hold", 0.8),
        ("of.a.newer.backend", -1.0),
    ]));
    let mut expected = EyeRules::default();
    expected.thresholds.glare = 0.02;
    expected.thresholds.face.front_yaw = 9.5;
    expected.steady.hold = Duration::from_millis(800);
    assert_eq!(rules, Ok(expected));
    assert_eq!(EyeRules::of(&BTreeMap::new()), Ok(EyeRules::default()));
}

#[track_caller]
fn refused(pairs: &[(&str, f64)], says: &str) {
    let refusal = EyeRules::of(&given(pairs)).unwrap_err().to_string();
    assert_eq!(refusal, says);
}

#[test]
fn what_means_nothing_is_refused_by_its_key() {
    refused(&[("glare", 3.0)], "glare = 3: allowed is 0 to 2");
    refused(
        &[("face.roll", f64::NAN)],
        "face.roll = NaN: allowed is 1 to 60",
    );
    refused(
        &[("steady.patience", -2.0)],
        "steady.patience = -2: allowed is 2 to 120",
    );
    refused(
        &[("dark_mean", 250.0)],
        "dark_mean must be less than bright_mean",
    );
}

#[test]
fn what_means_nothing_keeps_its_former_value_and_nothing_else_does() {
    let mut former = EyeRules::default();
    former.thresholds.glare = 0.03;
    former.thresholds.dark_mean = 41.0;
    former.thresholds.face.front_yaw = 9.0;
    let (rules, refused) = former.followed_by(&given(&[
        ("glare", 3.0),
        ("bright_mean", 5.0),
        ("face.roll", 12.0),
    ]));
    let mut expected = EyeRules::default();
    expected.thresholds.glare = 0.03;
    expected.thresholds.dark_mean = 41.0;
    expected.thresholds.face.roll = 12.0;
    assert_eq!(rules, expected, "a pair is kept whole");
    let says: Vec<_> = refused.iter().map(ToString::to_string).collect();
    assert_eq!(
        says,
        [
            "glare = 3: allowed is 0 to 2",
            "dark_mean must be less than bright_mean"
        ]
    );
}

#[test]
fn what_is_kept_contradicts_nothing_that_is_set() {
    let mut former = EyeRules::default();
    former.thresholds.face.turn_most = 20.0;
    former.thresholds.face.turn_least = 15.0;
    let (rules, refused) = former.followed_by(&given(&[
        ("face.turn_most", 30.0),
        ("face.turn_least", 35.0),
        ("face.front_yaw", 25.0),
    ]));
    assert_eq!(rules, former);
    assert_eq!(refused.len(), 2, "{refused:?}");
    assert_eq!(EyeRules::of(&rules.numbers()), Ok(rules));
}

proptest! {
    #[test]
    fn rules_come_back_as_they_were_written(share in 0.0_f64..=1.0, which in 0..RULE_KEYS.len()) {
        let rule = RULE_KEYS[which];
        let value = rule.least + (rule.most - rule.least) * share;
        if let Ok(rules) = EyeRules::of(&given(&[(rule.key, value)])) {
            let numbers = rules.numbers();
            prop_assert!((numbers[rule.key] - value).abs() <= 1e-5 * value.abs().max(1.0));
            prop_assert_eq!(EyeRules::of(&numbers), Ok(rules));
        }
    }
}
