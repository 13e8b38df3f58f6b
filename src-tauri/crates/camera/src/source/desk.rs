//! The document step: a card on a desk, told part by part.

use toroku_scenes::{Card, CardCondition, Manner, Stage, Sway};

use crate::spec::{Condition, Part, told};

/// Share of the picture's width that the app's white frame takes.
const GUIDE: f32 = 0.88;
/// Height over width of an ID-1 card.
const FLAT: f32 = 53.98 / 85.6;
/// Live frames in which the hand moves from one part of a story to the next.
const MOVE: u8 = 6;

/// The desk of a card; keeps what was drawn last.
#[derive(Debug)]
pub(super) struct Desk {
    card: Card,
    seed: u64,
    size: (u32, u32),
    now: Option<(Part, Stage)>,
    before: Option<Stage>,
}

impl Desk {
    /// Nothing is drawn yet. The size is that of the pictures, pixels.
    pub(super) fn new(card: Card, seed: u64, size: (u32, u32)) -> Self {
        Self {
            card,
            seed,
            size,
            now: None,
            before: None,
        }
    }

    /// Whether this is the card's desk.
    pub(super) fn is_of(&self, card: &Card) -> bool {
        self.card == *card
    }

    /// The picture of a frame of a story.
    pub(super) fn picture(&mut self, parts: &[Part], frame: u64) -> image::RgbImage {
        let (place, since) = told(parts, frame).unwrap_or_default();
        let part = parts.get(place).copied().unwrap_or(Part {
            condition: Condition::Sharp,
            frames: 1,
        });
        let stage = match self.now.take() {
            Some((drawn, stage)) if drawn == part => stage,
            other => {
                self.before = other.map(|(_, stage)| stage);
                self.stage(part.condition)
            }
        };
        let mut sway = if part.condition == Condition::Shake {
            Sway::of_shaking_hand(self.seed, frame)
        } else {
            Sway::of_hand(self.seed, frame, 1.0)
        };
        if let (true, Some(before), Ok(since)) = (place > 0, &self.before, u8::try_from(since))
            && since < MOVE
        {
            let left = 1.0 - (f32::from(since) + 1.0) / f32::from(MOVE);
            sway = sway.and(stage.towards(before, left * left * (3.0 - 2.0 * left)));
        }
        let picture = stage.frame(&sway, frame).picture;
        self.now = Some((part, stage));
        picture
    }

    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    fn stage(&self, condition: Condition) -> Stage {
        let (width, height) = (self.size.0 as f32, self.size.1 as f32);
        let guide = [
            width * (1.0 - GUIDE) / 2.0,
            (height - width * GUIDE * FLAT) / 2.0,
            width * GUIDE,
            width * GUIDE * FLAT,
        ];
        Stage::new(
            self.seed,
            meant(condition),
            Manner::Calm,
            &self.card,
            self.size,
            guide,
        )
    }
}

/// What a word means on a desk; words of faces mean nothing there.
fn meant(condition: Condition) -> CardCondition {
    match condition {
        Condition::Blur => CardCondition::Blur,
        Condition::CutOff => CardCondition::Cut,
        Condition::Glare => CardCondition::GlareSpot,
        Condition::Dark => CardCondition::Dark,
        Condition::Bright => CardCondition::Bright,
        Condition::TooFar => CardCondition::Far,
        Condition::TooClose => CardCondition::Near,
        Condition::Rotated => CardCondition::Rotated,
        Condition::WrongSide => CardCondition::WrongSide,
        Condition::MynumberBack => CardCondition::MynumberBack,
        Condition::None => CardCondition::None,
        Condition::Finger => CardCondition::Finger,
        Condition::Tilt => CardCondition::Tilt,
        Condition::Shadow => CardCondition::Shadow,
        Condition::WhiteOnWhite => CardCondition::LowContrast,
        Condition::TwoCards => CardCondition::TwoCards,
        Condition::PointCard => CardCondition::PointCard,
        Condition::Phone => CardCondition::Phone,
        Condition::Paper => CardCondition::Paper,
        Condition::Sharp
        | Condition::Shake
        | Condition::OtherPerson
        | Condition::TwoFaces
        | Condition::Mask
        | Condition::Backlit
        | Condition::SideLight
        | Condition::HeadTilt
        | Condition::WrongWay
        | Condition::WrongMouth
        | Condition::Smile => CardCondition::Wood,
    }
}
