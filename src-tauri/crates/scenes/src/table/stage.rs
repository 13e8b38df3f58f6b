//! A scene set up once, and photographed at any moment.

use toroku_domain::{DocumentKind, Side};

use super::film::Film;
use super::finger::Finger;
use super::ground::Ground;
use super::layer::Layer;
use super::light::Light;
use super::optics::Optics;
use super::place::Field;
use super::pose::{CARD, Pose, View};
use super::shown::{self, ASKED};
use super::{Sway, plan};
use crate::card::{Card, Holder};
use crate::paint::Noise;
use crate::{CardCondition, Edge, Frame, Truth};

/// How a card is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Manner {
    /// With care, in good light, on an ordinary desk.
    Calm,
    /// Anyhow, as long as the app's prior admits it.
    Loose,
}

/// A scene of the document step.
#[derive(Debug, Clone)]
pub struct Stage {
    seed: u64,
    condition: CardCondition,
    asked: (DocumentKind, Side),
    shown: Option<(DocumentKind, Side)>,
    field: Field,
    pose: Pose,
    cut: Option<Edge>,
    ground: Ground,
    layers: Vec<Layer>,
    /// Which layer is the card, if there is one and only one.
    card: Option<usize>,
    fingers: Vec<Finger>,
    light: Light,
    optics: Optics,
}

/// Draws a card frame. `size` in pixels; `guide` is left, top, width and height
/// of the white frame in pixels. Document, side, person and print follow from
/// the seed.
#[must_use]
pub fn card_frame(seed: u64, condition: CardCondition, size: (u32, u32), guide: [f32; 4]) -> Frame {
    let asked = Noise::new(seed, condition.word()).pick(ASKED);
    let asked = Card {
        kind: asked.0,
        side: asked.1,
        holder: Holder::of_seed(Noise::new(seed, condition.word()).next()),
    };
    Stage::new(seed, condition, Manner::Loose, &asked, size, guide).frame(&Sway::default(), 0)
}

impl Stage {
    /// Sets up a scene in which a card was asked for. Sizes as in [`card_frame`].
    #[must_use]
    pub fn new(
        seed: u64,
        condition: CardCondition,
        manner: Manner,
        asked: &Card,
        size: (u32, u32),
        guide: [f32; 4],
    ) -> Self {
        let seed = match manner {
            Manner::Loose => Noise::new(seed, condition.word()).next(),
            Manner::Calm => seed,
        };
        let field = Field::new(size, guide);
        let (mut pose, cut) = field.pose(&mut Noise::new(seed, "pose"), condition, manner);
        let mut noise = Noise::new(seed, "things");
        let noise = &mut noise;
        #[expect(clippy::cast_precision_loss, reason = "pixels")]
        let per_mm = (pose.width * size.0 as f32 * 1.08 / CARD[0]).clamp(1.6, 24.0);
        let card = shown::shown(asked, condition);
        let mut layers = Vec::new();
        if condition == CardCondition::Clutter
            || (condition == CardCondition::None && manner == Manner::Loose && noise.chance(0.5))
        {
            layers = shown::clutter(noise, per_mm);
        }
        if condition == CardCondition::SecondNear {
            layers.push(shown::second_near(noise, per_mm));
        }
        let shade = if condition == CardCondition::LowContrast {
            0.06
        } else {
            0.35
        };
        let main = match &card {
            Some(card) => Some(shown::card_layer(card, per_mm, noise, shade)),
            None => shown::thing(condition, noise, per_mm),
        };
        let ground = plan::ground(seed, condition, manner);
        let mut place = None;
        if let Some(mut main) = main {
            if let (CardCondition::LowContrast, Ground::Plain(colour, ..)) = (condition, &ground) {
                let step = noise.range(4.0, 14.0) * noise.pick([1.0, 1.0, -1.0]);
                shown::whiten(&mut main.print, noise, (colour[1] + step).min(251.0));
            }
            if condition == CardCondition::TwoCards {
                let second = shown::second_of_two(noise, per_mm, &mut main);
                if main.place[0] != 0.0 {
                    pose.width *= 0.5;
                }
                layers.extend([main, second]);
            } else {
                place = card.is_some().then_some(layers.len());
                layers.push(main);
            }
        }
        Self {
            seed,
            condition,
            asked: (asked.kind, asked.side),
            shown: card.map(|card| (card.kind, card.side)),
            field,
            cut,
            ground,
            layers,
            card: place,
            fingers: plan::fingers(seed, condition),
            light: plan::light(seed, condition, manner, pose.turn),
            optics: plan::optics(seed, condition, manner),
            pose,
        }
    }

    /// What leads from this scene to another's pose, by a share from 0 to 1.
    #[must_use]
    pub fn towards(&self, other: &Self, share: f32) -> Sway {
        let way = |from: f32, to: f32| (to - from) * share;
        Sway {
            shift: [0, 1].map(|c| way(self.pose.centre[c], other.pose.centre[c])),
            turn: way(self.pose.turn, other.pose.turn),
            nearer: way(1.0, other.pose.width / self.pose.width),
            ..Sway::default()
        }
    }

    /// The frame at a moment; the index only varies the sensor's noise.
    #[must_use]
    pub fn frame(&self, sway: &Sway, index: u64) -> Frame {
        let size = self.field.size;
        let pose = Pose {
            centre: [
                self.pose.centre[0] + sway.shift[0],
                self.pose.centre[1] + sway.shift[1],
            ],
            turn: self.pose.turn + sway.turn,
            tilt: self.pose.tilt + sway.tilt,
            width: self.pose.width * (1.0 + sway.nearer),
            ..self.pose
        };
        let view = pose.view(size);
        let mut film = Film::new(size);
        self.cover(&mut film, &view);
        for layer in &self.layers {
            layer.lay(&mut film, &view);
        }
        for finger in &self.fingers {
            finger.lay(&mut film, &view);
        }
        let glare = self.light.fall(&mut film, &view);
        let mut optics = self.optics;
        if sway.motion.0 > optics.motion.0 {
            optics.motion = sway.motion;
        }
        let picture = optics.expose(film, self.seed ^ index.wrapping_mul(0x9E37_79B9));
        Frame {
            picture,
            truth: self.truth(&view, pose.tilt.abs(), optics.blur(), glare),
        }
    }

    /// Draws the ground where no card covers it.
    fn cover(&self, film: &mut Film, view: &View) {
        let places = view.places();
        // The desk is seen through no card: its inner part need not be drawn.
        let hidden = self
            .card
            .map_or([0.0, 0.0], |_| [CARD[0] / 2.0 - 2.0, CARD[1] / 2.0 - 2.0]);
        film.each(film.all(), |x, y, pixel| {
            let [u, v] = places.at(x, y);
            if u.abs() >= hidden[0] || v.abs() >= hidden[1] {
                pixel.copy_from_slice(&self.ground.colour(u, v));
            }
        });
    }

    fn truth(&self, view: &View, tilt: f32, blur: f32, glare: f32) -> Truth {
        Truth::Card {
            condition: self.condition,
            asked: self.asked,
            quad: self.card.map(|_| view.corners(CARD)),
            kind: self.shown.map(|(kind, _)| kind),
            side: self.shown.map(|(_, side)| side),
            tilt,
            blur,
            glare,
            cut: self.cut,
        }
    }
}
