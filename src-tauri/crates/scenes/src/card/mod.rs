//! Drawn identity cards: an own design with the layout people know, no emblem
//! of anybody, every number zero, 見本 across each side.
//!
//! Units: tenths of a millimetre, 856 × 540.

mod back;
mod dates;
mod holder;
mod licence;
mod mynumber;
mod parts;
mod portrait;
mod record;
mod remarks;
mod residence;

pub use holder::Holder;

use toroku_domain::{DocumentKind, Side};

use crate::paint::Canvas;

/// Width of a card in its units.
pub(crate) const WIDTH: f32 = 856.0;
/// Height of a card in its units.
pub(crate) const HEIGHT: f32 = 540.0;
/// Radius of its corners (ISO/IEC 7810: 3.18 mm).
const CORNER: f32 = 31.8;

/// A side of a card.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The document.
    pub kind: DocumentKind,
    /// Its side.
    pub side: Side,
    /// Whose it is.
    pub holder: Holder,
}

impl Card {
    /// Draws the print up to the corners that are cut off a real card.
    pub(crate) fn print(&self, canvas: &mut Canvas<'_>) {
        match (self.kind, self.side) {
            (DocumentKind::Licence, Side::Front) => licence::front(canvas, &self.holder),
            (DocumentKind::Licence, Side::Back) => remarks::licence(canvas, &self.holder),
            (DocumentKind::Record, Side::Front) => record::front(canvas, &self.holder),
            (DocumentKind::Record, Side::Back) => remarks::record(canvas, &self.holder),
            (DocumentKind::Mynumber, Side::Front) => mynumber::front(canvas, &self.holder),
            (DocumentKind::Mynumber, Side::Back) => mynumber::back(canvas, &self.holder),
            (DocumentKind::Residence, Side::Front) => residence::front(canvas, &self.holder),
            (DocumentKind::Residence, Side::Back) => back::residence(canvas, &self.holder),
        }
        parts::edge(canvas);
    }
}

#[cfg(test)]
mod tests {
    use crate::paint::Fonts;
    use crate::people::PEOPLE;

    /// The letters between double quotes of a source.
    fn letters(source: &str) -> impl Iterator<Item = char> {
        source
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .flat_map(|line| {
                line.split('"')
                    .skip(1)
                    .step_by(2)
                    .flat_map(str::chars)
                    .collect::<Vec<_>>()
            })
    }

    #[test]
    fn the_fonts_have_every_letter_of_the_cards() {
        let fonts = Fonts::embedded();
        let sources = [
            include_str!("back.rs"),
            include_str!("dates.rs"),
            include_str!("holder.rs"),
            include_str!("licence.rs"),
            include_str!("mynumber.rs"),
            include_str!("parts.rs"),
            include_str!("record.rs"),
            include_str!("remarks.rs"),
            include_str!("residence.rs"),
            include_str!("../table/things/paper.rs"),
            include_str!("../table/things/phone.rs"),
            include_str!("../table/things/shop.rs"),
        ];
        for letter in sources
            .into_iter()
            .flat_map(letters)
            .chain(PEOPLE.iter().flat_map(|person| person.name.chars()))
        {
            assert!(
                fonts.has(letter),
                "{letter:?} is missing: make the subset anew (assets/README.md)"
            );
        }
    }
}
