//! `synthetic:SCENE`: drawn scenes that follow the subject unless told otherwise.

use toroku_domain::{DocumentKind, Pose, Side};
use toroku_scenes::Card;
use toroku_scenes::people::{self, Person};

use super::FrameSource;
use super::desk::Desk;
use super::live_frame::{LiveFrame, encode};
use super::room::Room;
use crate::{CameraError, SceneSpec, Subject};

/// Size of a live frame, pixels.
const LIVE: (u32, u32) = (480, 640);
/// Size of a photo, pixels.
const PHOTO: (u32, u32) = (1620, 2160);
/// JPEG quality of a photo, as phones choose it.
const PHOTO_QUALITY: u8 = 93;

/// Drawn scenes.
pub(crate) struct Synthetic {
    spec: SceneSpec,
    captures: usize,
    index: u64,
    subject: Option<Subject>,
    /// Live frames of this subject that were shown.
    shown: u64,
    desk: Option<Desk>,
}

impl Synthetic {
    /// Nothing is drawn yet.
    pub(crate) fn open(spec: SceneSpec) -> Self {
        Self {
            spec,
            captures: 0,
            index: 0,
            subject: None,
            shown: 0,
            desk: None,
        }
    }

    /// Begins anew with another subject: its story is told from the beginning.
    fn turn_to(&mut self, subject: &Subject) {
        if self.subject.as_ref() != Some(subject) {
            self.subject = Some(subject.clone());
            self.shown = 0;
        }
    }

    fn card(&self, kind: DocumentKind, side: Side, person: Option<&str>) -> Card {
        let (kind, side) = self.spec.document.unwrap_or((kind, side));
        Card {
            kind,
            side,
            holder: self.person(person).into(),
        }
    }

    fn room(&self, pose: Option<Pose>, person: Option<&str>, size: (u32, u32)) -> Room {
        Room {
            person: self.person(person),
            pose,
            seed: self.spec.seed,
            size,
        }
    }

    fn person(&self, asked: Option<&str>) -> &'static Person {
        let named = self.spec.person.as_deref().or(asked);
        named.and_then(people::find).unwrap_or(people::DEFAULT)
    }
}

impl FrameSource for Synthetic {
    fn frame(&mut self, subject: &Subject) -> Result<LiveFrame, CameraError> {
        self.turn_to(subject);
        let parts = self.spec.parts(self.captures);
        let image = match subject {
            Subject::Document { kind, side, person } => {
                let card = self.card(*kind, *side, person.as_deref());
                let desk = match self.desk.take() {
                    Some(desk) if desk.is_of(&card) => desk,
                    _ => Desk::new(card, self.spec.seed, LIVE),
                };
                self.desk.insert(desk).picture(&parts, self.shown)
            }
            Subject::Face { pose, person } => self
                .room(*pose, person.as_deref(), LIVE)
                .picture(&parts, Some(self.shown)),
        };
        self.shown += 1;
        self.index += 1;
        Ok(LiveFrame {
            image,
            index: self.index - 1,
        })
    }

    fn capture(&mut self, subject: &Subject) -> Result<Vec<u8>, CameraError> {
        self.capture_back(subject, 0)
    }

    fn capture_frame(&mut self, subject: &Subject, index: u64) -> Result<Vec<u8>, CameraError> {
        let back = self.index.saturating_sub(index.saturating_add(1));
        self.capture_back(subject, back)
    }
}

impl Synthetic {
    /// A live picture that stands still: a person has long done what was asked for.
    pub(crate) fn still(&self, subject: &Subject) -> image::RgbImage {
        let parts = self.spec.parts(0);
        match subject {
            Subject::Document { kind, side, person } => {
                let card = self.card(*kind, *side, person.as_deref());
                Desk::new(card, self.spec.seed, LIVE).picture(&parts, 0)
            }
            Subject::Face { pose, person } => self
                .room(*pose, person.as_deref(), LIVE)
                .picture(&parts, None),
        }
    }

