//! Frame sources: a desktop's cameras, a page's camera, a folder of pictures, and drawn scenes.
//!
//! A source is asked for a subject and answers live frames and full-size
//! photos. It judges nothing, keeps nothing and never reads the clock.

#![cfg_attr(
    test,
    expect(
        clippy::unwrap_used,
        clippy::panic,
        reason = "a test fails by panicking"
    )
)]

mod demo;
mod device_name;
mod error;
mod page;
mod port;
mod source;
mod spec;
mod subject;

pub use demo::{demo_frame, demo_photos};
pub use device_name::{DeviceName, devices};
pub use error::CameraError;
pub use image::RgbImage;
pub use page::PageLens;
pub use port::AppCamera;
pub use source::{FrameSource, LiveFrame, open};
pub use spec::{Condition, Part, SceneSpec, SourceSpec, SpecError};
pub use subject::Subject;
