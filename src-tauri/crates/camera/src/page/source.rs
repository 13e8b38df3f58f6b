//! The page's camera as a source of frames.

use std::sync::Arc;
use std::time::Duration;

use image::{ImageFormat, ImageReader, Limits, RgbImage};
use toroku_engine::flow::CameraReport;

use super::PageLens;
use super::lens::State;
use crate::source::{FrameSource, LiveFrame};
use crate::{CameraError, Subject};

/// How long a person may think about the system's question.
const QUESTION: Duration = Duration::from_mins(3);
/// How long a frame is waited for while the page is in front.
const FRAME: Duration = Duration::from_secs(6);
/// How long a photo is waited for. Less than the person waits before taking another.
const PHOTO: Duration = Duration::from_secs(8);
/// The longest side of a live frame, pixels.
const LONGEST: u32 = 1280;

/// Frames of the page.
pub(crate) struct PageSource {
    lens: Arc<PageLens>,
    next: u64,
}

impl PageSource {
    pub(crate) fn new(lens: Arc<PageLens>) -> Self {
        Self { lens, next: 0 }
    }
}

impl FrameSource for PageSource {
    fn begin(&mut self, subject: &Subject) -> Result<bool, CameraError> {
        self.lens.open(matches!(subject, Subject::Face { .. }));
        self.lens.wait(QUESTION, |state| match state.said {
            Some(CameraReport::Opened { torch }) => Some(Ok(torch)),
            Some(CameraReport::Trouble { trouble }) => Some(Err(CameraError::Page(trouble))),
            Some(CameraReport::Away) | None => None,
        })
    }

    fn frame(&mut self, _subject: &Subject) -> Result<LiveFrame, CameraError> {
        loop {
            let mut away = false;
            let frame = self.lens.wait(FRAME, |state| {
                away |= state.said == Some(CameraReport::Away);
                fetched(state)
            });
            match frame {
                Ok(jpeg) => {
                    let Some(image) = decoded(&jpeg) else {
                        continue;
                    };
                    self.next += 1;
                    let index = self.next - 1;
                    return Ok(LiveFrame { image, index });
                }
                // Behind other apps a page shows nothing, for as long as the person likes, and its
                // camera takes a moment to come back.
                Err(CameraError::Silent) if away => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn capture(&mut self, _subject: &Subject) -> Result<Vec<u8>, CameraError> {
        self.lens.shoot();
        self.lens.wait(PHOTO, |state| {
            trouble(state).or_else(|| state.photo.take().map(Ok))
        })
    }

    fn rest(&mut self) {
        self.lens.close();
    }
}

fn fetched(state: &mut State) -> Option<Result<Arc<[u8]>, CameraError>> {
    trouble(state).or_else(|| state.frame.take().map(Ok))
}

fn trouble<T>(state: &mut State) -> Option<Result<T, CameraError>> {
    match state.said {
        Some(CameraReport::Trouble { trouble }) => Some(Err(CameraError::Page(trouble))),
        _ => None,
    }
}

/// The pixels of a frame; nothing where it is damaged or larger than a page sends.
fn decoded(jpeg: &[u8]) -> Option<RgbImage> {
    let mut reader = ImageReader::with_format(std::io::Cursor::new(jpeg), ImageFormat::Jpeg);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    reader.limits(limits);
    reader.decode().ok().map(image::DynamicImage::into_rgb8)
}