    /// What a live frame showed, at full size: the last one, or one before.
    fn capture_back(&mut self, subject: &Subject, back: u64) -> Result<Vec<u8>, CameraError> {
        self.turn_to(subject);
        let moment = self
            .shown
            .checked_sub(1)
            .map(|last| last.saturating_sub(back));
        let parts = self.spec.parts(self.captures);
        let picture = match subject {
            Subject::Document { kind, side, person } => {
                let card = self.card(*kind, *side, person.as_deref());
                Desk::new(card, self.spec.seed, PHOTO).picture(&parts, moment.unwrap_or(0))
            }
            Subject::Face { pose, person } => self
                .room(*pose, person.as_deref(), PHOTO)
                .picture(&parts, moment),
        };
        self.captures += 1;
        encode(&picture, PHOTO_QUALITY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Synthetic {
        Synthetic::open(text.parse().unwrap())
    }

    fn front(kind: DocumentKind) -> Subject {
        Subject::Document {
            kind,
            side: Side::Front,
            person: None,
        }
    }

    #[test]
    fn the_same_seed_draws_the_same_and_the_hand_moves() {
        let subject = front(DocumentKind::Record);
        let (mut one, mut two) = (source("ume?seed=4"), source("ume?seed=4"));
        let first = one.frame(&subject).unwrap();
        assert!(first.image == two.frame(&subject).unwrap().image);
        let second = one.frame(&subject).unwrap();
        assert_eq!((first.index, second.index), (0, 1));
        assert!(first.image != second.image);
    }

    #[test]
    fn scripted_conditions_end_with_the_photos_taken() {
        let subject = front(DocumentKind::Licence);
        let mut scripted = source("taro?first=dark,none");
        let mean = |photo: &[u8]| {
            let grey = image::load_from_memory(photo)
                .unwrap()
                .thumbnail(64, 64)
                .to_luma8();
            grey.as_raw()
                .iter()
                .map(|value| u32::from(*value))
                .sum::<u32>()
                / u32::try_from(grey.as_raw().len()).unwrap()
        };
        let means = [(); 3].map(|()| mean(&scripted.capture(&subject).unwrap()));
        assert!(
            means[0] < 40 && means[1] > 100 && means[2] > means[1],
            "{means:?}"
        );
    }

    #[test]
    fn follows_the_subject_unless_told_otherwise() {
        let card =
            |text: &str| source(text).card(DocumentKind::Mynumber, Side::Front, Some("hanako"));
        let made = |kind, side, key| Card {
            kind,
            side,
            holder: people::find(key).unwrap().into(),
        };
        assert_eq!(
            card("any"),
            made(DocumentKind::Mynumber, Side::Front, "hanako")
        );
        assert_eq!(
            card("jiro"),
            made(DocumentKind::Mynumber, Side::Front, "jiro")
        );
        assert_eq!(
            card("licence-back"),
            made(DocumentKind::Licence, Side::Back, "hanako")
        );
        assert_eq!(source("licence-back").person(None), people::DEFAULT);
    }

    #[test]
    fn a_story_moves_on_and_begins_anew_for_another_side() {
        let mut told = source("taro?story=none*3,dark*3,good");
        let mut mean = |side| {
            let subject = Subject::Document {
                kind: DocumentKind::Licence,
                side,
                person: None,
            };
            let small = image::imageops::thumbnail(&told.frame(&subject).unwrap().image, 9, 9);
            let sum: u32 = small.as_raw().iter().map(|value| u32::from(*value)).sum();
            sum / 243
        };
        let front: Vec<u32> = (0..9).map(|_| mean(Side::Front)).collect();
        assert!(
            front[2] > 90 && front[4] < 45 && front[8] > front[2],
            "{front:?}"
        );
        assert_eq!(mean(Side::Back), front[0]);
    }

    #[test]
    fn a_photo_shows_its_moment() {
        let subject = front(DocumentKind::Licence);
        let mut told = source("taro?story=good*2,dark");
        let mean = |told: &mut Synthetic| {
            let photo = image::load_from_memory(&told.capture(&subject).unwrap()).unwrap();
            let small = photo.thumbnail(9, 9).to_luma8();
            small
                .as_raw()
                .iter()
                .map(|value| u32::from(*value))
                .sum::<u32>()
                / 81
        };
        assert!(mean(&mut told) > 90);
        for _ in 0..3 {
            told.frame(&subject).unwrap();
        }
        assert!(mean(&mut told) < 45);
    }

    #[test]
    fn photos_are_full_size() {
        let photo = source("van")
            .capture(&front(DocumentKind::Residence))
            .unwrap();
        assert_eq!(
            image::load_from_memory(&photo)
                .unwrap()
                .to_rgb8()
                .dimensions(),
            PHOTO
        );
    }
}
