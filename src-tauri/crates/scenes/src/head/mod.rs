//! A drawn head and shoulders, the same for a person wherever it is shown.
//!
//! Units: half the face's height is about 66; the origin is between the eyes.

mod body;
mod eyes;
mod face;
mod hair;
mod look;
mod mouth;
mod turn;

use crate::paint::Canvas;
use crate::people::Person;

use look::Look;
use turn::Turn;

/// How the head is held.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Posture {
    /// Degrees towards the picture's right; the person's own left.
    pub(crate) yaw: f32,
    /// 0 closed, 1 open.
    pub(crate) mouth: f32,
}

impl Posture {
    /// Facing the camera with the mouth closed.
    pub(crate) const FRONT: Self = Self {
        yaw: 0.0,
        mouth: 0.0,
    };
}

/// Draws a person's head and shoulders around the origin.
pub(crate) fn draw(canvas: &mut Canvas<'_>, person: &Person, posture: Posture) {
    let look = Look::of(person);
    let turn = Turn::new(posture.yaw);
    hair::behind(canvas, &look, turn);
    body::draw(canvas, &look);
    face::ears(canvas, &look, turn);
    face::skin(canvas, &look, turn, posture.mouth);
    eyes::draw(canvas, &look, turn);
    face::nose(canvas, &look, turn);
    mouth::draw(canvas, &look, turn, posture.mouth);
    hair::before(canvas, &look, turn);
    eyes::glasses(canvas, &look, turn);
}
