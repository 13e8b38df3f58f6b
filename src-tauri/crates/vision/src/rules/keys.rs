//! Every rule that a configuration may set: its key, its meaning with the unit, its range.
//!
//! A key is the field's path in [`Thresholds`](crate::Thresholds), or `steady.` and the field of
//! [`SteadyRules`](crate::SteadyRules) in seconds. A range is what the measure can give, or what
//! a check with this limit still means something for; it is not advice.

/// A rule's key and what may be set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RuleKey {
    /// The key, as `face.front_yaw`.
    pub key: &'static str,
    /// What it limits, with its unit.
    pub about: &'static str,
    /// Least value.
    pub least: f64,
    /// Greatest value.
    pub most: f64,
}

macro_rules! keys {
    ($($key:literal $about:literal $least:literal $most:literal;)+) => {
        /// Every rule, in the order of the structs.
        pub const RULE_KEYS: &[RuleKey] = &[
            $(RuleKey { key: $key, about: $about, least: $least, most: $most },)+
        ];
    };
}

keys! {
    "dark_mean" "Mean luma of the card below which it is dark, 0 to 255" 0.0 255.0;
    "dark_scene" "95th percentile of luma below which a picture without card or face is dark, 0 to 255" 0.0 255.0;
    "bright_mean" "Mean luma of the card above which it is bright, 0 to 255" 0.0 255.0;
    "bright_burnt" "Share of the card that is burnt white above which it is bright, 0 to 1" 0.0 1.0;
    "face_dark_mean" "Mean luma of the face below which it is dark, 0 to 255" 0.0 255.0;
    "face_bright_mean" "Mean luma of the face above which it is bright, 0 to 255" 0.0 255.0;
    "blur_live" "Crete's metric above which a card in a live frame is blurred, 0 to 1" 0.0 1.0;
    "blur_live_back" "The same of a side without portrait, 0 to 1" 0.0 1.0;
    "blur_photo" "Crete's metric above which a card in a photo is blurred, 0 to 1" 0.0 1.0;
    "blur_portrait" "Crete's metric above which a card's portrait is blurred, 0 to 1" 0.0 1.0;
    "blur_face" "Crete's metric above which a face is blurred, 0 to 1" 0.0 1.0;
    "detail_card" "Variance of the Laplacian over that of the picture below which a card is blurred, quotient" 0.0 1.0;
    "detail_face" "The same of a face, quotient" 0.0 1.0;
    "glare" "Reflection above which a part counts as hidden, share times contrast times solidity" 0.0 2.0;
    "card_odds" "Log odds above which a quad is taken for a whole card" -20.0 20.0;
    "card_tilt" "Angle between the card's normal and the line of sight above which it is aslant, degrees" 2.0 60.0;
    "finger_reach" "Depth from which a finger over the card's edge hides something, millimetres" 0.5 30.0;
    "finger_sides" "What speaks for a side below which it is not whole, 0 to 1" 0.0 1.0;
    "corner_seen" "Share of the better seen side at a corner below which another card lies over it, 0 to 1" 0.0 1.0;
    "paper_chroma" "Median chroma above which a card is no document, 0 to 1" 0.0 1.0;
    "paper_level" "Median luma over the brightest below which a card is no document, 0 to 1" 0.0 1.0;
    "paper_rim" "Luma of the edge that is lit best over the brightest below which a card is no document, 0 to 1" 0.0 1.0;
    "paper_rules" "Rules across a back below which it is no document's, a number" 0.0 50.0;
    "rule_dip" "Least dip of a rule in a row's mean luma, shares of the brightest" 0.0 1.0;
    "card_aspect_min" "Least width over height of a lying card, quotient" 1.0 1.58;
    "card_aspect_max" "Greatest width over height of a lying card, quotient" 1.59 3.0;
    "card_fill" "Least share of its bounding box that a card's hull fills, 0 to 1" 0.0 1.0;
    "card_smallest" "Longer side of the smallest thing taken for a card, shares of the white frame" 0.05 1.0;
    "card_narrowest" "Width below which the card is too far, shares of the white frame" 0.1 1.0;
    "card_widest" "Width above which the card is too close, shares of the white frame" 1.0 2.0;
    "card_beyond" "How far a card may reach beyond the white frame, shares of its width" 0.0 0.5;
    "portrait" "Share of skin from which a place is a portrait, 0 to 1" 0.0 1.0;
    "portrait_solidity" "Least solidity of a portrait's skin, 0 to 1" 0.0 1.0;
    "face_smallest" "Least share of the picture that a face's skin takes, 0 to 1" 0.0 1.0;
    "face_solidity" "Least solidity of a face's skin, 0 to 1" 0.0 1.0;
    "face_narrowest" "Width of the skin below which the face is too far, shares of the oval" 0.1 1.0;
    "face_widest" "Width of the skin above which the face is too close, shares of the oval" 1.0 3.0;
    "face_offset_x" "How far the skin may be beside the oval's middle, shares of its width" 0.0 1.0;
    "face_offset_y" "How far the skin may be above or below the oval's middle, shares of its height" 0.0 1.0;
    "face.detection" "Least score of the detector for the face looked at, 0 to 1" 0.0 1.0;
    "face.second_detection" "Least score of the detector for a second face, 0 to 1" 0.0 1.0;
    "face.second_width" "Least width of a second face, shares of the first one's" 0.0 1.0;
    "face.flag" "Least flag of the mesh, 0 to 1" 0.0 1.0;
    "face.narrowest" "Width below which the face is too far, shares of the oval" 0.1 1.0;
    "face.widest" "Width above which the face is too close, shares of the oval" 0.8 3.0;
    "face.offset_x" "How far the face's middle may be beside the oval's, shares of its width" 0.0 1.0;
    "face.offset_y" "How far the face's middle may be above or below the oval's, shares of its height" 0.0 1.0;
    "face.dark" "Mean luma of the skin below which it is dark, 0 to 255" 0.0 255.0;
    "face.bright" "Mean luma of the skin above which it is bright, 0 to 255" 0.0 255.0;
    "face.one_sided" "Difference of both halves of the skin over their sum from which light comes from one side, 0 to 1" 0.0 1.0;
    "face.backlit" "How many times as bright as the skin the surroundings may be, quotient" 1.0 100.0;
    "face.blur" "Crete's metric above which a face is blurred, 0 to 1" 0.0 1.0;
    "face.blur_large" "The same of a face large enough to be measured at twice the size, as in a photo, 0 to 1" 0.0 1.0;
    "face.detail" "Variance of the Laplacian over that of the picture below which a face is blurred, quotient" 0.0 1.0;
    "face.detail_large" "The same of a face large enough to be measured at twice the size, as in a photo, quotient" 0.0 1.0;
    "face.eye_contrast" "Least darkness of an eye's middle against the skin around it, 0 to 1" 0.0 1.0;
    "face.cover" "Greatest difference in colour of lower and upper face, 0 to 1" 0.0 1.0;
    "face.front_yaw" "Greatest yaw of a front, degrees" 1.0 45.0;
    "face.front_pitch" "Greatest pitch of a front, degrees" 1.0 60.0;
    "face.roll" "Greatest roll, degrees" 1.0 60.0;
    "face.turn_least" "Least yaw of a turned head from the own front, degrees" 5.0 60.0;
    "face.turn_most" "Greatest yaw of a turned head from the own front, degrees" 10.0 90.0;
    "face.turn_pitch" "Greatest change of pitch of a turned head from the own front, degrees" 1.0 60.0;
    "face.mouth_closed" "Ratio of lips below which a mouth is closed, where the own closed one is not known" 0.0 1.0;
    "face.mouth_open" "Ratio of lips above which a mouth is open, where the own closed one is not known" 0.0 1.0;
    "face.mouth_wide" "Width of a mouth over the distance of the eyes above which it smiles, where the own one is not known, quotient" 0.2 2.0;
    "face.opening_closed" "Growth of lips and jaw up to which a mouth is closed, quotient" 0.0 2.0;
    "face.opening_open" "Growth of lips and jaw from which a mouth is open, quotient" 0.0 2.0;
    "face.jaw_growth" "Least jaw of an open mouth over the own closed one's, factor" 1.0 2.0;
    "face.step_move" "Greatest move of the face between two frames, shares of its width" 0.05 5.0;
    "face.step_size" "Greatest change of size between two frames, factor" 1.01 5.0;
    "face.step_yaw" "Greatest change of yaw between two frames, degrees" 1.0 90.0;
    "face.step_shape" "Greatest change of the face's own proportions between two frames, shares" 0.01 2.0;
    "face.step_looks" "Greatest change of the face's looks between two frames, shares" 0.01 2.0;
    "face.step_tone" "Change of tone at three quarters of the face's points up to which its looks may change by more, shares" 0.001 1.0;
    "face.turn_looks" "How much more the looks may change for each degree that the head has turned, shares a degree" 0.0 0.2;
    "face.photo_looks" "Greatest change of the face's looks from a frame to its photo, shares" 0.01 2.0;
    "face.photo_tone" "The same between a frame and its photo, shares" 0.001 1.0;
    "steady.hold" "How long all must hold before the photo is taken by itself, seconds" 0.1 5.0;
    "steady.stand" "How long a hint stands at least, seconds" 0.5 10.0;
    "steady.rest" "How long a hint that has gone stays away at least, seconds" 0.0 30.0;
    "steady.settle" "The last frames that vote on what is wrong, seconds" 0.0 5.0;
    "steady.window" "The time before the photo out of which its sharpest frame is taken, seconds" 0.1 5.0;
    "steady.gap" "A gap between frames after which nothing is known to have held, seconds" 0.2 30.0;
    "steady.patience" "Time without a photo after which advice is given, seconds" 2.0 120.0;
}

/// Pairs of which the first must be less than the second.
pub(super) const ORDERED: [[&str; 2]; 9] = [
    ["dark_mean", "bright_mean"],
    ["face_dark_mean", "face_bright_mean"],
    ["card_narrowest", "card_widest"],
    ["face.dark", "face.bright"],
    ["face.narrowest", "face.widest"],
    ["face.turn_least", "face.turn_most"],
    ["face.mouth_closed", "face.mouth_open"],
    ["face.opening_closed", "face.opening_open"],
    ["face.front_yaw", "face.turn_most"],
];
