//! Whether a brand's look can be read on the pages.

/// The least contrast of text, as a ratio to 1: WCAG 2.2, success criterion 1.4.3 (AA).
const LEAST_CONTRAST: f64 = 4.5;

/// The largest logo, in bytes: it comes with every view of the core.
const LARGEST_LOGO: usize = 8_000;

/// The share of the brand's colour in the ground that it tints, as `--soft` of the page has it.
const TINT: f64 = 0.09;

/// The grounds that buttons and links stand on, by day or by night.
pub(super) struct Page {
    name: &'static str,
    /// The page itself, which the brand's colour also tints.
    ground: Rgb,
    /// Quiet notes, and what is warned of.
    others: [Rgb; 2],
}

impl Page {
    /// As the page's roles have it by day: `--ground`, `--quiet-ground`, `--warning-ground`.
    pub(super) const LIGHT: Self = Self {
        name: "light",
        ground: Rgb([0xff, 0xff, 0xff]),
        others: [Rgb([0xf2, 0xf2, 0xf2]), Rgb([0xfb, 0xf5, 0xe0])],
    };
    /// By night.
    pub(super) const DARK: Self = Self {
        name: "dark",
        ground: Rgb([0x1a, 0x1a, 0x1a]),
        others: [Rgb([0x33, 0x33, 0x33]), Rgb([0x3b, 0x30, 0x12])],
    };

    /// The ground on which the colour is read worst, and the contrast there.
    fn worst(&self, colour: Rgb) -> (Rgb, f64) {
        let grounds = [self.ground, colour.over(self.ground, TINT)];
        let mut worst = (self.ground, f64::INFINITY);
        for ground in grounds.into_iter().chain(self.others) {
            let contrast = colour.contrast(ground);
            if contrast < worst.1 {
                worst = (ground, contrast);
            }
        }
        worst
    }
}

/// A colour in sRGB.
#[derive(Clone, Copy)]
struct Rgb([u8; 3]);

impl Rgb {
    fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| {
            digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        })?;
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// Relative luminance, 0 to 1, as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio, 1 to 21, as WCAG 2.2 defines it.
    fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// This colour laid over a ground with a share from 0 to 1.
    fn over(self, ground: Self, share: f64) -> Self {
        let mut mixed = ground.0;
        for (part, own) in mixed.iter_mut().zip(self.0) {
            let sum = f64::from(own) * share + f64::from(*part) * (1.0 - share);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a mean of two bytes is a byte"
            )]
            let byte = sum.round() as u8;
            *part = byte;
        }
        Self(mixed)
    }
}

impl std::fmt::Display for Rgb {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(to, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A colour that can be read on every ground of a page, or what is allowed.
pub(super) fn colour(text: &str, page: &Page) -> Result<String, String> {
    let name = page.name;
    let colour = Rgb::read(text).ok_or_else(|| {
        format!("a colour as #0017c1, with a contrast of at least {LEAST_CONTRAST} : 1 to the {name} page")
    })?;
    let (ground, contrast) = page.worst(colour);
    if contrast < LEAST_CONTRAST {
        // Rounded down, so that a refused colour never seems to suffice.
        let contrast = (contrast * 100.0).floor() / 100.0;
        return Err(format!(
            "a colour with a contrast of at least {LEAST_CONTRAST} : 1 (WCAG AA) to all grounds of the {name} page; \
             to {ground} it has {contrast:.2} : 1"
        ));
    }
    Ok(text.to_owned())
}

/// A logo that a page can show, or what is allowed. It is shown as a picture, in which nothing runs.
pub(super) fn logo(text: &str) -> Result<String, String> {
    let text = text.trim();
    let svg = text.starts_with("<svg")
        && text.ends_with("</svg>")
        && text.contains("xmlns=\"http://www.w3.org/2000/svg\"")
        && text.contains("viewBox=");
    if text.is_empty() || (svg && text.len() <= LARGEST_LOGO) {
        return Ok(text.to_owned());
    }
    Err(format!(
        "nothing, or the text of an SVG file from `<svg` to `</svg>` with xmlns and viewBox, at most {LARGEST_LOGO} bytes"
    ))
}
