use std::sync::Arc;
use std::thread;

use image::{Rgb, RgbImage};
use toroku_domain::{DocumentKind, Side};
use toroku_engine::flow::{CameraReport, CameraTrouble, CameraWish};

use super::*;
use crate::source::{FrameSource as _, encode};
use crate::{CameraError, Subject};

const CARD: Subject = Subject::Document {
    kind: DocumentKind::Licence,
    side: Side::Front,
    person: None,
};
const FACE: Subject = Subject::Face {
    pose: None,
    person: None,
};
const OPENED: CameraReport = CameraReport::Opened { torch: true };

/// A lens, and a page that does this with every wish it hears of.
fn with_page(act: impl Fn(&PageLens, CameraWish) + Send + 'static) -> (Arc<PageLens>, PageSource) {
    let lens = Arc::new(PageLens::default());
    let (theirs, mut wishes) = (Arc::downgrade(&lens), lens.wishes());
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        while runtime.block_on(wishes.changed()).is_ok() {
            let wish = *wishes.borrow_and_update();
            if let Some(lens) = theirs.upgrade() {
                act(&lens, wish);
            }
        }
    });
    let source = PageSource::new(Arc::clone(&lens));
    (lens, source)
}

fn jpeg(shade: u8, width: u32) -> Vec<u8> {
    encode(&RgbImage::from_pixel(width, 48, Rgb([shade; 3])), 90).unwrap()
}

#[test]
fn frames_and_a_photo_come_from_the_page() {
    let (_lens, mut source) = with_page(|lens, wish| {
        assert!(!wish.open || wish.face);
        lens.report(wish.opening, OPENED);
        // The first makes room for the second; the third is damaged, the last another opening's.
        lens.frame(wish.opening, &jpeg(10, 64));
        lens.frame(wish.opening, &jpeg(200, 64));
        lens.frame(wish.opening.wrapping_sub(1), &jpeg(90, 64));
        if wish.shot > 0 {
            lens.photo(wish.opening, wish.shot - 1, vec![0]);
            lens.photo(
                wish.opening,
                wish.shot,
                vec![u8::try_from(wish.shot).unwrap()],
            );
        }
    });
    assert!(source.begin(&FACE).unwrap());
    assert_eq!(source.capture(&FACE).unwrap(), [1]);
    let frame = source.frame(&FACE).unwrap();
    assert_eq!((frame.index, frame.image.dimensions()), (0, (64, 48)));
    assert!(frame.image.get_pixel(9, 9).0[0].abs_diff(200) < 4);
    assert_eq!(source.capture(&FACE).unwrap(), [2]);
}

#[test]
fn the_pages_trouble_is_told() {
    let blocked = CameraReport::Trouble {
        trouble: CameraTrouble::Blocked,
    };
    let (lens, mut source) = with_page(move |lens, wish| {
        let report = if wish.face { OPENED } else { blocked };
        lens.report(wish.opening, report);
    });
    let refused = source.begin(&CARD);
    assert!(matches!(
        refused,
        Err(CameraError::Page(CameraTrouble::Blocked))
    ));
    assert!(source.begin(&FACE).unwrap());
    let wish = *lens.wishes().borrow();
    let trouble = CameraTrouble::InUse;
    lens.report(wish.opening, CameraReport::Trouble { trouble });
    assert!(matches!(
        source.frame(&FACE),
        Err(CameraError::Page(CameraTrouble::InUse))
    ));
}

#[test]
fn whoever_waits_goes_when_nobody_looks_any_more() {
    let lens = Arc::new(PageLens::default());
    let mut source = PageSource::new(Arc::clone(&lens));
    let waiting = thread::spawn(move || source.begin(&CARD));
    while !lens.wishes().borrow().open {
        thread::yield_now();
    }
    lens.torch(true);
    assert!(lens.wishes().borrow().torch);
    lens.close();
    let wish = *lens.wishes().borrow();
    assert!(!wish.open && !wish.torch);
    assert!(matches!(waiting.join().unwrap(), Err(CameraError::Closed)));
}

#[test]
fn frames_that_no_page_sends_are_passed_over() {
    let (lens, mut source) = with_page(|lens, wish| lens.report(wish.opening, OPENED));
    source.begin(&CARD).unwrap();
    let opening = lens.wishes().borrow().opening;
    let handing = Arc::clone(&lens);
    let frames = [vec![0; 2_000_000], b"no picture".to_vec(), jpeg(9, 1281)];
    let page = thread::spawn(move || {
        for frame in frames {
            handing.frame(opening, &frame);
        }
        handing.frame(opening, &jpeg(50, 640));
    });
    let frame = source.frame(&CARD).unwrap();
    assert_eq!(frame.image.width(), 640);
    page.join().unwrap();
}
