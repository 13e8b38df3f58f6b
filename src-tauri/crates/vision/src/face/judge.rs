//! All measures of one face, and what is wrong with it.

use image::{GrayImage, Luma, RgbImage};

use super::angles::{self, Angles};
use super::baseline::Baseline;
use super::finder::Sight;
use super::head::HeadMeasures;
use super::mouth::{self, Gape};
use super::{FaceTask, cover, eye, light, patch, place, pose, sharp};
use crate::{Assessment, Exposure, Finding, Findings, Measures, Thresholds, exposure, face_oval};

/// Places along the longer side at which the light on a whole picture is taken:
/// percentiles of some ten thousand pixels are those of all.
const PLACES: u32 = 128;

/// How a head is held.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Held {
    pub(crate) angles: Angles,
    pub(crate) gape: Gape,
}

impl Held {
    pub(crate) fn of(sight: &Sight) -> Self {
        Self {
            angles: angles::measure(&sight.mesh),
            gape: mouth::measure(&sight.mesh),
        }
    }
}

/// Judges a face by the own front, where it is known.
pub(crate) fn judge(
    frame: &RgbImage,
    (sight, held): (&Sight, Held),
    task: FaceTask,
    own: Option<&Baseline>,
    limits: &Thresholds,
) -> Assessment {
    let (mesh, limits) = (&sight.mesh, &limits.face);
    let Held { angles, gape } = held;
    let mut measures = Measures::of(whole(frame));
    let mut findings = Findings::new();
    let where_it_is = place::measure(mesh, face_oval(frame.width(), frame.height()));
    measures.face = Some(where_it_is);
    let light = light::measure(frame, mesh);
    let eyes = eye::measure(frame, mesh);
    let cover = cover::measure(frame, mesh);
    measures.head = Some(HeadMeasures {
        yaw: angles.yaw,
        pitch: angles.pitch,
        roll: angles.roll,
        mouth: gape.ratio,
        jaw: gape.jaw,
        mouth_width: gape.wide,
        flag: mesh.flag,
        skin: light.skin,
        one_sided: light.one_sided,
        backlit: light.backlit,
        eyes,
        cover,
        company: sight.company,
    });
    if sight.company {
        findings.add(Finding::ManyFaces);
    }
    let misplaced = place::judge(&where_it_is, limits);
    let badly_lit = light::judge(&light, task == FaceTask::Front, limits);
    for finding in misplaced.into_iter().chain(badly_lit) {
        findings.add(finding);
    }
    pose::judge(task, (&angles, gape), own, limits, &mut findings);
    if hidden(eyes, &angles, limits.eye_contrast) || cover > limits.cover {
        findings.add(Finding::EyesHidden);
    }
    measures.blur = sharp::measure(frame, mesh);
    if badly_lit.is_none() && misplaced.is_none() && sharp::is_blurred(measures.blur, mesh, limits)
    {
        findings.add(Finding::Blur);
    }
    Assessment { measures, findings }
}

/// Says of a picture without a face that it has none.
pub(crate) fn nobody(frame: &RgbImage, limits: &Thresholds) -> Assessment {
    let measures = Measures::of(whole(frame));
    let mut findings = Findings::new();
    findings.add(Finding::NoFace);
    if f32::from(measures.exposure.p95) < limits.dark_scene {
        findings.add(Finding::Dark);
    }
    Assessment { measures, findings }
}

/// Whether an eye that should be seen is not. In a turned head that is the nearer
/// one: the other may be behind the nose.
fn hidden([right, left]: [f32; 2], angles: &Angles, least: f32) -> bool {
    /// Degrees from which only the nearer eye counts; beyond the yaw of a front.
    const TURNED: f32 = 15.0;
    if angles.yaw > TURNED {
        right < least
    } else if angles.yaw < -TURNED {
        left < least
    } else {
        right.min(left) < least
    }
}

/// Light on a whole picture.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "luma of bytes"
)]
fn whole(frame: &RgbImage) -> Exposure {
    let (width, height) = frame.dimensions();
    let step = width.max(height).div_ceil(PLACES).max(1);
    let places = GrayImage::from_fn(width.div_ceil(step), height.div_ceil(step), |x, y| {
        let colour = frame.get_pixel(x * step, y * step).0.map(f32::from);
        Luma([patch::luma(colour).round() as u8])
    });
    exposure::measure(&places)
}
