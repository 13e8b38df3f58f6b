//! Hair, behind and before the face.

use tiny_skia::Path;

use crate::paint::{Canvas, Ink, circle, curve, rgb, smooth};
use crate::people::HairStyle;

use super::look::{Look, faded, mixed};
use super::turn::Turn;

/// Draws what lies behind the face: the back of the head turns the other way.
pub(super) fn behind(canvas: &mut Canvas<'_>, look: &Look, turn: Turn) {
    let s = turn.side() * -14.0;
    let shape = match look.style {
        HairStyle::Long => smooth(&shifted(
            s,
            &[
                (0.0, -94.0),
                (44.0, -84.0),
                (66.0, -44.0),
                (70.0, 10.0),
                (78.0, 74.0),
                (76.0, 128.0),
                (48.0, 136.0),
                (0.0, 120.0),
                (-48.0, 136.0),
                (-76.0, 128.0),
                (-78.0, 74.0),
                (-70.0, 10.0),
                (-66.0, -44.0),
                (-44.0, -84.0),
            ],
        )),
        HairStyle::Bob => smooth(&shifted(
            s,
            &[
                (0.0, -94.0),
                (46.0, -84.0),
                (67.0, -44.0),
                (71.0, 8.0),
                (73.0, 52.0),
                (58.0, 76.0),
                (0.0, 72.0),
                (-58.0, 76.0),
                (-73.0, 52.0),
                (-71.0, 8.0),
                (-67.0, -44.0),
                (-46.0, -84.0),
            ],
        )),
        HairStyle::Up | HairStyle::Short | HairStyle::Parted => smooth(&shifted(
            s,
            &[
                (0.0, -93.0),
                (42.0, -84.0),
                (62.0, -48.0),
                (62.0, -6.0),
                (54.0, 24.0),
                (0.0, 40.0),
                (-54.0, 24.0),
                (-62.0, -6.0),
                (-62.0, -48.0),
                (-42.0, -84.0),
            ],
        )),
        HairStyle::Thin => smooth(&shifted(
            s,
            &[
                (0.0, -80.0),
                (40.0, -74.0),
                (60.0, -40.0),
                (62.0, 0.0),
                (54.0, 26.0),
                (0.0, 40.0),
                (-54.0, 26.0),
                (-62.0, 0.0),
                (-60.0, -40.0),
                (-40.0, -74.0),
            ],
        )),
    };
    let deep = mixed(look.hair, rgb(0), 0.35);
    if look.style == HairStyle::Up {
        canvas.fill(
            circle(s * 1.6, -96.0, 21.0),
            Ink::Radial(
                [s * 1.6 - 5.0, -104.0, 26.0],
                vec![look.sheen, look.hair, deep],
            ),
        );
    }
    canvas.fill(
        shape,
        Ink::Linear([0.0, -94.0, 0.0, 120.0], vec![look.hair, deep]),
    );
}

