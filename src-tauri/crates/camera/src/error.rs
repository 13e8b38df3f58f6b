//! Why a source gives no picture.

use std::path::PathBuf;

use thiserror::Error;
use toroku_engine::flow::CameraTrouble;

/// One reason a variant; file names are said, contents are not.
#[derive(Debug, Error)]
pub enum CameraError {
    /// There is no camera.
    #[error("this device has no camera")]
    Nothing,
    /// The folder of pictures does not exist or cannot be read.
    #[error("the folder of pictures {} cannot be read: {source}", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The folder has no files.
    #[error("the folder of pictures {} is empty", folder.display())]
    Empty {
        /// The folder.
        folder: PathBuf,
    },
    /// A file of the folder is no JPEG or PNG, or is damaged.
    #[error("the file {} is no picture that can be read (JPEG or PNG)", file.display())]
    NotAPicture {
        /// The file.
        file: PathBuf,
    },
    /// Another program has the camera.
    #[error("another program uses the camera")]
    InUse,
    /// The system does not let this program use the camera.
    #[error("this program may not use the camera")]
    Blocked,
    /// The camera has no format that can be read.
    #[error("the camera offers neither MJPEG nor YUYV nor RGB")]
    Unreadable,
    /// A picture of the camera is damaged.
    #[error("a picture of the camera is damaged")]
    Garbled,
    /// No picture came in time.
    #[error("the camera gives no picture")]
    Silent,
    /// The camera does not open, for a reason of its driver.
    #[error("the camera does not open: {0}")]
    Driver(String),
    /// The camera was pulled out.
    #[error("the camera is gone")]
    Lost,
    /// The page's camera does not run.
    #[error("the page's camera does not run: {0:?}")]
    Page(CameraTrouble),
    /// Nobody looks any more.
    #[error("the camera was closed")]
    Closed,
    /// A picture could not be encoded.
    #[error("the picture could not be encoded")]
    Encoding,
}
