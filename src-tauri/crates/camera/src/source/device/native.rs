//! The system's own cameras: V4L2, `AVFoundation`, Media Foundation.

use std::cmp::Reverse;

use nokhwa::utils::{
    ApiBackend, CameraFormat, CameraIndex, FrameFormat, RequestedFormat, RequestedFormatType,
};
use nokhwa::{Camera, NokhwaError};

use super::driver::{Driver, Stream};
use super::raw::{Layout, Raw};
use crate::{CameraError, DeviceName};

/// What can be read. Of a device's other formats none is asked for.
const READABLE: [FrameFormat; 3] = [FrameFormat::MJPEG, FrameFormat::YUYV, FrameFormat::RAWRGB];
/// A card's small print is to be read in a photo, and more than this is only slower.
const ENOUGH: u32 = 1920;
/// Below this the hints come too late.
const LEAST_RATE: u32 = 10;
/// A picture's width and height, and how its bytes are meant.
type Size = (u32, u32, FrameFormat);

/// What almost every camera has, at 30 pictures a second.
const USUAL: [Size; 4] = [
    (1280, 720, FrameFormat::MJPEG),
    (1280, 720, FrameFormat::YUYV),
    (640, 480, FrameFormat::MJPEG),
    (640, 480, FrameFormat::YUYV),
];
/// Sizes that are tried.
const TRIED: usize = 12;

/// The driver of the system.
pub(super) struct Native;

impl Driver for Native {
    fn devices(&self) -> Vec<DeviceName> {
        // On a Mac this asks for permission; elsewhere it does nothing.
        nokhwa::nokhwa_initialize(|_allowed| ());
        let Ok(found) = nokhwa::query(ApiBackend::Auto) else {
            return Vec::new();
        };
        let mut devices: Vec<DeviceName> = found
            .iter()
            .filter_map(|info| {
                let number = info.index().as_index().ok()?;
                let name = info.human_name();
                Some(DeviceName { number, name })
            })
            .collect();
        devices.sort_by_key(|device| device.number);
        devices
    }

    fn open(&self, number: u32) -> Result<Box<dyn Stream>, CameraError> {
        let mut refusal = CameraError::Unreadable;
        let sizes = sizes(number)?;
        // Better a picture that comes too seldom than none.
        for least in [LEAST_RATE, 0] {
            for size in sizes.iter().take(TRIED) {
                match started(number, *size, least) {
                    Ok(camera) => return Ok(Box::new(Open(camera))),
                    // Drivers list what they then refuse.
                    Err(error @ (CameraError::Driver(_) | CameraError::Unreadable)) => {
                        refusal = error;
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        Err(refusal)
    }
}

/// A device that runs in a size, at 30 pictures a second or the rate that comes next to it. The
/// library picks the rate, as it lists broken ones, such as two in 25, among the whole.
fn started(number: u32, (width, height, format): Size, least: u32) -> Result<Camera, CameraError> {
    let wanted = CameraFormat::new_from(width, height, format, 30);
    let mut camera =
        with(number, RequestedFormatType::Closest(wanted)).map_err(|error| refused(&error))?;
    if camera.frame_rate() < least {
        return Err(CameraError::Unreadable);
    }
    camera.open_stream().map_err(|error| refused(&error))?;
    Ok(camera)
}

/// What a device offers, the best first. To ask, a device must be opened in some format, which it
/// may refuse already; then the usual ones are tried.
fn sizes(number: u32) -> Result<Vec<Size>, CameraError> {
    let asked = with(number, RequestedFormatType::None)
        .and_then(|mut camera| camera.compatible_camera_formats());
    match asked.map_err(|error| refused(&error)) {
        Ok(formats) => Ok(ranked(
            formats
                .iter()
                .map(|format| (format.width(), format.height(), format.format()))
                .collect(),
        )),
        Err(CameraError::Driver(_)) => Ok(USUAL.to_vec()),
        Err(error) => Err(error),
    }
}

fn with(number: u32, wanted: RequestedFormatType) -> Result<Camera, NokhwaError> {
    let format = RequestedFormat::with_formats(wanted, &READABLE);
    Camera::new(CameraIndex::Index(number), format)
}

struct Open(Camera);

impl Stream for Open {
    fn next(&mut self) -> Result<Raw, CameraError> {
        let layout = layout(self.0.frame_format()).ok_or(CameraError::Unreadable)?;
        let size = self.0.resolution();
        let bytes = self.0.frame_raw().map_err(|_gone| CameraError::Lost)?;
        Ok(Raw {
            layout,
            width: size.width(),
            height: size.height(),
            bytes: bytes.into_owned(),
        })
    }
}

fn layout(format: FrameFormat) -> Option<Layout> {
    match format {
        FrameFormat::MJPEG => Some(Layout::Mjpeg),
        FrameFormat::YUYV => Some(Layout::Yuyv),
        FrameFormat::RAWRGB => Some(Layout::Rgb),
        FrameFormat::NV12 | FrameFormat::GRAY | FrameFormat::RAWBGR => None,
    }
}

/// The best first: the most pixels up to what is enough; of equals the one that needs no decoding.
fn ranked(mut sizes: Vec<Size>) -> Vec<Size> {
    sizes.retain(|(_, _, format)| layout(*format).is_some());
    sizes.sort_by_key(|(width, height, format)| {
        let fits = (*width).max(*height) <= ENOUGH;
        let pixels = i64::from(*width) * i64::from(*height);
        // Of those that are too large the smallest.
        let pixels = if fits { pixels } else { -pixels };
        Reverse((fits, pixels, *format != FrameFormat::MJPEG))
    });
    sizes.dedup();
    sizes
}

/// The library keeps of a system's error its text alone, and of that only the number is the same
/// in every language.
fn refused(error: &NokhwaError) -> CameraError {
    let said = error.to_string();
    let any = |marks: &[&str]| marks.iter().any(|mark| said.contains(mark));
    if any(&["os error 16)", "0xC00D3704", "0x80070020"]) {
        CameraError::InUse
    } else if any(&["os error 13)", "os error 1)", "0x80070005"]) {
        CameraError::Blocked
    } else if any(&["os error 2)", "os error 19)", "os error 6)"]) {
        CameraError::Nothing
    } else {
        CameraError::Driver(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MJPEG: FrameFormat = FrameFormat::MJPEG;
    const YUYV: FrameFormat = FrameFormat::YUYV;

    #[test]
    fn the_best_size_is_large_and_raw() {
        let offered = vec![
            (640, 480, YUYV),
            (3840, 2160, MJPEG),
            (1920, 1080, MJPEG),
            (1920, 1080, YUYV),
            (1920, 1080, YUYV),
            (2560, 1440, MJPEG),
            (1280, 720, FrameFormat::NV12),
        ];
        let best = [
            (1920, 1080, YUYV),
            (1920, 1080, MJPEG),
            (640, 480, YUYV),
            (2560, 1440, MJPEG),
            (3840, 2160, MJPEG),
        ];
        assert_eq!(ranked(offered), best);
    }

    #[test]
    fn a_systems_error_is_told_by_its_number() {
        let said = |text: &str| refused(&NokhwaError::OpenStreamError(text.to_owned()));
        assert!(matches!(
            said("デバイスもしくはリソースがビジー状態です (os error 16)"),
            CameraError::InUse
        ));
        assert!(matches!(
            said("Permission denied (os error 13)"),
            CameraError::Blocked
        ));
        assert!(matches!(
            said("No such file or directory (os error 2)"),
            CameraError::Nothing
        ));
        assert!(matches!(said("os error 161)"), CameraError::Driver(_)));
    }
}
