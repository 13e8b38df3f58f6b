//! Numbers of the canonical mesh's vertices, by the part of the face they lie on.
//!
//! "Right" is the person's own right, which is the picture's left.

pub(super) const RIGHT_UPPER_LID: [usize; 9] = [33, 246, 161, 160, 159, 158, 157, 173, 133];
pub(super) const RIGHT_LOWER_LID: [usize; 9] = [33, 7, 163, 144, 145, 153, 154, 155, 133];
pub(super) const LEFT_UPPER_LID: [usize; 9] = [263, 466, 388, 387, 386, 385, 384, 398, 362];
pub(super) const LEFT_LOWER_LID: [usize; 9] = [263, 249, 390, 373, 374, 380, 381, 382, 362];
pub(super) const RIGHT_CREASE: [usize; 9] = [130, 247, 30, 29, 27, 28, 56, 190, 243];
pub(super) const LEFT_CREASE: [usize; 9] = [359, 467, 260, 259, 257, 258, 286, 414, 463];
/// Upper edge outwards to inwards, then the lower edge back.
pub(super) const RIGHT_BROW: [usize; 10] = [70, 63, 105, 66, 107, 55, 65, 52, 53, 46];
pub(super) const LEFT_BROW: [usize; 10] = [300, 293, 334, 296, 336, 285, 295, 282, 283, 276];
/// Both lips' inner edges share their first and last vertex.
pub(super) const UPPER_LIP_IN: [usize; 11] = [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308];
pub(super) const LOWER_LIP_IN: [usize; 11] = [78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308];
pub(super) const UPPER_LIP_OUT: [usize; 11] = [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291];
pub(super) const LOWER_LIP_OUT: [usize; 11] = [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291];
/// The face's rim, clockwise in the picture from the top of the forehead.
pub(super) const OVAL: [usize; 36] = [
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152,
    148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
];

/// An eye and its surroundings.
pub(super) struct Eye {
    /// −1 on the picture's left, 1 on its right.
    pub(super) side: f32,
    pub(super) upper: [usize; 9],
    pub(super) lower: [usize; 9],
    pub(super) crease: [usize; 9],
    pub(super) brow: [usize; 10],
}

impl Eye {
    /// All vertices of the lids once: the upper lid, then the lower one back without the corners.
    pub(super) fn rim(&self) -> impl Iterator<Item = usize> + Clone {
        self.upper
            .into_iter()
            .chain(self.lower[1..8].iter().copied())
    }

    /// Each upper vertex between the corners with the lower one under it.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        (1..8).map(|i| (self.upper[i], self.lower[i]))
    }
}

/// The person's right eye, then the left one.
pub(super) const EYES: [Eye; 2] = [
    Eye {
        side: -1.0,
        upper: RIGHT_UPPER_LID,
        lower: RIGHT_LOWER_LID,
        crease: RIGHT_CREASE,
        brow: RIGHT_BROW,
    },
    Eye {
        side: 1.0,
        upper: LEFT_UPPER_LID,
        lower: LEFT_LOWER_LID,
        crease: LEFT_CREASE,
        brow: LEFT_BROW,
    },
];

/// The inner edge of the lips as a ring.
pub(super) fn mouth_ring() -> impl Iterator<Item = usize> + Clone {
    UPPER_LIP_IN
        .into_iter()
        .chain(LOWER_LIP_IN[1..10].iter().rev().copied())
}
