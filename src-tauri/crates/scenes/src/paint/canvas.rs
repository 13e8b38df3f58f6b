//! A picture to draw on, in units of its own.

use tiny_skia::{
    BlendMode, FillRule, FilterQuality, LineCap, LineJoin, Mask, Path, Pixmap, PixmapPaint, Stroke,
    Transform,
};

use super::{Fonts, Ink, Style};

/// A picture with a scale from drawing units to pixels.
pub(crate) struct Canvas<'f> {
    pixmap: Pixmap,
    transform: Transform,
    mask: Option<Mask>,
    fonts: &'f Fonts,
}

impl<'f> Canvas<'f> {
    /// An empty picture of `width` × `height` pixels; a unit is `scale` pixels.
    pub(crate) fn new(width: u32, height: u32, scale: f32, fonts: &'f Fonts) -> Option<Self> {
        let pixmap = Pixmap::new(width, height)?;
        Some(Self {
            pixmap,
            transform: Transform::from_scale(scale, scale),
            mask: None,
            fonts,
        })
    }

    /// The picture.
    pub(crate) fn finish(self) -> Pixmap {
        self.pixmap
    }

    /// Draws with the origin at (x, y), units `scale` times as large and turned by `degrees`.
    pub(crate) fn within(
        &mut self,
        x: f32,
        y: f32,
        scale: f32,
        degrees: f32,
        draw: impl FnOnce(&mut Self),
    ) {
        let outer = self.transform;
        self.transform = outer
            .pre_translate(x, y)
            .pre_scale(scale, scale)
            .pre_concat(Transform::from_rotate(degrees));
        draw(self);
        self.transform = outer;
    }

    /// Draws only inside a shape.
    pub(crate) fn clipped(&mut self, shape: Option<Path>, draw: impl FnOnce(&mut Self)) {
        let outer = self.mask.take();
        if let (Some(path), Some(mut mask)) =
            (shape, Mask::new(self.pixmap.width(), self.pixmap.height()))
        {
            mask.fill_path(&path, FillRule::Winding, true, self.transform);
            self.mask = Some(mask);
            draw(self);
        }
        self.mask = outer;
    }

    /// Fills a shape.
    pub(crate) fn fill(&mut self, shape: Option<Path>, ink: impl Into<Ink>) {
        self.fill_with(shape, ink, BlendMode::SourceOver);
    }

    /// Fills a shape, mixing its colour with what lies below in the given way.
    pub(crate) fn fill_with(&mut self, shape: Option<Path>, ink: impl Into<Ink>, mode: BlendMode) {
        if let Some(path) = shape {
            let mut paint = ink.into().paint();
            paint.blend_mode = mode;
            self.pixmap.fill_path(
                &path,
                &paint,
                FillRule::Winding,
                self.transform,
                self.mask.as_ref(),
            );
        }
    }

    /// Draws a shape's line with round ends.
    pub(crate) fn stroke(&mut self, shape: Option<Path>, width: f32, ink: impl Into<Ink>) {
        if let Some(path) = shape {
            let stroke = Stroke {
                width,
                line_cap: LineCap::Round,
                line_join: LineJoin::Round,
                ..Stroke::default()
            };
            self.pixmap.stroke_path(
                &path,
                &ink.into().paint(),
                &stroke,
                self.transform,
                self.mask.as_ref(),
            );
        }
    }

    /// Pixels a unit, before any turn.
    pub(crate) fn scale(&self) -> f32 {
        self.transform.get_scale().0
    }

    /// Draws a picture, its upper left at (x, y), `width` units wide.
    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    pub(crate) fn picture(&mut self, picture: &Pixmap, x: f32, y: f32, width: f32) {
        let scale = width / picture.width() as f32;
        let paint = PixmapPaint {
            quality: FilterQuality::Bilinear,
            ..PixmapPaint::default()
        };
        let transform = self.transform.pre_translate(x, y).pre_scale(scale, scale);
        self.pixmap.draw_pixmap(
            0,
            0,
            picture.as_ref(),
            &paint,
            transform,
            self.mask.as_ref(),
        );
    }

    /// Sets a line of text on the baseline y.
    pub(crate) fn text(&mut self, text: &str, x: f32, y: f32, style: Style, ink: impl Into<Ink>) {
        let path = self.fonts.outline(text, x, y, style);
        self.fill(path, ink);
    }
}
