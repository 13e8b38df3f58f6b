//! A film for a browser's fake camera: what the camera's source shows, as one JPEG after the other.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use toroku_camera::{SourceSpec, Subject, open};
use toroku_engine::flow;

/// Pictures of a film.
const PICTURES: usize = 84;
/// How often each is shown: browsers play such files at 30 pictures a second, which is more than
/// is worth drawing.
const TIMES: usize = 7;

/// Draws the film of a source that is shown the front of a 運転免許証.
pub(crate) fn draw(spec: &SourceSpec, file: &Path) -> Result<(), String> {
    let subject: Subject = flow::Subject::Document {
        document: toroku_domain::DocumentKind::Licence,
        side: toroku_domain::Side::Front,
    }
    .into();
    let said = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let mut source = open(spec).map_err(|error| said(&error))?;
    let mut pictures = BufWriter::new(File::create(file).map_err(|error| said(&error))?);
    for _ in 0..PICTURES {
        let frame = source.frame(&subject).map_err(|error| said(&error))?;
        let jpeg = frame.jpeg().map_err(|error| said(&error))?;
        for _ in 0..TIMES {
            pictures.write_all(&jpeg).map_err(|error| said(&error))?;
        }
    }
    pictures.flush().map_err(|error| said(&error))
}
