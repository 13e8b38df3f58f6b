//! Whether the best quad is a whole card: figures of the refined quad.

use super::arcs::{Arcs, RADIUS};
use super::rank::unit;
use super::refine::Refined;
use super::shape::Shape;
use super::view::{View, length, minus};

/// The figures of [`super::model::ACCEPT`].
pub(super) fn figures(view: View<'_>, arcs: &Arcs, refined: &Refined, rank: f32) -> [f32; 15] {
    let quad = &refined.quad;
    let radius = RADIUS * quad.width();
    let [mut rounds, mut squares, mut tips] = [[0.0_f32; 4]; 3];
    for i in 0..4 {
        let corner = quad.0[i];
        let along = [1, 3].map(|step: usize| {
            let other = quad.0[(i + step) % 4];
            unit([other[0] - corner[0], other[1] - corner[1]])
        });
        [rounds[i], squares[i]] = arcs.evidence(view, corner, along, radius);
        tips[i] = tip(view, corner, along, radius);
    }
    let shape = Shape::likeliest(quad, view.size());
    let (stretch, skew, tilt) = shape.map_or((9.0, 9.0, 90.0), |shape| {
        let (stretch, skew) = (shape.stretch.abs() / 0.03, shape.skew.abs() / 0.02);
        (stretch, skew, shape.tilt())
    });
    let worst = |values: [f32; 4]| values.into_iter().fold(f32::MAX, f32::min);
    let most = |values: [f32; 4]| values.into_iter().fold(0.0, f32::max);
    let mean = |values: [f32; 4]| values.iter().sum::<f32>() / 4.0;
    [
        worst(refined.inliers),
        mean(refined.inliers),
        worst(refined.agreement),
        mean(refined.agreement),
        worst(rounds),
        mean(rounds),
        most(squares),
        mean(squares),
        worst(tips),
        mean(tips),
        stretch.min(6.0),
        stretch.powi(2).min(25.0),
        skew.min(5.0),
        ((tilt - 16.0) / 4.0).clamp(0.0, 4.0),
        rank.clamp(-10.0, 15.0),
    ]
}

/// Whether the tip outside the arc has the ground's colour (1) or the card's (-1).
fn tip(view: View<'_>, [x, y]: [f32; 2], [u, v]: [[f32; 2]; 2], r: f32) -> f32 {
    let at = |a: f32, b: f32| {
        let place = [x + u[0] * a + v[0] * b, y + u[1] * a + v[1] * b];
        view.at(place)
    };
    let tip = at(r * 0.1, r * 0.1);
    let nearest = |places: [[f32; 2]; 3]| {
        places
            .map(|[a, b]| length(minus(tip, at(a, b))))
            .into_iter()
            .fold(f32::MAX, f32::min)
    };
    let ground = nearest([[-4.0, -4.0], [r * 0.5, -4.0], [-4.0, r * 0.5]]);
    let card = nearest([[r * 0.6, r * 0.6], [r * 1.2, r * 0.5], [r * 0.5, r * 1.2]]);
    (card - ground) / (ground + card + 6.0)
}
