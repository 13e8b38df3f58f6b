//! What a card frame shows: cards that must be found, and what must be refused.

/// A condition of a card frame. Those up to [`CardCondition::SecondNear`] show a
/// whole card near the guide; all others must not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CardCondition {
    /// An even light desk.
    PlainLight,
    /// An even dark desk.
    PlainDark,
    /// Planks with grain and seams.
    Wood,
    /// Brick, grass, gravel or chequered cloth.
    Texture,
    /// Sheets, bars and pens about.
    Clutter,
    /// A white card on a white desk.
    LowContrast,
    /// Shadows across card and desk.
    Shadow,
    /// Little light and a noisy sensor.
    Noise,
    /// Out of focus or moved: to be found, yet not sharp enough to be taken.
    Blur,
    /// Strongly compressed.
    Jpeg,
    /// A blown spot over one edge.
    Glare,
    /// Fingers over edges, corners free.
    Held,
    /// A second card beside the first, partly under it.
    SecondNear,
    /// No card.
    None,
    /// A printed page.
    Page,
    /// A card of a third to two thirds of the guide.
    Far,
    /// A card larger than the guide.
    Near,
    /// One side outside the picture.
    Cut,
    /// Tilted by 32° to 50°.
    Tilt,
    /// A finger over one corner.
    Finger,
    /// A rectangle of another shape.
    Rect,
    /// A blown spot in the middle of the print.
    GlareSpot,
    /// Hardly any light.
    Dark,
    /// Too much light.
    Bright,
    /// The card stands upright.
    Rotated,
    /// The other side of the card.
    WrongSide,
    /// The back of a マイナンバーカード.
    MynumberBack,
    /// A point card of a shop: the size of a card, no document.
    PointCard,
    /// A phone's screen.
    Phone,
    /// A slip of paper in the size of a card.
    Paper,
    /// Two cards beside each other in the guide.
    TwoCards,
}

impl CardCondition {
    /// All conditions with their words.
    pub const ALL: [(Self, &'static str); 31] = [
        (Self::PlainLight, "plain_light"),
        (Self::PlainDark, "plain_dark"),
        (Self::Wood, "wood"),
        (Self::Texture, "texture"),
        (Self::Clutter, "clutter"),
        (Self::LowContrast, "lowcontrast"),
        (Self::Shadow, "shadow"),
        (Self::Noise, "noise"),
        (Self::Blur, "blur"),
        (Self::Jpeg, "jpeg"),
        (Self::Glare, "glare"),
        (Self::Held, "held"),
        (Self::SecondNear, "second_near"),
        (Self::None, "neg_none"),
        (Self::Page, "neg_page"),
        (Self::Far, "neg_far"),
        (Self::Near, "neg_near"),
        (Self::Cut, "neg_cut"),
        (Self::Tilt, "neg_tilt"),
        (Self::Finger, "neg_finger"),
        (Self::Rect, "neg_rect"),
        (Self::GlareSpot, "glare_spot"),
        (Self::Dark, "dark"),
        (Self::Bright, "bright"),
        (Self::Rotated, "rotated"),
        (Self::WrongSide, "wrong_side"),
        (Self::MynumberBack, "mynumber_back"),
        (Self::PointCard, "point_card"),
        (Self::Phone, "phone"),
        (Self::Paper, "paper"),
        (Self::TwoCards, "two_cards"),
    ];

    /// The thirteen conditions with one whole card near the guide.
    pub fn guided() -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .take(13)
            .map(|(condition, _)| condition)
    }

    /// The condition's word in tables.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(condition, _)| *condition == self)
            .map_or("", |(_, word)| word)
    }
}
