//! `SCENE` of `synthetic:SCENE`, such as `taro`, `licence-front?blur` or
//! `any?first=blur,glare&seed=3`.

use std::fmt;
use std::str::FromStr;

use toroku_domain::{DocumentKind, Side};

use toroku_scenes::people;

use super::{Condition, Part, SpecError};

/// Which scene to draw.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SceneSpec {
    /// Always this person, whoever the app asks for.
    pub person: Option<String>,
    /// Always this side, whatever the app asks for (documents only).
    pub document: Option<(DocumentKind, Side)>,
    /// The condition of all pictures behind those of `first`.
    pub always: Option<Condition>,
    /// The conditions up to the first, second, … photo, so that a retake succeeds.
    pub first: Vec<Condition>,
    /// What goes wrong one after the other while a subject is before the camera.
    pub story: Vec<Part>,
    /// Seed of hand shake, ground and light.
    pub seed: u64,
}

/// The sides that can be drawn by name.
pub(crate) const SIDES: [(&str, DocumentKind, Side); 7] = [
    ("licence-front", DocumentKind::Licence, Side::Front),
    ("licence-back", DocumentKind::Licence, Side::Back),
    ("mynumber-front", DocumentKind::Mynumber, Side::Front),
    ("mynumber-back", DocumentKind::Mynumber, Side::Back),
    ("record-front", DocumentKind::Record, Side::Front),
    ("record-back", DocumentKind::Record, Side::Back),
    ("residence-front", DocumentKind::Residence, Side::Front),
];

impl SceneSpec {
    /// Who and what can be drawn: people, then sides of documents.
    #[must_use]
    pub fn subjects() -> Vec<&'static str> {
        let people = people::PEOPLE.iter().map(|person| person.key);
        people.chain(SIDES.map(|(word, ..)| word)).collect()
    }

    /// The condition after `captures` photos were taken.
    pub(crate) fn condition(&self, captures: usize) -> Condition {
        self.first
            .get(captures)
            .copied()
            .or(self.always)
            .unwrap_or(Condition::Sharp)
    }

    /// The conditions that follow each other after `captures` photos were taken.
    pub(crate) fn parts(&self, captures: usize) -> Vec<Part> {
        if self.story.is_empty() || captures < self.first.len() {
            let condition = self.condition(captures);
            return vec![Part {
                condition,
                frames: 1,
            }];
        }
        self.story.clone()
    }

    fn apply(&mut self, item: &str) -> Result<(), SpecError> {
        let refuse = |given: &str| SpecError::Condition {
            given: given.to_owned(),
            allowed: Condition::words(),
        };
        match item.split_once('=') {
            Some(("seed", number)) => self.seed = number.parse().map_err(|_number| refuse(item))?,
            Some(("first", list)) => {
                for word in list.split(',') {
                    self.first.push(word.parse().map_err(|()| refuse(word))?);
                }
            }
            Some(("story", list)) => {
                for part in list.split(',') {
                    self.story
                        .push(Part::read(part).ok_or_else(|| refuse(part))?);
                }
            }
            _ => self.always = Some(item.parse().map_err(|()| refuse(item))?),
        }
        Ok(())
    }
}

impl FromStr for SceneSpec {
    type Err = SpecError;

    fn from_str(text: &str) -> Result<Self, SpecError> {
        let (name, items) = text.split_once('?').unwrap_or((text, ""));
        let mut spec = Self::default();
        if let Some((_, kind, side)) = SIDES.iter().find(|(word, ..)| *word == name) {
            spec.document = Some((*kind, *side));
        } else if people::find(name).is_some() {
            spec.person = Some(name.to_owned());
        } else if !matches!(name, "" | "any") {
            return Err(SpecError::Scene {
                given: name.to_owned(),
                people: people::keys(),
                sides: SIDES.map(|(word, ..)| word).join(", "),
            });
        }
        for item in items.split('&').filter(|item| !item.is_empty()) {
            spec.apply(item)?;
        }
        Ok(spec)
    }
}

impl fmt::Display for SceneSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = SIDES
            .iter()
            .find(|(_, kind, side)| self.document == Some((*kind, *side)));
        f.write_str(
            side.map(|(word, ..)| *word)
                .or(self.person.as_deref())
                .unwrap_or("any"),
        )?;
        let first = joined(&self.first);
        let story = joined(&self.story);
        let items = [
            self.always.map(|condition| condition.to_string()),
            (!first.is_empty()).then(|| format!("first={first}")),
            (!story.is_empty()).then(|| format!("story={story}")),
            (self.seed != 0).then(|| format!("seed={}", self.seed)),
        ];
        for (item, mark) in items
            .into_iter()
            .flatten()
            .zip(std::iter::once('?').chain(std::iter::repeat('&')))
        {
            write!(f, "{mark}{item}")?;
        }
        Ok(())
    }
}

fn joined(list: &[impl ToString]) -> String {
    list.iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(",")
}
