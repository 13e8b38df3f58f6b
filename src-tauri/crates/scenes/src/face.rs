//! A person before the camera, with the truth.

use std::sync::Arc;

use crate::gallery;
use crate::head::{Ground, Head, HeadTruth, Lamp, Posture, Shot, render};
use crate::{Frame, Truth};

/// Width of a mean face, cm: turns shares of the picture into a distance.
const WIDTH: f32 = 15.2;
/// The widest part of the face is this much nearer to the camera than the
/// distance that is set, cm.
const BEFORE: f32 = 3.6;
/// The middle of the face is this far above the point that is placed, cm.
const ABOVE: f32 = 1.8;

/// What a face frame shows. Angles in degrees, signs as in [`Truth::Face`].
#[derive(Debug, Clone, PartialEq)]
pub struct FaceScene {
    /// Whose head: its seed; none: nobody.
    pub head: Option<u64>,
    /// A second person at the side, by the seed of the head.
    pub beside: Option<u64>,
    /// Turn to the picture's right.
    pub yaw: f32,
    /// Nod upwards.
    pub pitch: f32,
    /// Lean, clockwise in the picture.
    pub roll: f32,
    /// 0 closed to 1 wide open.
    pub mouth: f32,
    /// 0 to 1.
    pub smile: f32,
    /// 0 open eyes to 1 closed eyes.
    pub closed: f32,
    /// Where the eyes look: to the picture's right and up.
    pub gaze: (f32, f32),
    /// Width of the face in shares of the picture's width.
    pub width: f32,
    /// How far the face is from the picture's middle, to the right and down, in
    /// shares of the picture's width.
    pub offset: [f32; 2],
    /// The light.
    pub lamp: Lamp,
    /// What is behind the person.
    pub ground: Ground,
    /// A mask over mouth and nose.
    pub mask: bool,
    /// How long the picture is exposed; 1 is right.
    pub exposure: f32,
    /// Standard deviation of the optics' blur in pixels, at least about 0.5.
    pub blur: f32,
    /// Standard deviation of the sensor's noise, of 255.
    pub grain: f32,
    /// Focal length in heights of the picture.
    pub focal: f32,
    /// Picture size, pixels.
    pub size: (u32, u32),
}

impl Default for FaceScene {
    fn default() -> Self {
        Self {
            head: Some(100),
            beside: None,
            yaw: 0.0,
            pitch: 0.0,
            roll: 0.0,
            mouth: 0.0,
            smile: 0.0,
            closed: 0.0,
            gaze: (0.0, 0.0),
            width: 0.50,
            offset: [0.0, 0.0],
            lamp: Lamp::default(),
            ground: Ground::Room,
            mask: false,
            exposure: 1.0,
            blur: 0.5,
            grain: 2.0,
            focal: 0.95,
            size: (480, 640),
        }
    }
}

impl FaceScene {
    /// Distance and offset in cm of a head that is seen `aside` widths to the right.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    fn place(&self, width: f32, aside: f32) -> Posture {
        let (columns, rows) = (self.size.0 as f32, self.size.1 as f32);
        // Pixels a centimetre at a distance of one centimetre.
        let focal = self.focal * rows;
        let depth = focal * WIDTH / (width * columns);
        let centimetres = columns * depth / focal;
        Posture {
            yaw: self.yaw,
            pitch: self.pitch,
            roll: self.roll,
            mouth: self.mouth,
            smile: self.smile,
            closed: self.closed,
            gaze: self.gaze,
            distance: (depth + BEFORE).max(18.0),
            offset: (
                (self.offset[0] + aside) * centimetres,
                -self.offset[1] * centimetres - ABOVE,
            ),
            mask: self.mask,
        }
    }

    /// The main head, and the one beside it if there is one.
    fn heads(&self) -> Vec<(Arc<Head>, Posture)> {
        let shift = if self.beside.is_some() {
            -0.5 * self.width
        } else {
            0.0
        };
        let main = self
            .head
            .map(|seed| (gallery::head(seed), self.place(self.width, shift)));
        let beside = self.beside.map(|seed| {
            let posture = Posture {
                yaw: -6.0,
                mouth: 0.0,
                smile: 0.4,
                mask: false,
                ..self.place(self.width * 0.88, 0.55 * self.width)
            };
            (gallery::head(seed), posture)
        });
        main.into_iter().chain(beside).collect()
    }
}

/// Draws a person; the seed chooses the room and the sensor's noise.
#[must_use]
pub fn face_frame(seed: u64, face: &FaceScene) -> Frame {
    let shot = Shot {
        size: face.size,
        focal: face.focal,
        lamp: face.lamp,
        ground: face.ground,
        exposure: face.exposure,
        blur: face.blur,
        grain: face.grain,
        seed,
    };
    let heads = face.heads();
    let shown: Vec<(&Head, Posture)> = heads
        .iter()
        .map(|(head, posture)| (&**head, *posture))
        .collect();
    let (picture, truths) = render(&shown, &shot);
    Frame {
        picture,
        truth: truth(face, &truths),
    }
}

fn truth(face: &FaceScene, heads: &[HeadTruth]) -> Truth {
    Truth::Face {
        yaw: face.yaw,
        pitch: face.pitch,
        roll: face.roll,
        mouth: face.mouth,
        smile: face.smile,
        boxes: heads.iter().map(|head| head.bounds).collect(),
        mask: face.mask,
    }
}
