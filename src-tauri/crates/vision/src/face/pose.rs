//! Whether a head does what was asked.
//!
//! A front: yaw, pitch and roll within limits, the mouth closed. A pose: yaw from
//! the own front between two limits to the side asked for, pitch near the own one,
//! the mouth open or closed. Between open and closed lies a band that is neither.

use super::angles::Angles;
use super::baseline::Baseline;
use super::limits::FaceThresholds;
use super::mouth::Gape;
use super::{FaceTask, Mouth, Turn};
use crate::{Finding, Findings};

/// Whether a head looks straight ahead, by the own front where it is known.
pub(crate) fn is_front(angles: &Angles, own: Option<&Baseline>, limits: &FaceThresholds) -> bool {
    let pitch = own.map_or(angles.pitch, |own| angles.pitch - own.pitch);
    // Yaw counts from the camera: a front photo turned away is none.
    angles.yaw.abs() <= limits.front_yaw && pitch.abs() <= limits.front_pitch
}

/// Adds what is wrong with a head.
pub(crate) fn judge(
    task: FaceTask,
    (angles, mouth): (&Angles, &Gape),
    own: Option<&Baseline>,
    limits: &FaceThresholds,
    findings: &mut Findings,
) {
    if angles.roll.abs() > limits.roll {
        findings.add(Finding::FaceTilt);
    }
    match task {
        FaceTask::Front => {
            if !is_front(angles, own, limits) {
                findings.add(Finding::NotFront);
            }
            if !is_closed(mouth, own, limits) {
                findings.add(Finding::CloseMouth);
            }
        }
        FaceTask::Pose { turn, mouth: asked } => {
            judge_turn(turn, angles, own, limits, findings);
            match asked {
                Mouth::Closed if !is_closed(mouth, own, limits) => {
                    findings.add(Finding::CloseMouth);
                }
                Mouth::Open if !is_open(mouth, own, limits) => findings.add(Finding::OpenMouth),
                Mouth::Closed | Mouth::Open => {}
            }
        }
    }
}

fn judge_turn(
    turn: Turn,
    angles: &Angles,
    own: Option<&Baseline>,
    limits: &FaceThresholds,
    findings: &mut Findings,
) {
    let (yaw, pitch) = own.map_or((angles.yaw, angles.pitch), |own| {
        (angles.yaw - own.yaw, angles.pitch - own.pitch)
    });
    let (turned, missing) = match turn {
        Turn::Left => (yaw, Finding::TurnLeft),
        Turn::Right => (-yaw, Finding::TurnRight),
    };
    if turned < limits.turn_least {
        findings.add(missing);
    } else if turned > limits.turn_most {
        findings.add(Finding::TurnLess);
    }
    let most = if own.is_some() {
        limits.turn_pitch
    } else {
        limits.front_pitch
    };
    if pitch.abs() > most {
        findings.add(Finding::FaceTilt);
    }
}

/// Whether a mouth is closed.
pub(crate) fn is_closed(mouth: &Gape, own: Option<&Baseline>, limits: &FaceThresholds) -> bool {
    let own = own.map_or(0.0, |own| own.mouth.ratio + limits.mouth_closed_growth);
    mouth.ratio <= limits.mouth_closed.max(own)
}

/// Whether a mouth is open, by the jaw where its own distance is known.
pub(crate) fn is_open(mouth: &Gape, own: Option<&Baseline>, limits: &FaceThresholds) -> bool {
    let (least, jaw) = own.map_or((0.0, 0.0), |own| {
        (
            own.mouth.ratio + limits.mouth_open_growth,
            own.mouth.jaw * limits.jaw_growth,
        )
    });
    mouth.ratio >= limits.mouth_open.max(least) && mouth.jaw >= jaw
}
