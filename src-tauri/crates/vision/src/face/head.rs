//! The numbers of one head.

use serde::Serialize;

/// What was measured of a head. Left and right are the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct HeadMeasures {
    /// Turned to the own left (above 0) or right, degrees.
    pub yaw: f32,
    /// Looking up (above 0) or down, degrees, with a constant of the person's own.
    pub pitch: f32,
    /// Leaning clockwise in the picture, degrees.
    pub roll: f32,
    /// Height over width between the lips.
    pub mouth: f32,
    /// Chin to nose over the length of the nose.
    pub jaw: f32,
    /// Width of the mouth over the distance of the eyes' outer corners.
    pub mouth_width: f32,
    /// How sure the network is that this is a face, 0 to 1.
    pub flag: f32,
    /// Mean luma of the skin, 0 to 255.
    pub skin: f32,
    /// Light from the own left (above 0) or right: difference over sum, −1 to 1.
    pub one_sided: f32,
    /// How many times as bright as the skin the surroundings are.
    pub backlit: f32,
    /// Darkness of the right and the left eye's middle against the skin, 0 to 1.
    pub eyes: [f32; 2],
    /// How far the lower face differs in colour from the upper.
    pub cover: f32,
    /// Whether a second face is in the picture.
    pub company: bool,
}
