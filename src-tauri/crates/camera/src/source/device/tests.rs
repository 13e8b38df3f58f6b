use std::sync::Arc;
use std::thread;
use std::time::Duration;

use toroku_domain::{DocumentKind, Side};

use super::scripted::{Act, Scripted};
use super::*;

const SUBJECT: Subject = Subject::Document {
    kind: DocumentKind::Licence,
    side: Side::Front,
    person: None,
};
/// Longer than any test should take.
const LONG: Patience = Patience {
    first: Duration::from_secs(30),
    next: Duration::from_secs(30),
};

fn shade(frame: &LiveFrame) -> u8 {
    frame.image.get_pixel(0, 0).0[0]
}

#[test]
fn frames_come_newest_first_and_none_twice() {
    let (driver, hand) = Scripted::new();
    let mut device = Device::with(driver, None, LONG);
    device.begin(&SUBJECT).unwrap();
    let moving = thread::spawn(move || {
        hand.send(Act::Picture(10)).unwrap();
        hand
    });
    let first = device.frame(&SUBJECT).unwrap();
    assert_eq!((first.index, shade(&first)), (0, 10));
    let hand = moving.join().unwrap();
    for shade in [20, 30, 40] {
        hand.send(Act::Picture(shade)).unwrap();
    }
    // The last was taken from the hand, so that the one before it is there.
    let second = device.frame(&SUBJECT).unwrap();
    assert!(second.index >= 2 && shade(&second) >= 30);
    let photo = device.capture_frame(&SUBJECT, first.index).unwrap();
    let photo = image::load_from_memory(&photo).unwrap().to_rgb8();
    assert!(photo.get_pixel(0, 0).0[0].abs_diff(shade(&first)) < 3);
    drop(hand);
}

#[test]
fn a_device_that_is_pulled_out_is_told_and_found_again() {
    let (driver, hand) = Scripted::new();
    let mut device = Device::with(driver.clone(), None, LONG);
    let moving = thread::spawn(move || {
        hand.send(Act::Picture(1)).unwrap();
        hand.send(Act::Unplugged).unwrap();
        hand
    });
    assert_eq!(device.frame(&SUBJECT).unwrap().index, 0);
    assert!(matches!(device.frame(&SUBJECT), Err(CameraError::Lost)));
    let hand = moving.join().unwrap();
    let there = std::mem::take(&mut *driver.devices.lock().unwrap());
    assert!(matches!(device.begin(&SUBJECT), Err(CameraError::Nothing)));
    assert!(matches!(device.frame(&SUBJECT), Err(CameraError::Nothing)));
    *driver.devices.lock().unwrap() = there;
    let moving = thread::spawn(move || {
        hand.send(Act::Picture(2)).unwrap();
        hand
    });
    assert_eq!(device.frame(&SUBJECT).unwrap().index, 1, "counts on");
    drop(moving.join().unwrap());
}

#[test]
fn a_device_that_hangs_is_told_and_left_behind() {
    let (driver, hand) = Scripted::new();
    let short = Patience {
        first: Duration::from_millis(20),
        ..LONG
    };
    let mut device = Device::with(driver.clone(), None, short);
    assert!(matches!(device.frame(&SUBJECT), Err(CameraError::Silent)));
    assert!(device.pump.is_none());
    while Arc::strong_count(&driver.open) < 2 {
        thread::yield_now();
    }
    driver.refuse(CameraError::InUse);
    device.patience = LONG;
    assert!(matches!(device.frame(&SUBJECT), Err(CameraError::InUse)));
    // The thread that was left behind ends with its call and lets the device go.
    let held = Arc::clone(&driver.open);
    hand.send(Act::Picture(1)).unwrap();
    drop(hand);
    while Arc::strong_count(&held) > 2 {
        thread::yield_now();
    }
}

#[test]
fn a_list_that_never_comes_is_not_waited_for() {
    let (driver, _hand) = Scripted::new();
    let patience = Patience {
        next: Duration::from_millis(10),
        ..LONG
    };
    let hanging = driver.devices.lock().unwrap();
    let mut device = Device::with(Arc::clone(&driver) as _, None, patience);
    assert!(matches!(device.begin(&SUBJECT), Err(CameraError::Silent)));
    drop(hanging);
    let mut device = Device::with(Arc::clone(&driver) as _, None, LONG);
    assert!(device.begin(&SUBJECT).is_ok());
}

#[test]
fn a_device_that_rests_is_let_go() {
    let (driver, hand) = Scripted::new();
    let mut device = Device::with(driver.clone(), None, LONG);
    let moving = thread::spawn(move || {
        // One is fetched, one ends the reading.
        hand.send(Act::Picture(1)).unwrap();
        hand.send(Act::Picture(2))
    });
    device.frame(&SUBJECT).unwrap();
    device.rest();
    assert_eq!(Arc::strong_count(&driver.open), 1);
    drop(device);
    let _taken_or_not = moving.join();
}

#[test]
fn only_the_device_that_was_named_is_taken() {
    let (driver, _hand) = Scripted::new();
    let mut named = Device::with(driver.clone(), Some(3), LONG);
    named.begin(&SUBJECT).unwrap();
    let mut other = Device::with(driver, Some(0), LONG);
    assert!(matches!(other.begin(&SUBJECT), Err(CameraError::Nothing)));
}
