//! Colours and gradients.

use tiny_skia::{Color, GradientStop, LinearGradient, Paint, Point, Shader, SpreadMode, Transform};

/// An opaque colour as `0xRRGGBB`.
pub(crate) fn rgb(hex: u32) -> Color {
    rgba(hex, 1.0)
}

/// A colour as `0xRRGGBB` with opacity from 0 to 1.
pub(crate) fn rgba(hex: u32, alpha: f32) -> Color {
    let [_, r, g, b] = hex.to_be_bytes();
    let part = |value: u8| f32::from(value) / 255.0;
    Color::from_rgba(part(r), part(g), part(b), alpha.clamp(0.0, 1.0)).unwrap_or(Color::BLACK)
}

/// What a shape is filled with. Coordinates are those of the shape.
#[derive(Debug, Clone)]
pub(crate) enum Ink {
    /// One colour.
    Flat(Color),
    /// From one point to another.
    Linear([f32; 4], Vec<Color>),
}

impl From<Color> for Ink {
    fn from(color: Color) -> Self {
        Self::Flat(color)
    }
}

impl Ink {
    pub(super) fn paint(&self) -> Paint<'static> {
        let shader = match self {
            Self::Flat(color) => Shader::SolidColor(*color),
            Self::Linear([x0, y0, x1, y1], colors) => LinearGradient::new(
                Point::from_xy(*x0, *y0),
                Point::from_xy(*x1, *y1),
                stops(colors),
                SpreadMode::Pad,
                Transform::identity(),
            )
            .unwrap_or(Shader::SolidColor(first(colors))),
        };
        Paint {
            shader,
            anti_alias: true,
            ..Paint::default()
        }
    }
}

fn first(colors: &[Color]) -> Color {
    colors.first().copied().unwrap_or(Color::TRANSPARENT)
}

#[expect(clippy::cast_precision_loss, reason = "a handful of colours")]
fn stops(colors: &[Color]) -> Vec<GradientStop> {
    let last = (colors.len().max(2) - 1) as f32;
    colors
        .iter()
        .enumerate()
        .map(|(i, color)| GradientStop::new(i as f32 / last, *color))
        .collect()
}
