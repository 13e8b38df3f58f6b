//! Limits of the face's checks: data, from configuration.

use serde::{Deserialize, Serialize};

/// Limits of the face's checks. Missing fields take the default.
///
/// Where the defaults come from: detection, flag: those of the networks' authors
/// (`MediaPipe`, 0.5). Place: what fills the drawn oval of the screen. Yaw of a front
/// and of a turn, ratios of lips: a scanned head in 36 known poses and published
/// portraits. Opening, jaw, light, blur, eyes, cover and the steps from frame to
/// frame: drawn heads of the tuning seeds (below 200), between the two groups that
/// are to be told apart. None comes from recordings of members: a service fits its own.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FaceThresholds {
    /// Least score of the detector for the face looked at (0 to 1).
    pub detection: f32,
    /// Least score of the detector for a second face (0 to 1).
    pub second_detection: f32,
    /// Least width of a second face, shares of the first one's.
    pub second_width: f32,
    /// Least flag of the mesh (0 to 1).
    pub flag: f32,
    /// Width below which the face is too far, shares of the oval.
    pub narrowest: f32,
    /// Width above which the face is too close, shares of the oval.
    pub widest: f32,
    /// How far its middle may be beside the oval's, shares of the oval's width.
    pub offset_x: f32,
    /// How far its middle may be above or below the oval's, shares of its height.
    pub offset_y: f32,
    /// Mean luma of the skin below which it is dark (0 to 255).
    pub dark: f32,
    /// Mean luma of the skin above which it is bright (0 to 255).
    pub bright: f32,
    /// Difference of both halves over their sum from which light comes from one side (0 to 1).
    pub one_sided: f32,
    /// How many times as bright as the skin the surroundings may be.
    pub backlit: f32,
    /// Crete's metric above which a face of a live frame is blurred (0 to 1).
    pub blur: f32,
    /// The same of a face large enough to be measured at twice the size, as in a photo.
    pub blur_large: f32,
    /// Detail below which a face of a live frame is blurred whatever Crete's metric says.
    pub detail: f32,
    /// The same at twice the size, over which the same lines are drawn out: a quarter.
    pub detail_large: f32,
    /// Least darkness of an eye's middle against the skin around it (0 to 1).
    pub eye_contrast: f32,
    /// Greatest difference in colour of lower and upper face (0 to 1, see the measure).
    pub cover: f32,
    /// Greatest yaw of a front, degrees.
    pub front_yaw: f32,
    /// Greatest pitch of a front, degrees; from the own one, where it is known, half of it more.
    pub front_pitch: f32,
    /// Greatest roll, degrees.
    pub roll: f32,
    /// Least yaw of a turned head from the own front, degrees.
    pub turn_least: f32,
    /// Greatest yaw of a turned head from the own front, degrees.
    pub turn_most: f32,
    /// Greatest change of pitch of a turned head from the own front, degrees.
    pub turn_pitch: f32,
    /// Ratio below which a mouth is closed, where the own closed one is not known.
    pub mouth_closed: f32,
    /// Ratio above which a mouth is open, where the own closed one is not known.
    pub mouth_open: f32,
    /// Width of a mouth over the distance of the eyes' outer corners above which it smiles,
    /// where the own one is not known.
    pub mouth_wide: f32,
    /// Opening up to which a mouth is closed (see the measure).
    pub opening_closed: f32,
    /// Opening from which a mouth is open.
    pub opening_open: f32,
    /// Least jaw of an open mouth over the own closed one's.
    pub jaw_growth: f32,
    /// Greatest move of the face between two frames, shares of its width.
    pub step_move: f32,
    /// Greatest change of size between two frames, as a factor.
    pub step_size: f32,
    /// Greatest change of yaw between two frames, degrees.
    pub step_yaw: f32,
    /// Greatest change of the face's own proportions between two frames (see the measure).
    pub step_shape: f32,
    /// Greatest change of the face's looks and all its proportions between two frames (see
    /// the measure).
    pub step_looks: f32,
    /// Change of tone at all but a quarter of the points up to which the looks may change by more.
    pub step_tone: f32,
    /// How much more the looks may change for each degree that the head has turned.
    pub turn_looks: f32,
    /// Greatest change of looks between a frame and the photo taken a moment later, which
    /// the camera may have developed differently.
    pub photo_looks: f32,
    /// Change of tone, as for a step, up to which a photo's looks may differ by more.
    pub photo_tone: f32,
}

impl Default for FaceThresholds {
    fn default() -> Self {
        Self {
            detection: 0.5,
            second_detection: 0.6,
            second_width: 0.25,
            flag: 0.5,
            narrowest: 0.55,
            widest: 1.05,
            offset_x: 0.25,
            offset_y: 0.22,
            dark: 45.0,
            bright: 222.0,
            one_sided: 0.25,
            backlit: 2.6,
            blur: 0.62,
            blur_large: 0.76,
            detail: 0.004,
            detail_large: 0.001,
            eye_contrast: 0.2,
            cover: 0.17,
            front_yaw: 12.0,
            front_pitch: 22.0,
            roll: 15.0,
            turn_least: 20.0,
            turn_most: 48.0,
            turn_pitch: 18.0,
            mouth_closed: 0.17,
            mouth_open: 0.30,
            mouth_wide: 0.75,
            opening_closed: 0.20,
            opening_open: 0.25,
            jaw_growth: 1.08,
            step_move: 0.5,
            step_size: 1.35,
            step_yaw: 25.0,
            step_shape: 0.08,
            step_looks: 0.26,
            step_tone: 0.0165,
            turn_looks: 0.010,
            photo_looks: 0.40,
            photo_tone: 0.025,
        }
    }
}
