//! Photos and live pictures for screens with demo data.

use toroku_domain::{DocumentKind, Pose, Side};

use crate::source::{LiveFrame, Synthetic};
use crate::{CameraError, Condition, FrameSource as _, SceneSpec, Subject};

/// Front and back of a 運転免許証, the face from the front and in a pose: the
/// photos 1 to 4 of every demo state, of the guide's person.
pub fn demo_photos() -> Result<Vec<Vec<u8>>, CameraError> {
    let mut source = Synthetic::open(SceneSpec::default());
    [
        side(Side::Front),
        side(Side::Back),
        face(None),
        face(Some(Pose::LeftClosed)),
    ]
    .iter()
    .map(|subject| source.capture(subject))
    .collect()
}

/// What the camera shows in a demo state, as JPEG; nothing where none runs.
pub fn demo_frame(id: &str) -> Result<Option<Vec<u8>>, CameraError> {
    let (screen, state) = id.split_once('/').unwrap_or((id, ""));
    let (subject, condition) = match screen {
        "document-capture" => (side(Side::Front), before_a_card(state)),
        "face-capture" => (face(pose(state)), before_a_face(state)),
        _ => return Ok(None),
    };
    let Some(always) = condition else {
        return Ok(None);
    };
    let spec = SceneSpec {
        always: Some(always),
        ..SceneSpec::default()
    };
    let image = Synthetic::open(spec).still(&subject);
    LiveFrame { image, index: 0 }.jpeg().map(Some)
}

fn side(side: Side) -> Subject {
    Subject::Document {
        kind: DocumentKind::Licence,
        side,
        person: None,
    }
}

fn face(pose: Option<Pose>) -> Subject {
    Subject::Face { pose, person: None }
}

/// The pose that is asked for, and held, in a state.
fn pose(state: &str) -> Option<Pose> {
    match state {
        "left-closed" => Some(Pose::LeftClosed),
        "left-open" => Some(Pose::LeftOpen),
        "right-closed" | "challenge-expired" => Some(Pose::RightClosed),
        "right-open" => Some(Pose::RightOpen),
        _ => None,
    }
}

/// What is wrong with the card in a state.
fn before_a_card(state: &str) -> Option<Condition> {
    Some(match state {
        "" | "idle" | "mynumber-back" => return None,
        "back-of-mynumber" => Condition::MynumberBack,
        "no-card" => Condition::None,
        "use-torch" => Condition::Dark,
        "advice" => Condition::Glare,
        other => named(other),
    })
}

/// What is wrong with the person in a state.
fn before_a_face(state: &str) -> Option<Condition> {
    Some(match state {
        "starting" | "idle" => return None,
        "no-face" => Condition::None,
        "many" => Condition::TwoFaces,
        "off-centre" => Condition::CutOff,
        "tilt" => Condition::HeadTilt,
        "not-front" | "turn-less" => Condition::WrongWay,
        "close-mouth" => Condition::WrongMouth,
        "advice" => Condition::Backlit,
        other => named(other),
    })
}

/// Most states are named as what is wrong in them; in the others nothing is.
fn named(state: &str) -> Condition {
    state.parse().unwrap_or(Condition::Sharp)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(id: &str, brightness: Option<std::ops::Range<u32>>) {
        let frame = demo_frame(id).unwrap();
        assert_eq!(frame.is_some(), brightness.is_some(), "{id}");
        let (Some(frame), Some(expect)) = (frame, brightness) else {
            return;
        };
        let picture = image::load_from_memory(&frame).unwrap().to_luma8();
        assert_eq!(picture.dimensions(), (480, 640), "{id}");
        let sum: u64 = picture.as_raw().iter().map(|value| u64::from(*value)).sum();
        let mean = u32::try_from(sum / (480 * 640)).unwrap();
        assert!(expect.contains(&mean), "{id}: {mean}");
    }

    #[test]
    fn a_capture_screen_shows_what_its_state_says() {
        check("document-capture", None);
        check("document-capture/idle", None);
        check("document-capture/use-torch", Some(0..60));
        check("document-capture/hold", Some(80..255));
        check("face-capture/dark", Some(0..60));
        check("face-capture/left-closed", Some(60..255));
        check("welcome", None);
    }
}
