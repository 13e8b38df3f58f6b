//! A person before the camera.

use image::RgbImage;

use crate::people;
use crate::{Condition, Frame, Scene, Sight, Truth};

/// Where the light comes from and how strong it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lamp {
    /// Degrees; positive: from the picture's right.
    pub azimuth: f32,
    /// Degrees above the horizon.
    pub elevation: f32,
    /// Strength of the direct light; 1 is a lit room.
    pub power: f32,
    /// Strength of the light from everywhere.
    pub ambient: f32,
}

impl Default for Lamp {
    fn default() -> Self {
        Self {
            azimuth: -25.0,
            elevation: 35.0,
            power: 1.0,
            ambient: 0.45,
        }
    }
}

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
    /// Width of the face in shares of the picture's width.
    pub width: f32,
    /// How far the face is from the picture's middle, in shares of the picture's width.
    pub offset: [f32; 2],
    /// The light.
    pub lamp: Lamp,
    /// A mask over mouth and nose.
    pub mask: bool,
    /// Standard deviation of the optics' blur in pixels.
    pub blur: f32,
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
            width: 0.42,
            offset: [0.0, 0.0],
            lamp: Lamp::default(),
            mask: false,
            blur: 0.5,
            size: (480, 640),
        }
    }
}

/// Draws a person; the seed chooses the room and the sensor's noise.
#[must_use]
pub fn face_frame(seed: u64, face: &FaceScene) -> Frame {
    let (width, height) = face.size;
    let condition = if face.head.is_some() {
        Condition::Sharp
    } else {
        Condition::None
    };
    let scene = Scene {
        sight: Sight::Face(people::DEFAULT, None),
        condition,
        seed,
    };
    Frame {
        picture: scene
            .draw(width, height, 0)
            .unwrap_or_else(|| RgbImage::new(width, height)),
        truth: Truth::Face {
            yaw: 0.0,
            pitch: 0.0,
            roll: 0.0,
            mouth: 0.0,
            smile: 0.0,
            boxes: Vec::new(),
            mask: false,
        },
    }
}
