//! Light: mean and percentiles of luma.
//!
//! Luma is Rec. 601 (0.299 R + 0.587 G + 0.114 B), 0 to 255; in `assess_face`
//! alone it is Rec. 709 (0.2126 R + 0.7152 G + 0.0722 B), by which that one's
//! limits were set. The percentiles are read off the histogram: the smallest value
//! that at least 5 % (95 %) of the pixels do not exceed.

use image::GrayImage;

use crate::{Exposure, Finding};

/// Measures a grey picture.
pub(crate) fn measure(luma: &GrayImage) -> Exposure {
    let mut histogram = [0_u64; 256];
    for value in luma.as_raw() {
        histogram[usize::from(*value)] += 1;
    }
    of_histogram(&histogram)
}

/// Measures by how many pixels have each luma.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "luma and its mean fit an f32"
)]
pub(crate) fn of_histogram(histogram: &[u64; 256]) -> Exposure {
    let count: u64 = histogram.iter().sum();
    let sum: u64 = (0_u64..).zip(histogram).map(|(value, n)| value * n).sum();
    let mean = if count == 0 {
        0.0
    } else {
        (sum as f64 / count as f64) as f32
    };
    Exposure {
        mean,
        p05: percentile(histogram, count, 5),
        p95: percentile(histogram, count, 95),
    }
}

fn percentile(histogram: &[u64; 256], count: u64, percent: u64) -> u8 {
    let mut seen = 0;
    for (value, n) in (0_u8..=255).zip(histogram) {
        seen += n;
        if seen * 100 >= count * percent {
            return value;
        }
    }
    255
}

/// Says whether there is too little or too much light.
pub(crate) fn judge(exposure: Exposure, dark_mean: f32, bright_mean: f32) -> Option<Finding> {
    if exposure.mean < dark_mean {
        Some(Finding::Dark)
    } else if exposure.mean > bright_mean {
        Some(Finding::Bright)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use image::Luma;

    use super::*;

    #[test]
    fn mean_and_percentiles_are_those_of_the_histogram() {
        let ramp = GrayImage::from_fn(100, 10, |x, _| Luma([u8::try_from(x).unwrap()]));
        let exposure = measure(&ramp);
        assert!((exposure.mean - 49.5).abs() < 0.01);
        assert_eq!((exposure.p05, exposure.p95), (4, 94));
    }

    #[test]
    fn light_is_judged_by_its_mean() {
        let judged = |mean: f32| {
            judge(
                Exposure {
                    mean,
                    p05: 0,
                    p95: 255,
                },
                90.0,
                238.0,
            )
        };
        assert_eq!(
            [89.9, 90.0, 238.0, 238.1].map(judged),
            [Some(Finding::Dark), None, None, Some(Finding::Bright)]
        );
    }
}
