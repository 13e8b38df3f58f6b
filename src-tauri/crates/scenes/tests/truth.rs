//! What is said of a frame is what its pixels show.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use image::RgbImage;
use toroku_domain::{DocumentKind, Side};
use toroku_scenes::{
    Card, CardCondition, Frame, Holder, Manner, Stage, Sway, Truth, card_frame, people,
};

const SIZE: (u32, u32) = (640, 400);
const GUIDE: [f32; 4] = [96.0, 58.75, 448.0, 282.5];

type Quad = [[f32; 2]; 4];

fn quad(frame: &Frame) -> Quad {
    match frame.truth {
        Truth::Card {
            quad: Some(quad), ..
        } => quad,
        ref other => panic!("{other:?}"),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "inside the picture"
)]
fn grey(picture: &RgbImage, x: f32, y: f32) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    let at = |dx: u32, dy: u32| {
        let pixel = picture.get_pixel(left as u32 + dx, top as u32 + dy).0;
        pixel.iter().map(|value| f32::from(*value)).sum::<f32>() / 3.0
    };
    let (u, v) = (x - left, y - top);
    let upper = at(0, 0) * (1.0 - u) + at(1, 0) * u;
    let lower = at(0, 1) * (1.0 - u) + at(1, 1) * u;
    upper * (1.0 - v) + lower * v
}

/// How far outside the true line the step from desk to card lies, in the mean
/// over a side: the place where the grey is half way.
fn edge_error(picture: &RgbImage, from: [f32; 2], to: [f32; 2]) -> f32 {
    let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
    let length = dx.hypot(dy);
    // Outwards, for corners in clockwise order.
    let normal = [dy / length, -dx / length];
    let mut profile = [0.0_f32; 81];
    for step in 15_u8..85 {
        let along = f32::from(step) / 100.0;
        for (i, value) in (0_u8..).zip(&mut profile) {
            let out = (f32::from(i) - 40.0) * 0.1;
            *value += grey(
                picture,
                from[0] + dx * along + normal[0] * out,
                from[1] + dy * along + normal[1] * out,
            );
        }
    }
    let half = f32::midpoint(profile[20], profile[75]);
    let place = profile.windows(2).position(|pair| {
        (pair[0] - half) * (pair[1] - half) <= 0.0 && (pair[0] - pair[1]).abs() > 0.0
    });
    let place = u8::try_from(place.unwrap()).unwrap();
    let (a, b) = (profile[usize::from(place)], profile[usize::from(place) + 1]);
    (f32::from(place) + (a - half) / (a - b) - 40.0) * 0.1
}

#[test]
fn the_cards_edges_lie_where_the_truth_says() {
    let mut worst = 0.0_f32;
    for seed in 0..3 {
        let frame = card_frame(seed, CardCondition::PlainDark, SIZE, GUIDE);
        let quad = quad(&frame);
        for side in 0..4 {
            let error = edge_error(&frame.picture, quad[side], quad[(side + 1) % 4]);
            worst = worst.max(error.abs());
        }
    }
    // The card's bright rim moves the half way; the outline alone is tested in `layer`.
    assert!(worst < 0.4, "{worst} pixels");
}

#[test]
fn a_seed_draws_the_same_and_another_draws_another() {
    let draw = |seed| card_frame(seed, CardCondition::Held, SIZE, GUIDE);
    let (one, again, other) = (draw(3), draw(3), draw(4));
    assert!(one.picture == again.picture && one.truth == again.truth);
    assert!(one.picture != other.picture && one.truth != other.truth);
}

#[test]
fn guided_cards_are_inside_the_picture_and_near_the_guide() {
    for seed in 0..1 {
        for condition in CardCondition::guided() {
            let frame = card_frame(seed, condition, SIZE, GUIDE);
            for ([x, y], [gx, gy]) in quad(&frame).into_iter().zip([
                [96.0, 58.75],
                [544.0, 58.75],
                [544.0, 341.25],
                [96.0, 341.25],
            ]) {
                assert!((2.0..638.0).contains(&x) && (2.0..398.0).contains(&y));
                assert!(
                    (x - gx).abs() < 110.0 && (y - gy).abs() < 90.0,
                    "{condition:?}"
                );
            }
        }
    }
}

#[test]
fn truth_tells_what_is_wrong() {
    for seed in 0..2 {
        let truth = |condition| card_frame(seed, condition, SIZE, GUIDE).truth;
        for condition in [
            CardCondition::None,
            CardCondition::Page,
            CardCondition::Phone,
            CardCondition::TwoCards,
        ] {
            assert!(matches!(truth(condition), Truth::Card { quad: None, .. }));
        }
        let Truth::Card { tilt, .. } = truth(CardCondition::Tilt) else {
            panic!("no card");
        };
        assert!((32.0..=50.0).contains(&tilt));
        let Truth::Card { glare, .. } = truth(CardCondition::GlareSpot) else {
            panic!("no card");
        };
        assert!((0.005..0.4).contains(&glare), "{glare}");
        let Truth::Card { quad, cut, .. } = truth(CardCondition::Cut) else {
            panic!("no card");
        };
        let outside = quad
            .unwrap()
            .iter()
            .filter(|[x, y]| !(0.0..640.0).contains(x) || !(0.0..400.0).contains(y))
            .count();
        assert!(outside >= 2 && cut.is_some(), "{quad:?}");
        let Truth::Card { asked, side, .. } = truth(CardCondition::WrongSide) else {
            panic!("no card");
        };
        assert_ne!(Some(asked.1), side);
    }
}

#[test]
fn a_photo_shows_the_live_frame_at_full_size() {
    let card = Card {
        kind: DocumentKind::Licence,
        side: Side::Front,
        holder: Holder::from(people::DEFAULT),
    };
    let draw = |times: f32, size| {
        let guide = GUIDE.map(|value| value * times);
        let sway = Sway::of_hand(5, 9, 1.0);
        Stage::new(5, CardCondition::Wood, Manner::Calm, &card, size, guide).frame(&sway, 9)
    };
    let (live, photo) = (draw(1.0, SIZE), draw(2.0, (1280, 800)));
    for ([x, y], [u, v]) in quad(&live).into_iter().zip(quad(&photo)) {
        assert!((x * 2.0 + 0.5 - u).abs() < 0.02 && (y * 2.0 + 0.5 - v).abs() < 0.02);
    }
    let small = image::imageops::thumbnail(&photo.picture, 640, 400);
    let apart: u64 = small
        .as_raw()
        .iter()
        .zip(live.picture.as_raw())
        .map(|(a, b)| u64::from(a.abs_diff(*b)))
        .sum();
    assert!(apart / (640 * 400 * 3) < 8, "{apart}");
}
