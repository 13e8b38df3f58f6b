//! Text as paths, set in the embedded subset of Noto Sans CJK JP.

use std::sync::LazyLock;

use ab_glyph::{Font, FontRef, GlyphId, OutlineCurve, Point};
use tiny_skia::{Path, PathBuilder};

const REGULAR: &[u8] = include_bytes!("../../assets/NotoSansCJKjp-Regular-subset.otf");
const BOLD: &[u8] = include_bytes!("../../assets/NotoSansCJKjp-Bold-subset.otf");

/// Thickness of the strokes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Text.
    Regular,
    /// Titles and names.
    Bold,
}

/// Which point of the line the given x is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    /// Its beginning.
    Left,
    /// Its middle.
    Centre,
    /// Its end.
    Right,
}

/// How a line is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    /// Thickness.
    pub(crate) weight: Weight,
    /// Height of an ideograph, in units of the canvas.
    pub(crate) size: f32,
    /// Extra space behind each letter, in shares of the size.
    pub(crate) tracking: f32,
    /// Width of the letters in shares of their own.
    pub(crate) stretch: f32,
    /// Alignment.
    pub(crate) align: Align,
}

impl Style {
    /// Regular text from the left.
    pub(crate) fn regular(size: f32) -> Self {
        Self {
            weight: Weight::Regular,
            size,
            tracking: 0.0,
            stretch: 1.0,
            align: Align::Left,
        }
    }

    /// Bold text from the left.
    pub(crate) fn bold(size: f32) -> Self {
        Self {
            weight: Weight::Bold,
            ..Self::regular(size)
        }
    }

    /// With more space between the letters.
    pub(crate) fn tracked(self, tracking: f32) -> Self {
        Self { tracking, ..self }
    }

    /// With narrower or wider letters.
    pub(crate) fn stretched(self, stretch: f32) -> Self {
        Self { stretch, ..self }
    }

    /// Aligned otherwise.
    pub(crate) fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }
}

/// The two fonts.
#[derive(Debug)]
pub(crate) struct Fonts {
    regular: Option<FontRef<'static>>,
    bold: Option<FontRef<'static>>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts {
    regular: FontRef::try_from_slice(REGULAR).ok(),
    bold: FontRef::try_from_slice(BOLD).ok(),
});

impl Fonts {
    /// The embedded fonts, read once. That both can be read is tested.
    pub(crate) fn embedded() -> &'static Self {
        &FONTS
    }

    /// The outline of a line whose baseline begins (or has its middle or end) at x, y.
    pub(crate) fn outline(&self, text: &str, x: f32, y: f32, style: Style) -> Option<Path> {
        let font = match style.weight {
            Weight::Regular => self.regular.as_ref(),
            Weight::Bold => self.bold.as_ref(),
        }?;
        let scale = style.size / font.units_per_em().unwrap_or(1000.0);
        let advance = |id: GlyphId| {
            (font.h_advance_unscaled(id) * scale + style.tracking * style.size) * style.stretch
        };
        let width: f32 = text
            .chars()
            .map(|letter| advance(font.glyph_id(letter)))
            .sum();
        let mut pen = match style.align {
            Align::Left => x,
            Align::Centre => x - width / 2.0,
            Align::Right => x - width,
        };
        let mut path = PathBuilder::new();
        for letter in text.chars() {
            let id = font.glyph_id(letter);
            if let Some(outline) = font.outline(id) {
                let place = |p: Point| (pen + p.x * scale * style.stretch, y - p.y * scale);
                append(&mut path, &outline.curves, place);
            }
            pen += advance(id);
        }
        path.finish()
    }

    /// Whether both fonts have a letter.
    #[cfg(test)]
    pub(crate) fn has(&self, letter: char) -> bool {
        [&self.regular, &self.bold].into_iter().all(|font| {
            font.as_ref()
                .is_some_and(|font| font.glyph_id(letter).0 != 0)
        })
    }
}

/// Joins the curves to contours: a new one begins where a curve does not follow the last.
fn append(path: &mut PathBuilder, curves: &[OutlineCurve], place: impl Fn(Point) -> (f32, f32)) {
    let mut end = None;
    for curve in curves {
        let (from, to) = match curve {
            OutlineCurve::Line(a, b)
            | OutlineCurve::Quad(a, _, b)
            | OutlineCurve::Cubic(a, _, _, b) => (*a, *b),
        };
        if end != Some((from.x, from.y)) {
            if end.is_some() {
                path.close();
            }
            let (x, y) = place(from);
            path.move_to(x, y);
        }
        let (x, y) = place(to);
        match curve {
            OutlineCurve::Line(..) => path.line_to(x, y),
            OutlineCurve::Quad(_, c, _) => {
                let (cx, cy) = place(*c);
                path.quad_to(cx, cy, x, y);
            }
            OutlineCurve::Cubic(_, c, d, _) => {
                let ((cx, cy), (dx, dy)) = (place(*c), place(*d));
                path.cubic_to(cx, cy, dx, dy, x, y);
            }
        }
        end = Some((to.x, to.y));
    }
    if end.is_some() {
        path.close();
    }
}
