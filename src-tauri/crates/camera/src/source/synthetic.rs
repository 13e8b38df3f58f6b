//! `synthetic:SCENE`: drawn scenes that follow the subject unless told otherwise.

use image::RgbImage;
use toroku_domain::{DocumentKind, Side};
use toroku_scenes::people::{self, Person};
use toroku_scenes::{Card, Scene, Sight, shaken};

use super::FrameSource;
use super::live_frame::{LiveFrame, encode};
use crate::{CameraError, SceneSpec, Subject};

/// Size of a live frame, pixels.
const LIVE: (u32, u32) = (480, 640);
/// Size of a photo, pixels.
const PHOTO: (u32, u32) = (1620, 2160);
/// What is drawn around a live frame for the hand to move in, pixels.
const MARGIN: u32 = 8;
/// JPEG quality of a photo, as phones choose it.
const PHOTO_QUALITY: u8 = 93;

/// Drawn scenes.
pub(crate) struct Synthetic {
    spec: SceneSpec,
    captures: usize,
    index: u64,
    drawn: Option<(Scene, RgbImage)>,
}

impl Synthetic {
    /// Nothing is drawn yet.
    pub(crate) fn open(spec: SceneSpec) -> Self {
        Self {
            spec,
            captures: 0,
            index: 0,
            drawn: None,
        }
    }

    fn scene(&self, subject: &Subject) -> Scene {
        let sight = match subject {
            Subject::Document { kind, side, person } => {
                let (kind, side): (DocumentKind, Side) =
                    self.spec.document.unwrap_or((*kind, *side));
                Sight::Document(Card {
                    kind,
                    side,
                    holder: self.person(person.as_deref()).into(),
                })
            }
            Subject::Face { pose, person } => Sight::Face(self.person(person.as_deref()), *pose),
        };
        Scene {
            sight,
            condition: self.spec.condition(self.captures),
            seed: self.spec.seed,
        }
    }

    fn person(&self, asked: Option<&str>) -> &'static Person {
        let named = self.spec.person.as_deref().or(asked);
        named.and_then(people::find).unwrap_or(people::DEFAULT)
    }
}

impl FrameSource for Synthetic {
    fn frame(&mut self, subject: &Subject) -> Result<LiveFrame, CameraError> {
        let scene = self.scene(subject);
        let (width, height) = LIVE;
        let picture = match self.drawn.take() {
            Some((drawn, picture)) if drawn == scene => picture,
            _ => scene
                .draw(width, height, MARGIN)
                .ok_or(CameraError::Encoding)?,
        };
        let index = self.index;
        self.index += 1;
        let image = shaken(&picture, width, height, MARGIN, scene.seed, index);
        self.drawn = Some((scene, picture));
        Ok(LiveFrame { image, index })
    }

    fn capture(&mut self, subject: &Subject) -> Result<Vec<u8>, CameraError> {
        let (width, height) = PHOTO;
        let picture = self
            .scene(subject)
            .draw(width, height, 0)
            .ok_or(CameraError::Encoding)?;
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
        let scene = |text: &str, subject: &Subject| source(text).scene(subject).sight;
        let asked = Subject::Document {
            kind: DocumentKind::Mynumber,
            side: Side::Front,
            person: Some("hanako".to_owned()),
        };
        let card = |kind, side, key| {
            Sight::Document(Card {
                kind,
                side,
                holder: people::find(key).unwrap().into(),
            })
        };
        assert_eq!(
            scene("any", &asked),
            card(DocumentKind::Mynumber, Side::Front, "hanako")
        );
        assert_eq!(
            scene("jiro", &asked),
            card(DocumentKind::Mynumber, Side::Front, "jiro")
        );
        assert_eq!(
            scene("licence-back", &asked),
            card(DocumentKind::Licence, Side::Back, "hanako")
        );
        let face = Subject::Face {
            pose: None,
            person: None,
        };
        assert_eq!(
            scene("licence-back", &face),
            Sight::Face(people::DEFAULT, None)
        );
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
