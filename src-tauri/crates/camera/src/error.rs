//! Why a source gives no picture.

use std::path::PathBuf;

use thiserror::Error;

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
    /// A picture could not be encoded.
    #[error("the picture could not be encoded")]
    Encoding,
}
