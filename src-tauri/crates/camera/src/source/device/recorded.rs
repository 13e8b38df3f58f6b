//! A device that plays pictures at a camera's pace, over and over: what a bench looks at.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::driver::{Driver, Stream};
use super::raw::{Layout, Raw};
use crate::{CameraError, DeviceName};

/// A machine with one device.
pub(super) struct Recorded {
    /// JPEG files of one size.
    pub(super) files: Arc<[Vec<u8>]>,
    /// Pixels of each.
    pub(super) size: (u32, u32),
    /// From one picture to the next.
    pub(super) pace: Duration,
}

impl Driver for Recorded {
    fn devices(&self) -> Vec<DeviceName> {
        let name = "recorded".to_owned();
        vec![DeviceName { number: 0, name }]
    }

    fn open(&self, _number: u32) -> Result<Box<dyn Stream>, CameraError> {
        Ok(Box::new(Playing {
            files: Arc::clone(&self.files),
            size: self.size,
            pace: self.pace,
            due: Instant::now(),
            next: 0,
        }))
    }
}

struct Playing {
    files: Arc<[Vec<u8>]>,
    size: (u32, u32),
    pace: Duration,
    due: Instant,
    next: usize,
}

impl Stream for Playing {
    fn next(&mut self) -> Result<Raw, CameraError> {
        self.due += self.pace;
        thread::sleep(self.due.saturating_duration_since(Instant::now()));
        let file = self.files.get(self.next).ok_or(CameraError::Nothing)?;
        self.next = (self.next + 1) % self.files.len();
        Ok(Raw {
            layout: Layout::Mjpeg,
            width: self.size.0,
            height: self.size.1,
            bytes: file.clone(),
        })
    }
}
