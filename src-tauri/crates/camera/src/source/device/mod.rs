//! `device[:N]`: a camera of this machine.
//!
//! It runs from the first frame until it rests, on a thread of its own; its light is on no longer.

mod driver;
mod native;
mod pump;
mod raw;
#[cfg(feature = "recorded")]
mod recorded;
#[cfg(test)]
mod scripted;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use driver::Driver;
use pump::{Numbered, Pump};

use super::{FrameSource, LiveFrame};
use crate::{CameraError, DeviceName, Subject};

/// How long a frame is waited for.
#[derive(Clone, Copy)]
struct Patience {
    /// The first: a camera takes some seconds to wake up.
    first: Duration,
    /// Every other.
    next: Duration,
}

const PATIENCE: Patience = Patience {
    first: Duration::from_secs(8),
    next: Duration::from_secs(3),
};
/// Damaged pictures that are passed over in a row: many cameras begin with some.
const DAMAGED: usize = 5;
/// How long a device is waited for to let go.
const FAREWELL: Duration = Duration::from_secs(1);
/// Live frames whose moment a photo can be of: a second of them, and a little more.
const KEPT: usize = 10;

/// The cameras of this machine, as they are now; none where the system does not say in time.
pub(crate) fn devices() -> Vec<DeviceName> {
    listed(Arc::new(native::Native), PATIENCE.next).unwrap_or_default()
}

/// What a driver lists. A list, too, is a driver's call, which may never come back.
fn listed(driver: Arc<dyn Driver>, patience: Duration) -> Result<Vec<DeviceName>, CameraError> {
    let (told, heard) = mpsc::channel();
    thread::Builder::new()
        .name("cameras".to_owned())
        .spawn(move || {
            // Who asked may have gone.
            let _ = told.send(driver.devices());
        })
        .map_err(|_no_thread| CameraError::Lost)?;
    heard
        .recv_timeout(patience)
        .map_err(|_silent| CameraError::Silent)
}

/// One camera of this machine.
pub(crate) struct Device {
    driver: Arc<dyn Driver>,
    /// The number that was asked for; else the first that there is.
    wanted: Option<u32>,
    pump: Option<Pump>,
    /// The number of the next frame that is new.
    next: u64,
    kept: VecDeque<Numbered>,
    patience: Patience,
}

impl Device {
    /// The device of this number, or the first. Nothing is opened yet.
    pub(crate) fn open(wanted: Option<u32>) -> Self {
        Self::with(Arc::new(native::Native), wanted, PATIENCE)
    }

    /// A device that plays JPEG files of one size, in pixels, as fast as `pace` says.
    #[cfg(feature = "recorded")]
    pub(crate) fn recorded(files: Vec<Vec<u8>>, size: (u32, u32), pace: Duration) -> Self {
        let driver = recorded::Recorded {
            files: files.into(),
            size,
            pace,
        };
        Self::with(Arc::new(driver), None, PATIENCE)
    }

    fn with(driver: Arc<dyn Driver>, wanted: Option<u32>, patience: Patience) -> Self {
        Self {
            driver,
            wanted,
            pump: None,
            next: 0,
            kept: VecDeque::with_capacity(KEPT),
            patience,
        }
    }

    fn number(&self) -> Result<u32, CameraError> {
        let devices = listed(Arc::clone(&self.driver), self.patience.next)?;
        devices
            .iter()
            .map(|device| device.number)
            .find(|number| self.wanted.is_none_or(|wanted| wanted == *number))
            .ok_or(CameraError::Nothing)
    }

    /// The next frame as the device gave it.
    fn raw(&mut self) -> Result<Numbered, CameraError> {
        let (pump, patience) = if let Some(pump) = self.pump.take() {
            (pump, self.patience.next)
        } else {
            let driver = Arc::clone(&self.driver);
            let pump = Pump::start(driver, self.number()?, self.next)?;
            (pump, self.patience.first)
        };
        // What fails is not kept: the next call opens the device anew.
        let (number, raw) = pump.at_least(self.next, patience)?;
        self.pump = Some(pump);
        self.next = number + 1;
        if self.kept.len() == KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back((number, Arc::clone(&raw)));
        Ok((number, raw))
    }
}

impl FrameSource for Device {
    fn begin(&mut self, _subject: &Subject) -> Result<bool, CameraError> {
        if self.pump.is_none() {
            self.number()?;
        }
        // No desktop's camera has a light to switch.
        Ok(false)
    }

    fn frame(&mut self, _subject: &Subject) -> Result<LiveFrame, CameraError> {
        for _ in 0..DAMAGED {
            let (index, raw) = self.raw()?;
            if let Ok(image) = raw.live() {
                return Ok(LiveFrame { image, index });
            }
        }
        Err(CameraError::Garbled)
    }

    fn capture(&mut self, _subject: &Subject) -> Result<Vec<u8>, CameraError> {
        self.raw()?.1.file()
    }

    fn capture_frame(&mut self, subject: &Subject, index: u64) -> Result<Vec<u8>, CameraError> {
        match self.kept.iter().find(|(number, _)| *number == index) {
            Some((_, raw)) => raw.file(),
            None => self.capture(subject),
        }
    }

    fn rest(&mut self) {
        self.kept.clear();
        if let Some(pump) = self.pump.take() {
            pump.stop(FAREWELL);
        }
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.rest();
    }
}
