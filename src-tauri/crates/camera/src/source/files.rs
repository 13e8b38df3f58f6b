//! `files:DIR`: the pictures of a folder in the order of their names. Each is the
//! live frame until a photo is taken, which is the file itself; then the next
//! one's turn comes, and after the last the first again.

use std::fs;
use std::path::{Path, PathBuf};

use image::imageops::{self, FilterType};
use image::{ImageDecoder, ImageReader, RgbImage};

use super::{FrameSource, LiveFrame};
use crate::{CameraError, Subject};

/// Longest side of a live frame, pixels.
const LIVE_SIDE: u32 = 640;

/// A folder of pictures.
pub(crate) struct Files {
    paths: Vec<PathBuf>,
    next: usize,
    index: u64,
    shown: Option<(usize, RgbImage)>,
}

impl Files {
    /// Lists the folder and reads every file's header, so that a wrong file is
    /// said by name at the start and not in the middle of a capture.
    pub(crate) fn open(folder: &Path) -> Result<Self, CameraError> {
        let refuse = |source| CameraError::Folder {
            folder: folder.to_owned(),
            source,
        };
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder).map_err(refuse)? {
            let path = entry.map_err(refuse)?.path();
            let hidden = path
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with('.'));
            if path.is_file() && !hidden {
                paths.push(path);
            }
        }
        paths.sort();
        if paths.is_empty() {
            return Err(CameraError::Empty {
                folder: folder.to_owned(),
            });
        }
        for file in &paths {
            decode_header(file)?;
        }
        Ok(Self {
            paths,
            next: 0,
            index: 0,
            shown: None,
        })
    }
}

impl FrameSource for Files {
    fn frame(&mut self, _subject: &Subject) -> Result<LiveFrame, CameraError> {
        let image = match &self.shown {
            Some((shown, image)) if *shown == self.next => image.clone(),
            _ => {
                let image = decode(&self.paths[self.next])?;
                self.shown = Some((self.next, image.clone()));
                image
            }
        };
        self.index += 1;
        Ok(LiveFrame {
            image,
            index: self.index - 1,
        })
    }

    fn capture(&mut self, _subject: &Subject) -> Result<Vec<u8>, CameraError> {
        let file = &self.paths[self.next];
        let bytes = fs::read(file)
            .map_err(|_unreadable| CameraError::NotAPicture { file: file.clone() })?;
        self.next = (self.next + 1) % self.paths.len();
        Ok(bytes)
    }
}

fn decode_header(file: &Path) -> Result<impl ImageDecoder, CameraError> {
    let refuse = || CameraError::NotAPicture {
        file: file.to_owned(),
    };
    let reader = ImageReader::open(file).map_err(|_unreadable| refuse())?;
    let reader = reader
        .with_guessed_format()
        .map_err(|_unreadable| refuse())?;
    reader.into_decoder().map_err(|_damaged| refuse())
}

fn decode(file: &Path) -> Result<RgbImage, CameraError> {
    let mut decoder = decode_header(file)?;
    let turn = decoder.orientation();
    let mut picture = image::DynamicImage::from_decoder(decoder).map_err(|_damaged| {
        CameraError::NotAPicture {
            file: file.to_owned(),
        }
    })?;
    if let Ok(turn) = turn {
        picture.apply_orientation(turn);
    }
    let picture = picture.to_rgb8();
    let long = picture.width().max(picture.height());
    if long <= LIVE_SIDE {
        return Ok(picture);
    }
    let scaled = |side: u32| (side * LIVE_SIDE / long).max(1);
    Ok(imageops::resize(
        &picture,
        scaled(picture.width()),
        scaled(picture.height()),
        FilterType::Triangle,
    ))
}

#[cfg(test)]
mod tests {
    use image::Rgb;
    use toroku_domain::{DocumentKind, Side};

    use super::*;

    const SUBJECT: Subject = Subject::Document {
        kind: DocumentKind::Licence,
        side: Side::Front,
        person: None,
    };

    fn folder(files: &[(&str, u8)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, shade) in files {
            RgbImage::from_pixel(900, 1200, Rgb([*shade; 3]))
                .save(folder.path().join(name))
                .unwrap();
        }
        folder
    }

    #[test]
    fn shows_the_files_in_the_order_of_their_names() {
        let folder = folder(&[("b.png", 90), ("a.png", 10)]);
        let mut source = Files::open(folder.path()).unwrap();
        for shade in [10, 90, 10] {
            let frame = source.frame(&SUBJECT).unwrap().image;
            assert_eq!(
                (frame.dimensions(), frame.get_pixel(5, 5).0),
                ((480, 640), [shade; 3])
            );
            let photo = image::load_from_memory(&source.capture(&SUBJECT).unwrap())
                .unwrap()
                .to_rgb8();
            assert_eq!(
                (photo.dimensions(), photo.get_pixel(5, 5).0),
                ((900, 1200), [shade; 3])
            );
        }
        assert_eq!(source.frame(&SUBJECT).unwrap().index, 3);
    }

    #[test]
    fn says_which_folder_or_file_is_wrong() {
        let folder = folder(&[]);
        let missing = folder.path().join("missing");
        assert!(
            matches!(Files::open(&missing), Err(CameraError::Folder { folder, .. }) if folder == missing)
        );
        assert!(matches!(
            Files::open(folder.path()),
            Err(CameraError::Empty { .. })
        ));
        fs::write(folder.path().join("letter.jpg"), "no picture").unwrap();
        let Err(refused) = Files::open(folder.path()) else {
            panic!("the letter passed")
        };
        assert!(refused.to_string().contains("letter.jpg"), "{refused}");
    }
}
