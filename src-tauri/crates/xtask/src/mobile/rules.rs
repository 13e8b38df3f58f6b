//! The rules, by what they look at.

mod android;
mod android_code;
mod android_entries;
mod android_resources;
mod apple;
mod apple_privacy;
mod apple_project;
mod capabilities;
mod gradle;
mod release;
mod shell;
#[cfg(test)]
mod tests;

use super::rule::Rule;

/// All rules, in the order of the table.
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    [
        android::RULES,
        android_entries::RULES,
        android_resources::RULES,
        android_code::RULES,
        gradle::RULES,
        apple::RULES,
        apple_privacy::RULES,
        apple_project::RULES,
        capabilities::RULES,
        shell::RULES,
        release::RULES,
    ]
    .into_iter()
    .flatten()
}