/// Draws what falls over the forehead and the temples.
#[expect(clippy::too_many_lines, reason = "a drawing is one list of shapes")]
pub(super) fn before(canvas: &mut Canvas<'_>, look: &Look, turn: Turn) {
    let s = turn.side() * 12.0;
    let ink = Ink::Linear(
        [0.0, -96.0, 0.0, -10.0],
        vec![mixed(look.hair, look.sheen, 0.35), look.hair],
    );
    let shape = match look.style {
        HairStyle::Short => cap(
            s,
            &[
                (60.0, -8.0),
                (55.0, -20.0),
                (50.0, -42.0),
                (36.0, -50.0),
                (20.0, -46.0),
                (6.0, -51.0),
                (-10.0, -45.0),
                (-24.0, -50.0),
                (-38.0, -45.0),
                (-50.0, -38.0),
                (-55.0, -20.0),
                (-60.0, -8.0),
            ],
        ),
        HairStyle::Parted => cap(
            s,
            &[
                (60.0, -6.0),
                (55.0, -22.0),
                (50.0, -44.0),
                (34.0, -62.0),
                (20.0, -66.0),
                (4.0, -52.0),
                (-16.0, -42.0),
                (-36.0, -36.0),
                (-50.0, -32.0),
                (-55.0, -20.0),
                (-60.0, -6.0),
            ],
        ),
        HairStyle::Bob => cap(
            s,
            &[
                (68.0, 50.0),
                (57.0, 58.0),
                (54.0, 20.0),
                (51.0, -20.0),
                (40.0, -34.0),
                (20.0, -32.0),
                (0.0, -34.0),
                (-20.0, -32.0),
                (-40.0, -34.0),
                (-51.0, -20.0),
                (-54.0, 20.0),
                (-57.0, 58.0),
                (-68.0, 50.0),
            ],
        ),
        HairStyle::Long => cap(
            s,
            &[
                (70.0, 84.0),
                (60.0, 92.0),
                (55.0, 30.0),
                (52.0, -18.0),
                (40.0, -46.0),
                (16.0, -66.0),
                (8.0, -68.0),
                (-8.0, -54.0),
                (-34.0, -38.0),
                (-52.0, -14.0),
                (-55.0, 30.0),
                (-60.0, 92.0),
                (-70.0, 84.0),
            ],
        ),
        HairStyle::Up => cap(
            s,
            &[
                (60.0, -2.0),
                (55.0, -14.0),
                (50.0, -40.0),
                (32.0, -60.0),
                (10.0, -67.0),
                (-6.0, -60.0),
                (-30.0, -50.0),
                (-48.0, -36.0),
                (-55.0, -14.0),
                (-60.0, -2.0),
            ],
        ),
        HairStyle::Thin => cap(
            s,
            &[
                (60.0, 0.0),
                (55.0, -14.0),
                (51.0, -38.0),
                (44.0, -58.0),
                (26.0, -72.0),
                (0.0, -76.0),
                (-26.0, -72.0),
                (-44.0, -58.0),
                (-51.0, -38.0),
                (-55.0, -14.0),
                (-60.0, 0.0),
            ],
        ),
    };
    canvas.fill(shape.clone(), ink);
    canvas.clipped(shape, |canvas| {
        for (start, mid, end, width) in [
            (-40.0, -34.0, -46.0, 3.0),
            (-22.0, -20.0, -34.0, 4.0),
            (10.0, 22.0, 34.0, 4.0),
            (26.0, 40.0, 50.0, 3.0),
        ] {
            let strand = [(start + s, -88.0), (mid + s, -72.0), (end + s, -50.0)];
            canvas.stroke(curve(&strand), width, faded(look.sheen, 0.28));
        }
        for i in 0_u8..14 {
            let x = f32::from(i) * 9.5 - 62.0;
            let strand = [
                (x * 0.5 + s, -94.0),
                (x * 0.85 + s, -66.0),
                (x + s, -34.0),
                (x * 1.05 + s, 70.0),
            ];
            canvas.stroke(
                curve(&strand),
                0.8,
                faded(mixed(look.hair, rgb(0), 0.5), 0.35),
            );
        }
    });
}

/// The crown joined to a lower edge that is given from the right to the left.
fn cap(s: f32, edge: &[(f32, f32)]) -> Option<Path> {
    let crown = [
        (-64.0, -40.0),
        (-44.0, -82.0),
        (0.0, -95.0),
        (44.0, -82.0),
        (64.0, -40.0),
    ];
    let mut points: Vec<_> = crown.iter().map(|(x, y)| (x + s * 0.1, *y)).collect();
    // What hangs over the forehead turns with the face, what hangs beside it less.
    points.extend(
        edge.iter()
            .map(|(x, y)| (x + s * (1.0 - (x.abs() / 64.0).powi(2)).max(0.0) * 1.6, *y)),
    );
    smooth(&points)
}

fn shifted(s: f32, points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    points.iter().map(|(x, y)| (x + s, *y)).collect()
}
