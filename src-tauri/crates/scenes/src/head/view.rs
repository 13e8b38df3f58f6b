//! How a head is held, lit and photographed.

use super::vector::{Vec3, v3};

/// How a person holds the head, and where.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Posture {
    /// Degrees, positive with the nose to the picture's right, the person's own left.
    pub yaw: f32,
    /// Degrees, positive looking up.
    pub pitch: f32,
    /// Degrees, positive clockwise in the picture.
    pub roll: f32,
    /// 0 closed to 1 wide open.
    pub mouth: f32,
    /// 0 none to 1 broad.
    pub smile: f32,
    /// 0 open eyes to 1 closed.
    pub closed: f32,
    /// Where the eyes look: degrees to the picture's right, degrees up.
    pub gaze: (f32, f32),
    /// From the camera, cm.
    pub distance: f32,
    /// From the picture's middle, cm to the right and up.
    pub offset: (f32, f32),
    /// Wears a surgical mask.
    pub mask: bool,
}

impl Posture {
    /// Facing the camera, mouth closed, at arm's length.
    pub const FRONT: Self = Self {
        yaw: 0.0,
        pitch: 0.0,
        roll: 0.0,
        mouth: 0.0,
        smile: 0.0,
        closed: 0.0,
        gaze: (0.0, 0.0),
        distance: 50.0,
        offset: (0.0, 0.0),
        mask: false,
    };

    /// The head's turn: roll after yaw after pitch.
    pub(super) fn turn(&self) -> impl Fn(Vec3) -> Vec3 + use<> {
        let (sy, cy) = self.yaw.to_radians().sin_cos();
        let (sp, cp) = self.pitch.to_radians().sin_cos();
        let (sr, cr) = self.roll.to_radians().sin_cos();
        move |point: Vec3| {
            let (y, z) = (cp * point.y + sp * point.z, cp * point.z - sp * point.y);
            let (x, z) = (cy * point.x + sy * z, cy * z - sy * point.x);
            v3(cr * x + sr * y, cr * y - sr * x, z)
        }
    }
}

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

impl Lamp {
    /// The direction towards the lamp.
    pub(super) fn direction(&self) -> Vec3 {
        let (across, front) = self.azimuth.to_radians().sin_cos();
        let (up, level) = self.elevation.to_radians().sin_cos();
        v3(across * level, up, front * level)
    }
}

/// What is behind the head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// One colour.
    Plain,
    /// One colour into another.
    Gradient,
    /// Rectangles and spots.
    Clutter,
    /// A quiet room out of focus.
    Room,
    /// A bright window: the head stands against the light.
    Window,
    /// The pale blue of a photo booth.
    Booth,
}

/// The camera and all that is not the person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shot {
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// Focal length in heights of the picture.
    pub focal: f32,
    /// Light.
    pub lamp: Lamp,
    /// Background.
    pub ground: Ground,
    /// How long the film is lit, usually 1.
    pub exposure: f32,
    /// Deviation of the lens' blur in pixels; below 0.6 the picture is as sharp as it gets.
    pub blur: f32,
    /// Deviation of the sensor's noise, of 255.
    pub grain: f32,
    /// Seed of background and noise.
    pub seed: u64,
}

impl Default for Shot {
    /// A picture of a phone's front camera held upright.
    fn default() -> Self {
        Self {
            size: (480, 640),
            focal: 0.95,
            lamp: Lamp::default(),
            ground: Ground::Room,
            exposure: 1.0,
            blur: 0.0,
            grain: 2.0,
            seed: 0,
        }
    }
}

/// Where a head is in the picture, and how it is held.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HeadTruth {
    /// Its posture.
    pub posture: Posture,
    /// Left, top, right and bottom of the face (hairline to chin), pixels.
    pub bounds: [f32; 4],
    /// The person's right eye (the picture's left), then the left one, pixels.
    pub eyes: [[f32; 2]; 2],
    /// The middle between the lips, pixels.
    pub mouth: [f32; 2],
}
