//! A camera of this machine, read as the app reads it. `cargo xtask camera-check` runs these in a
//! machine that has one.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a check fails by panicking"
)]

use std::fs;
use std::path::Path;
use std::time::Instant;

use toroku_camera::{CameraError, FrameSource, SourceSpec, Subject, devices, open};
use toroku_domain::{DocumentKind, Side};

const SUBJECT: Subject = Subject::Document {
    kind: DocumentKind::Licence,
    side: Side::Front,
    person: None,
};
const FRAMES: u32 = 30;
/// Where the system lets go of the camera that `vivid` makes, as if it were pulled out.
const UNPLUG: &str = "/sys/bus/platform/drivers/vivid/unbind";

fn main() {
    frames_and_a_photo();
    another_program_has_it();
    a_number_without_a_camera();
    pulled_out();
}

fn device() -> Box<dyn FrameSource> {
    open(&SourceSpec::Device(None)).unwrap()
}

fn frames_and_a_photo() {
    let found = devices();
    let [first, ..] = found.as_slice() else {
        panic!("no camera");
    };
    println!("device: {first}");
    let mut device = device();
    device.begin(&SUBJECT).unwrap();
    let live = device.frame(&SUBJECT).unwrap();
    let (width, height) = live.image.dimensions();
    assert!(width.max(height) <= 640 && width.min(height) >= 120);
    let (darkest, lightest) = live
        .image
        .pixels()
        .map(|pixel| pixel.0[1])
        .fold((u8::MAX, 0), |(low, high), green| {
            (low.min(green), high.max(green))
        });
    assert!(lightest - darkest > 100, "the picture is empty");
    let begin = Instant::now();
    let mut last = live.index;
    for _ in 0..FRAMES {
        let frame = device.frame(&SUBJECT).unwrap();
        assert!(frame.index > last, "a frame came twice");
        last = frame.index;
    }
    let seconds = begin.elapsed().as_secs_f64();
    let passed = last - live.index - u64::from(FRAMES);
    let photo = device.capture_frame(&SUBJECT, last).unwrap();
    let photo = image::load_from_memory(&photo).unwrap();
    println!(
        "format: {}×{}, live {width}×{height}",
        photo.width(),
        photo.height()
    );
    println!("frames: {FRAMES} in {seconds:.2} s, {passed} passed over");
    println!("frames a second: {:.1}", f64::from(FRAMES) / seconds);
    // What rests can be opened again, by anybody.
    device.rest();
    assert!(self::device().frame(&SUBJECT).unwrap().index == 0);
    assert!(device.frame(&SUBJECT).unwrap().index > last);
}

fn another_program_has_it() {
    let mut theirs = device();
    theirs.frame(&SUBJECT).unwrap();
    let refused = device().frame(&SUBJECT).err();
    println!("taken by another: {refused:?}");
    assert!(matches!(refused, Some(CameraError::InUse)));
}

fn a_number_without_a_camera() {
    let mut other = open(&SourceSpec::Device(Some(77))).unwrap();
    assert!(matches!(other.begin(&SUBJECT), Err(CameraError::Nothing)));
}

fn pulled_out() {
    let unplug = Path::new(UNPLUG);
    assert!(
        unplug.exists(),
        "this camera cannot be pulled out by a test"
    );
    let mut device = device();
    device.frame(&SUBJECT).unwrap();
    fs::write(unplug, "vivid.0").unwrap();
    let refused = (0..100).find_map(|_| device.frame(&SUBJECT).err());
    println!("pulled out: {refused:?}");
    assert!(refused.is_some());
    assert!(matches!(device.begin(&SUBJECT), Err(CameraError::Nothing)));
}
