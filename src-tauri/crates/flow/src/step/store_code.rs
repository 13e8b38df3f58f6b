//! 2次元コード of the app in the stores: on the desktop, for a phone to read.

use std::fmt::Write;

use qrcode::{Color, QrCode};

use crate::{Platform, Setup, Store, StoreCode};

/// Light modules around a code (ISO/IEC 18004: at least four).
const QUIET: usize = 4;

/// The codes to show: none on a phone, which has the app already.
pub(crate) fn store_codes(setup: &Setup) -> Vec<StoreCode> {
    if setup.platform != Platform::Desktop {
        return Vec::new();
    }
    let stores = [
        (Store::AppStore, &setup.brand.store_ios),
        (Store::GooglePlay, &setup.brand.store_android),
    ];
    stores
        .into_iter()
        .filter_map(|(store, url)| code(store, url))
        .collect()
}

/// One store's code; nothing where no address is configured or it is longer than a code holds.
fn code(store: Store, url: &str) -> Option<StoreCode> {
    if url.is_empty() {
        return None;
    }
    let code = QrCode::new(url).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    Some(StoreCode {
        store,
        size: width + 2 * QUIET,
        path: path(&colors, width),
    })
}

/// Each run of dark modules as one rectangle.
fn path(colors: &[Color], width: usize) -> String {
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(PartialEq::eq) {
            if run.first() == Some(&Color::Dark) {
                let (left, top, length) = (x + QUIET, y + QUIET, run.len());
                // Writing to a string cannot fail.
                let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::data;

    #[test]
    fn only_a_desktop_shows_codes() {
        let mut setup = data::setup();
        setup.platform = Platform::Ios;
        assert!(store_codes(&setup).is_empty());
        setup.platform = Platform::Desktop;
        let stores: Vec<_> = store_codes(&setup).iter().map(|code| code.store).collect();
        assert_eq!(stores, [Store::AppStore, Store::GooglePlay]);
    }

    #[test]
    fn an_address_that_is_missing_or_too_long_has_no_code() {
        assert_eq!(code(Store::AppStore, ""), None);
        assert_eq!(code(Store::AppStore, &"a".repeat(5000)), None);
    }

    #[test]
    fn dark_runs_become_rectangles_inside_the_quiet_zone() {
        use Color::{Dark, Light};
        assert_eq!(
            path(&[Dark, Dark, Light, Dark], 2),
            "M4 4h2v1h-2zM5 5h1v1h-1z"
        );
        let finder = code(Store::AppStore, "https://example.jp/ios").unwrap();
        assert!(finder.path.starts_with("M4 4h7v1h-7z"));
    }
}
