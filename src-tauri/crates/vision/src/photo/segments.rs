//! The segments of a JPEG file (ITU-T T.81, annex B), walked without decoding.
//!
//! Decoders paint what is missing of a cut file in grey and call it a success,
//! so its end is looked for here: each marker before the picture's data says its
//! length, which also skips a thumbnail inside EXIF; in the data `FF` is
//! followed by `00` or a restart marker; `FF D9` ends it.

/// Sampling factors of the first component that cameras and editors write:
/// 4:4:4, 4:2:2, 4:4:0, 4:2:0.
const USUAL: [u8; 4] = [0x11, 0x21, 0x12, 0x22];

/// How a complete JPEG file is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Build {
    /// Colour components of the frame.
    pub(super) components: u8,
    /// Whether a decoder must keep the coefficients of the whole picture: the
    /// file is progressive, or its components come one after another.
    pub(super) keeps_coefficients: bool,
}

/// Walks a file up to its end marker; nothing if that is missing, or if the frame
/// is sampled as no camera does, at which decoders stumble.
pub(super) fn walk(jpeg: &[u8]) -> Option<Build> {
    let mut build = Build {
        components: 3,
        keeps_coefficients: false,
    };
    // Behind the start marker.
    let mut at = 2;
    loop {
        match pair(jpeg, at)? {
            [0xFF, 0xD9] => return Some(build),
            // Fill bytes may precede a marker.
            [0xFF, 0xFF] => at += 1,
            [0xFF, code] => {
                let content = jpeg.get(at + 4..)?;
                at += 2 + usize::from(u16::from_be_bytes(pair(jpeg, at + 2)?));
                match code {
                    // Frame heads; C4, C8 and CC are other segments.
                    0xC0..=0xCF if !matches!(code, 0xC4 | 0xC8 | 0xCC) => {
                        build.components = *content.get(5)?;
                        build.keeps_coefficients |= code == 0xC2;
                        let table = content.get(6..)?.as_chunks::<3>().0;
                        if !is_usual(table.get(..usize::from(build.components))?) {
                            return None;
                        }
                    }
                    0xDA => {
                        build.keeps_coefficients |= *content.first()? < build.components;
                        at += data_length(jpeg.get(at..)?);
                    }
                    _ => {}
                }
            }
            _ => return None,
        }
    }
}

/// Whether the components (identifier, sampling, table) are sampled as usual: the
/// colours as the first component or coarser, never finer.
fn is_usual(components: &[[u8; 3]]) -> bool {
    match components {
        [[_, only, _]] => USUAL.contains(only),
        [[_, luma, _], [_, blue, _], [_, red, _], black @ ..] => {
            let blacks = black.iter().all(|[_, black, _]| black == luma);
            USUAL.contains(luma) && [*blue, *red] == [0x11; 2] && blacks && black.len() < 2
        }
        _ => false,
    }
}

fn pair(bytes: &[u8], at: usize) -> Option<[u8; 2]> {
    bytes.get(at..)?.first_chunk().copied()
}

/// Length of entropy-coded data up to the next marker.
fn data_length(data: &[u8]) -> usize {
    let mut at = 0;
    while let Some(found) = data
        .get(at..)
        .and_then(|rest| rest.iter().position(|byte| *byte == 0xFF))
    {
        at += found;
        match data.get(at + 1) {
            Some(0x00 | 0xFF | 0xD0..=0xD7) => at += 1,
            _ => return at,
        }
    }
    data.len()
}
