//! A drawn frame and what is true of it.

use image::RgbImage;
use toroku_domain::{DocumentKind, Side};

use crate::CardCondition;

/// A frame as a camera would hand it over, and what it shows.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Upright, unmirrored pixels.
    pub picture: RgbImage,
    /// What is to be found in them.
    pub truth: Truth,
}

/// A side of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edge {
    /// Above.
    Top,
    /// To the right.
    Right,
    /// Below.
    Bottom,
    /// To the left.
    Left,
}

impl Edge {
    /// All four, clockwise.
    pub const ALL: [Self; 4] = [Self::Top, Self::Right, Self::Bottom, Self::Left];
}

/// What is true of a frame. Places are in pixels with the centres of pixels at
/// whole numbers, angles in degrees.
#[derive(Debug, Clone, PartialEq)]
pub enum Truth {
    /// A frame of the document step.
    Card {
        /// What was asked to be drawn.
        condition: CardCondition,
        /// The document and side that the app asks for.
        asked: (DocumentKind, Side),
        /// The sharp corners of the card in the guide (crossings of its straight
        /// sides) in the order of its own upper left, upper right, lower right and
        /// lower left; corners may lie outside the picture. None without a card.
        quad: Option<[[f32; 2]; 4]>,
        /// Which document is seen; none for things that are no document.
        kind: Option<DocumentKind>,
        /// Which side of it is seen.
        side: Option<Side>,
        /// Angle between the card's normal and the optical axis.
        tilt: f32,
        /// Standard deviation of the optics' blur in pixels; for motion its length
        /// over the square root of twelve.
        blur: f32,
        /// Share of the card's surface that is blown out by mirrored light.
        glare: f32,
        /// The side of the picture over which the card reaches.
        cut: Option<Edge>,
    },
    /// A frame of the face step.
    Face {
        /// Positive: the nose points to the picture's right, the person's own left.
        yaw: f32,
        /// Positive: looks up.
        pitch: f32,
        /// Positive: clockwise in the picture.
        roll: f32,
        /// 0 closed to 1 wide open.
        mouth: f32,
        /// 0 to 1.
        smile: f32,
        /// Left, top, right and bottom of each face, the main one first.
        boxes: Vec<[f32; 4]>,
        /// A mask covers mouth and nose.
        mask: bool,
    },
}
