//! Linear scores fitted by their gradient.
//!
//! Figures are brought to mean 0 and deviation 1 before and the weights back
//! after. The objective is concave but for the softmax over several right answers;
//! steps with momentum (Polyak 1964) until they no longer matter.

use std::array;

/// Steps of the fit.
const STEPS: u32 = 4000;
/// Length of a step.
const RATE: f64 = 0.4;
/// Share of the last step that goes on.
const MOMENTUM: f64 = 0.9;
/// Weight of the squared weights, against figures that hardly tell anything.
const RIDGE: f64 = 2e-4;

/// Weights and constant of a score.
#[derive(Debug, Clone, Copy)]
pub(super) struct Linear<const N: usize> {
    pub(super) weights: [f64; N],
    pub(super) constant: f64,
}

impl<const N: usize> Linear<N> {
    /// The score of figures.
    pub(super) fn of(&self, figures: &[f32; N]) -> f64 {
        let sum = self.weights.iter().zip(figures);
        self.constant + sum.map(|(w, x)| w * f64::from(*x)).sum::<f64>()
    }
}

/// Mean and deviation of figures.
struct Scale<const N: usize> {
    mean: [f64; N],
    deviation: [f64; N],
}

impl<const N: usize> Scale<N> {
    #[expect(clippy::cast_precision_loss, reason = "a count")]
    fn of<'a>(all: &(impl Iterator<Item = &'a [f32; N]> + Clone)) -> Self {
        let count = all.clone().count().max(1) as f64;
        let sum = |f: &dyn Fn(f64) -> f64, i: usize| {
            all.clone().map(|x| f(f64::from(x[i]))).sum::<f64>() / count
        };
        let mean: [f64; N] = array::from_fn(|i| sum(&|x| x, i));
        let deviation = array::from_fn(|i| sum(&|x| (x - mean[i]).powi(2), i).sqrt().max(1e-6));
        Self { mean, deviation }
    }

    fn scaled(&self, figures: &[f32; N]) -> [f64; N] {
        array::from_fn(|i| (f64::from(figures[i]) - self.mean[i]) / self.deviation[i])
    }

    fn unscaled(&self, weights: &[f64; N], constant: f64) -> Linear<N> {
        let weights: [f64; N] = array::from_fn(|i| weights[i] / self.deviation[i]);
        let shift: f64 = weights.iter().zip(&self.mean).map(|(w, m)| w * m).sum();
        Linear {
            weights,
            constant: constant - shift,
        }
    }
}

/// One frame's quads: figures, and whether each is right.
pub(super) type Choice<const N: usize> = Vec<([f32; N], bool)>;

/// Weights under which the right quads of each frame have the greatest share of
/// the softmax. Frames without a right quad tell nothing.
#[expect(clippy::cast_precision_loss, reason = "a count")]
pub(super) fn softmax<const N: usize>(frames: &[Choice<N>]) -> Linear<N> {
    let scale = Scale::of(&frames.iter().flatten().map(|(x, _)| x));
    let frames: Vec<Vec<([f64; N], bool)>> = frames
        .iter()
        .filter(|frame| frame.iter().any(|(_, right)| *right))
        .map(|frame| frame.iter().map(|(x, r)| (scale.scaled(x), *r)).collect())
        .collect();
    let count = frames.len().max(1) as f64;
    let weights = climbed(|weights: &[f64; N], slope| {
        for frame in &frames {
            let scores: Vec<f64> = frame.iter().map(|(x, _)| dot(weights, x)).collect();
            let top = scores.iter().copied().fold(f64::MIN, f64::max);
            let shares: Vec<f64> = scores.iter().map(|score| (score - top).exp()).collect();
            let all: f64 = shares.iter().sum();
            let right = |i: usize| if frame[i].1 { shares[i] } else { 0.0 };
            let good: f64 = (0..frame.len()).map(right).sum::<f64>().max(1e-12);
            for (i, (x, _)) in frame.iter().enumerate() {
                let pull = (right(i) / good - shares[i] / all) / count;
                for (slope, x) in slope.iter_mut().zip(x) {
                    *slope += pull * x;
                }
            }
        }
    });
    scale.unscaled(&weights, 0.0)
}

/// Weights of the log odds that figures belong to what is wanted; each with its own
/// importance.
pub(super) fn logistic<const N: usize>(cases: &[([f32; N], bool, f64)]) -> Linear<N> {
    let scale = Scale::of(&cases.iter().map(|(x, ..)| x));
    let total: f64 = cases.iter().map(|(.., importance)| importance).sum();
    let scaled: Vec<_> = cases
        .iter()
        .map(|(x, wanted, importance)| (scale.scaled(x), *wanted, importance / total))
        .collect();
    let constant = std::cell::Cell::new((0.0_f64, 0.0_f64));
    let weights = climbed(|weights: &[f64; N], slope| {
        let (at, speed) = constant.get();
        let mut pull = 0.0;
        for (x, wanted, importance) in &scaled {
            let odds = dot(weights, x) + at;
            let miss = importance * (f64::from(u8::from(*wanted)) - 1.0 / (1.0 + (-odds).exp()));
            pull += miss;
            for (slope, x) in slope.iter_mut().zip(x) {
                *slope += miss * x;
            }
        }
        let speed = MOMENTUM * speed + RATE * pull;
        constant.set((at + speed, speed));
    });
    scale.unscaled(&weights, constant.get().0)
}

fn climbed<const N: usize>(mut slope_at: impl FnMut(&[f64; N], &mut [f64; N])) -> [f64; N] {
    let (mut weights, mut speed) = ([0.0; N], [0.0; N]);
    for _ in 0..STEPS {
        let mut slope = weights.map(|weight| -RIDGE * weight);
        slope_at(&weights, &mut slope);
        for i in 0..N {
            speed[i] = MOMENTUM * speed[i] + RATE * slope[i];
            weights[i] += speed[i];
        }
    }
    weights
}

fn dot<const N: usize>(a: &[f64; N], b: &[f64; N]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_telling_figure_gets_the_weight() {
        let frame = |i: u8| -> Choice<2> {
            let noise = f32::from(i % 7) - 3.0;
            vec![([1.0, noise], true), ([0.0, -noise], false)]
        };
        let fitted = softmax(&(0..40).map(frame).collect::<Vec<_>>());
        assert!(
            fitted.weights[0] > 5.0 * fitted.weights[1].abs(),
            "{fitted:?}"
        );
    }

    #[test]
    fn odds_are_those_of_the_cases() {
        // Three of four with figure 1 are wanted, one of four with figure 0.
        let case = |i: u8| {
            let high = i.is_multiple_of(2);
            let wanted = (i / 2).is_multiple_of(4) != high;
            ([f32::from(u8::from(high))], wanted, 1.0)
        };
        let fitted = logistic(&(0..80).map(case).collect::<Vec<_>>());
        assert!(
            (fitted.of(&[1.0]) - 3.0_f64.ln()).abs() < 0.05,
            "{fitted:?}"
        );
        assert!(
            (fitted.of(&[0.0]) + 3.0_f64.ln()).abs() < 0.05,
            "{fitted:?}"
        );
    }
}
