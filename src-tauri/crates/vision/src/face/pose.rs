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
    (angles, mouth): (&Angles, Gape),
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
pub(crate) fn is_closed(mouth: Gape, own: Option<&Baseline>, limits: &FaceThresholds) -> bool {
    own.map_or(mouth.ratio <= limits.mouth_closed, |own| {
        mouth.opening(own.mouth) <= limits.opening_closed
    })
}

/// Whether a mouth is open, by the jaw where its own distance is known; where it is
/// not, a mouth that is wide smiles.
pub(crate) fn is_open(mouth: Gape, own: Option<&Baseline>, limits: &FaceThresholds) -> bool {
    own.map_or(
        mouth.ratio >= limits.mouth_open && mouth.wide <= limits.mouth_wide,
        |own| {
            mouth.opening_by_jaw(own.mouth) >= limits.opening_open
                && mouth.jaw >= own.mouth.jaw * limits.jaw_growth
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: Baseline = Baseline {
        yaw: 2.0,
        pitch: -6.0,
        mouth: Gape {
            ratio: 0.06,
            jaw: 0.9,
            wide: 0.6,
        },
    };

    const CLOSED: [f32; 3] = [0.06, 0.9, 0.6];

    fn wrong(task: FaceTask, yaw: f32, [ratio, jaw, wide]: [f32; 3]) -> Findings {
        let mut findings = Findings::new();
        let angles = Angles {
            yaw,
            pitch: -5.0,
            roll: 1.0,
        };
        let limits = FaceThresholds::default();
        judge(
            task,
            (&angles, Gape { ratio, jaw, wide }),
            Some(&OWN),
            &limits,
            &mut findings,
        );
        findings
    }

    fn pose(turn: Turn, mouth: Mouth) -> FaceTask {
        FaceTask::Pose { turn, mouth }
    }

    #[test]
    fn the_own_left_is_the_right_of_an_unmirrored_picture() {
        let (left, right) = (
            pose(Turn::Left, Mouth::Closed),
            pose(Turn::Right, Mouth::Closed),
        );
        assert_eq!(wrong(left, 30.0, CLOSED), []);
        assert_eq!(wrong(left, -30.0, CLOSED), [Finding::TurnLeft]);
        assert_eq!(wrong(right, -30.0, CLOSED), []);
        assert_eq!(wrong(right, 30.0, CLOSED), [Finding::TurnRight]);
        assert_eq!(wrong(right, -70.0, CLOSED), [Finding::TurnLess]);
    }

    #[test]
    fn a_broad_smile_is_neither_open_nor_closed() {
        // Teeth show; the second as an official portrait has it, the jaw lower as well.
        for smile in [[0.39, 0.91, 0.70], [0.30, 1.05, 0.73]] {
            let smile = |mouth| wrong(pose(Turn::Left, mouth), 30.0, smile);
            assert_eq!(smile(Mouth::Open), [Finding::OpenMouth]);
            assert_eq!(smile(Mouth::Closed), [Finding::CloseMouth]);
        }
        let open = |mouth| wrong(pose(Turn::Left, mouth), 30.0, [0.45, 1.1, 0.58]);
        assert_eq!(open(Mouth::Open), []);
        assert_eq!(open(Mouth::Closed), [Finding::CloseMouth]);
    }

    #[test]
    fn a_front_looks_ahead_with_a_closed_mouth() {
        assert_eq!(wrong(FaceTask::Front, 5.0, [0.08, 0.9, 0.6]), []);
        assert_eq!(
            wrong(FaceTask::Front, 16.0, [0.5, 1.1, 0.6]),
            [Finding::NotFront, Finding::CloseMouth]
        );
    }
}
