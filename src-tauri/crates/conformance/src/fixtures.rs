//! The people and groups that the server knows, and the walk is told of.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::error::ConformanceError;

const DEMO: &str = include_str!("../fixtures/demo.toml");

/// What the walk is done with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fixtures {
    /// New addresses are drawn in this domain.
    pub mail_domain: String,
    /// A well-formed 保険者番号 of no group.
    pub unknown_number: String,
    /// A group whose members are linked, with 健診結果.
    pub group: Group,
    /// A group without 健診結果.
    pub group_without_checkups: Option<Group>,
    /// A group that has sent no members yet.
    pub group_not_linked: Option<Group>,
    /// A member of `group` who has no account.
    pub person: Person,
}

/// A group.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Its kind.
    pub kind: String,
    /// Its 保険者番号.
    pub number: String,
}

/// A person.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// 記号・番号.
    pub parts: Vec<Part>,
    /// 氏名, kana.
    pub kana: String,
    /// 生年月日.
    pub birth_date: String,
}

/// A box of 記号・番号.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Which.
    pub id: String,
    /// Its content.
    pub value: String,
}

impl Fixtures {
    /// Those of the reference backend's demo data.
    pub fn demo() -> Result<Self, ConformanceError> {
        Self::parse(DEMO, "the demo's fixtures")
    }

    /// Those of a file.
    pub fn read(file: &Path) -> Result<Self, ConformanceError> {
        let path = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(|error| ConformanceError::File {
            path: path.clone(),
            reason: error.to_string(),
        })?;
        Self::parse(&text, &path)
    }

    fn parse(text: &str, path: &str) -> Result<Self, ConformanceError> {
        toml::from_str(text).map_err(|error| ConformanceError::File {
            path: path.to_owned(),
            reason: error.message().to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Fixtures;

    #[test]
    fn the_demo_is_read_and_a_foreign_key_is_not() {
        let demo = Fixtures::demo().map(|fixtures| fixtures.group.number);
        assert_eq!(demo.ok().as_deref(), Some("9802345"));
        assert!(Fixtures::parse(&format!("more = 1\n{}", super::DEMO), "a file").is_err());
    }
}
