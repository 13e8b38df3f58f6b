//! Prints the 二次元コード of an insurer: `src-tauri/docs/qr.md`.

use std::path::{Path, PathBuf};

use image::{GrayImage, Luma};
use qrcode::{Color, EcLevel, QrCode};
use thiserror::Error;
use toroku_domain::{InsurerNumber, InsurerNumberReason, insurer_code};

/// Pixels of a module: 5 cm at 300 dpi for the usual payload.
const MODULE: u32 = 16;
/// The white around a code, in modules, as its standard asks.
const QUIET: u32 = 4;

/// Why no code was printed.
#[derive(Debug, Error)]
pub enum CodeRefusal {
    /// The number is no 保険者番号.
    #[error("the number is no insurer number: {0}")]
    Number(#[from] InsurerNumberReason),
    /// The number has a doubt that a person would be asked about.
    #[error("the number does not pass its check: a misprint would reach every member")]
    Doubtful,
    /// The code could not be made.
    #[error("the code could not be made: {0}")]
    Code(#[from] qrcode::types::QrError),
    /// The file could not be written.
    #[error("{}: {source}", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// What went wrong.
        source: image::ImageError,
    },
}

/// Writes a number's code to a PNG file; gives the payload.
pub fn print_code(number: &str, file: &Path) -> Result<String, CodeRefusal> {
    let number = InsurerNumber::parse(number)?.value;
    if number.caution().is_some() {
        return Err(CodeRefusal::Doubtful);
    }
    let payload = insurer_code(&number);
    picture(&payload)?
        .save_with_format(file, image::ImageFormat::Png)
        .map_err(|source| CodeRefusal::File {
            file: file.to_owned(),
            source,
        })?;
    Ok(payload)
}

fn picture(payload: &str) -> Result<GrayImage, CodeRefusal> {
    // Codes are handled and get dirty: a quarter of it may be lost.
    let code = QrCode::with_error_correction_level(payload, EcLevel::Q)?;
    let width = code.width();
    let colors = code.to_colors();
    let side = (u32::try_from(width).unwrap_or(0) + 2 * QUIET) * MODULE;
    Ok(GrayImage::from_fn(side, side, |x, y| {
        let module = |at: u32| (at / MODULE).checked_sub(QUIET).map(|at| at as usize);
        let dark = match (module(x), module(y)) {
            (Some(x), Some(y)) if x < width && y < width => colors[y * width + x] == Color::Dark,
            _ => false,
        };
        Luma([if dark { 0 } else { 255 }])
    }))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_printed_and_doubtful_numbers_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("code.png");
        let payload = print_code("０６９９００１４", &file).unwrap();
        assert!(payload.starts_with("TOROKU1;insurer=06990014;crc="));
        let printed = image::open(&file).unwrap().to_rgb8();
        let read = toroku_vision::read_code(&printed);
        assert_eq!(read, Some(payload));
        for doubtful in ["06990015", "9802345"] {
            let refused = print_code(doubtful, &file);
            assert!(matches!(refused, Err(CodeRefusal::Doubtful)), "{doubtful}");
        }
        assert!(matches!(
            print_code("x", &file),
            Err(CodeRefusal::Number(_))
        ));
        let nowhere = folder.path().join("no/code.png");
        assert!(matches!(
            print_code("06990014", &nowhere),
            Err(CodeRefusal::File { .. })
        ));
    }
}
