//! What lies on the desk for a condition: which card or thing, and what is beside it.

use toroku_domain::{DocumentKind, Side};

use super::grain::Grain;
use super::layer::{Layer, Print};
use super::pose::{CARD, CORNER};
use super::things;
use crate::card::{Card, Holder};
use crate::paint::Noise;
use crate::{CardCondition, other_side};

/// The sides that the app asks for.
pub(super) const ASKED: [(DocumentKind, Side); 6] = [
    (DocumentKind::Licence, Side::Front),
    (DocumentKind::Licence, Side::Back),
    (DocumentKind::Mynumber, Side::Front),
    (DocumentKind::Record, Side::Front),
    (DocumentKind::Record, Side::Back),
    (DocumentKind::Residence, Side::Front),
];

/// A card on the desk's origin.
pub(super) fn card_layer(card: &Card, per_mm: f32, noise: &mut Noise, shade: f32) -> Layer {
    Layer {
        print: things::printed(CARD, per_mm, |canvas| card.print(canvas)),
        size: CARD,
        corner: CORNER,
        place: [0.0, 0.0],
        turn: 0.0,
        shadow: things::contact(noise, shade),
    }
}

/// The card that a condition shows instead of the one asked for; none for things
/// that are no document.
pub(super) fn shown(asked: &Card, condition: CardCondition) -> Option<Card> {
    match condition {
        CardCondition::None
        | CardCondition::Page
        | CardCondition::Rect
        | CardCondition::PointCard
        | CardCondition::Phone
        | CardCondition::Paper => None,
        CardCondition::WrongSide => Some(Card {
            side: other_side(asked.side),
            ..asked.clone()
        }),
        CardCondition::MynumberBack => Some(Card {
            kind: DocumentKind::Mynumber,
            side: Side::Back,
            ..asked.clone()
        }),
        _ => Some(asked.clone()),
    }
}

/// The thing of a condition without a document, if there is one.
pub(super) fn thing(condition: CardCondition, noise: &mut Noise, per_mm: f32) -> Option<Layer> {
    Some(match condition {
        CardCondition::Page => things::page(noise, per_mm),
        CardCondition::Rect => things::rectangle(noise, per_mm),
        CardCondition::PointCard => things::point_card(noise, per_mm),
        CardCondition::Phone => things::phone(noise, per_mm),
        CardCondition::Paper => things::slip(noise, per_mm),
        _ => return None,
    })
}

/// Another card whose edge begins 0.85 to 1.15 card sizes away.
pub(super) fn second_near(noise: &mut Noise, per_mm: f32) -> Layer {
    let mut layer = another(noise, per_mm);
    let far = noise.range(0.85, 1.15);
    let slip = noise.range(-0.2, 0.2);
    layer.place = match noise.next() % 4 {
        0 => [far * CARD[0], slip * CARD[1]],
        1 => [-far * CARD[0], slip * CARD[1]],
        2 => [slip * CARD[0], far * CARD[1]],
        _ => [slip * CARD[0], -far * CARD[1]],
    };
    layer.turn = noise.range(-5.0, 5.0);
    layer
}

/// A second card that lies on the first or takes the other half of the guide.
pub(super) fn second_of_two(noise: &mut Noise, per_mm: f32, first: &mut Layer) -> Layer {
    let mut layer = another(noise, per_mm);
    if noise.chance(0.5) {
        let (dx, dy) = (noise.range(0.22, 0.5), noise.range(0.16, 0.5));
        layer.place = [
            dx * CARD[0] * noise.pick([-1.0, 1.0]),
            dy * CARD[1] * noise.pick([-1.0, 1.0]),
        ];
        layer.turn = noise.range(-14.0, 14.0);
    } else {
        let apart = 0.5 * CARD[0] + noise.range(0.5, 4.0);
        first.place = [-apart, noise.range(-4.0, 4.0)];
        layer.place = [apart, noise.range(-4.0, 4.0)];
        layer.turn = noise.range(-6.0, 6.0);
    }
    layer
}

fn another(noise: &mut Noise, per_mm: f32) -> Layer {
    let (kind, side) = noise.pick(ASKED);
    let holder = Holder::of_seed(noise.next());
    if noise.chance(0.25) {
        return things::point_card(noise, per_mm);
    }
    card_layer(&Card { kind, side, holder }, per_mm, noise, 0.3)
}

/// Sheets, bars and pens about the card, many nearly along its edges.
pub(super) fn clutter(noise: &mut Noise, per_mm: f32) -> Vec<Layer> {
    let count = 1 + noise.next() % 6;
    (0..count)
        .map(|_| {
            let mut layer = if noise.chance(0.5) {
                things::sheet(noise, per_mm * 0.8)
            } else {
                things::bar(noise, per_mm * 0.8)
            };
            layer.turn = if noise.chance(0.65) {
                noise.pick([0.0, 90.0]) + noise.range(-7.0, 7.0)
            } else {
                noise.range(0.0, 180.0)
            };
            layer.place = [noise.range(-72.0, 72.0), noise.range(-50.0, 50.0)];
            layer
        })
        .collect()
}

/// Turns the print's paper white, a few levels from a desk's grey, with clouds;
/// ink stays ink.
pub(super) fn whiten(print: &mut Print, noise: &mut Noise, white: f32) {
    let grain = Grain::new(noise.next());
    let clouds = noise.range(3.0, 10.0);
    let tint = [noise.range(-1.5, 1.5), 0.0, noise.range(-1.5, 1.5)];
    let width = print.width();
    #[expect(clippy::cast_precision_loss, reason = "texels")]
    for (i, colour) in print.colours.iter_mut().enumerate() {
        let darkest = colour[0].min(colour[1]).min(colour[2]);
        let paper = ((darkest - 190.0) / 14.0).clamp(0.0, 1.0);
        let (x, y) = ((i % width) as f32 / 60.0, (i / width) as f32 / 60.0);
        let cloud = (grain.at(x, y) - 0.5) * clouds;
        for (part, tint) in colour.iter_mut().zip(tint) {
            let target = white + cloud + tint + (*part - 230.0) * 0.05;
            *part += (target - *part) * paper;
        }
    }
}
