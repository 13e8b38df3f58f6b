//! A device that does as a test says.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use super::driver::{Driver, Stream};
use super::raw::{Layout, Raw};
use crate::{CameraError, DeviceName};

/// What the device does next.
pub(super) enum Act {
    /// It gives a picture of this shade.
    Picture(u8),
    /// It is pulled out.
    Unplugged,
}

/// A machine with one device, whose every picture waits for the test.
pub(super) struct Scripted {
    pub(super) devices: Mutex<Vec<DeviceName>>,
    acts: Arc<Mutex<Receiver<Act>>>,
    refusal: Mutex<Option<CameraError>>,
    /// Counts the devices that are open.
    pub(super) open: Arc<()>,
}

impl Scripted {
    /// The machine, and the hand that moves its device: each act waits until it is taken.
    pub(super) fn new() -> (Arc<Self>, SyncSender<Act>) {
        let (hand, acts) = sync_channel(0);
        let name = "scripted".to_owned();
        let scripted = Self {
            devices: Mutex::new(vec![DeviceName { number: 3, name }]),
            acts: Arc::new(Mutex::new(acts)),
            refusal: Mutex::default(),
            open: Arc::default(),
        };
        (Arc::new(scripted), hand)
    }

    /// The next opening fails so.
    pub(super) fn refuse(&self, why: CameraError) {
        *self.refusal.lock().unwrap() = Some(why);
    }
}

impl Driver for Scripted {
    fn devices(&self) -> Vec<DeviceName> {
        self.devices.lock().unwrap().clone()
    }

    fn open(&self, _number: u32) -> Result<Box<dyn Stream>, CameraError> {
        match self.refusal.lock().unwrap().take() {
            Some(why) => Err(why),
            None => Ok(Box::new(Playing {
                acts: Arc::clone(&self.acts),
                _open: Arc::clone(&self.open),
            })),
        }
    }
}

struct Playing {
    acts: Arc<Mutex<Receiver<Act>>>,
    _open: Arc<()>,
}

impl Stream for Playing {
    fn next(&mut self) -> Result<Raw, CameraError> {
        // A hand that is gone is a device that is gone.
        match self.acts.lock().unwrap().recv() {
            Ok(Act::Picture(shade)) => Ok(Raw {
                layout: Layout::Rgb,
                width: 4,
                height: 2,
                bytes: vec![shade; 24],
            }),
            Ok(Act::Unplugged) | Err(_) => Err(CameraError::Lost),
        }
    }
}
