//! Counts and errors, and what is asked of them.

use std::fmt;

/// A share that counts, with its limit.
#[derive(Debug, Default, Clone)]
struct Row {
    name: &'static str,
    hits: u32,
    count: u32,
    /// Least share asked for; none: only printed.
    least: Option<f64>,
}

impl Row {
    fn share(&self) -> f64 {
        f64::from(self.hits) / f64::from(self.count.max(1))
    }

    fn met(&self) -> bool {
        self.least.is_none_or(|least| self.share() >= least)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name, hits, count, ..
        } = self;
        let share = self.share() * 100.0;
        write!(f, "{name:<44} {hits:>5} of {count:<5} {share:>6.2} %")?;
        match self.least {
            Some(least) => write!(
                f,
                "  ≥ {:.1} % {}",
                least * 100.0,
                if self.met() { "met" } else { "NOT MET" }
            ),
            None => Ok(()),
        }
    }
}

/// All that was measured.
#[derive(Debug)]
pub(super) struct Table {
    rows: Vec<Row>,
    /// All wrong answers to a challenge, and how many were refused.
    wrong: Row,
    yaw: Vec<f32>,
    roll: Vec<f32>,
}

/// Wrong answers that must have been tried, for "at most one in a hundred" to say something.
const WRONG_LEAST: u32 = 300;
/// Greatest mean error of yaw, degrees.
const YAW: f32 = 4.0;

impl Default for Table {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            wrong: Row {
                name: "all wrong answers refused",
                least: Some(0.99),
                ..Row::default()
            },
            yaw: Vec::new(),
            roll: Vec::new(),
        }
    }
}

impl Table {
    /// Counts one case of a condition.
    pub(super) fn count(&mut self, name: &'static str, hit: bool, least: Option<f64>) {
        let place = self.rows.iter().position(|row| row.name == name);
        let place = place.unwrap_or_else(|| {
            self.rows.push(Row {
                name,
                least,
                ..Row::default()
            });
            self.rows.len() - 1
        });
        let row = &mut self.rows[place];
        row.hits += u32::from(hit);
        row.count += 1;
    }

    /// Counts one wrong answer, and it among all wrong ones.
    pub(super) fn wrong(&mut self, name: &'static str, refused: bool) {
        self.count(name, refused, Some(0.99));
        self.wrong.count += 1;
        self.wrong.hits += u32::from(refused);
    }

    /// Adds the errors of a head's angles, degrees.
    pub(super) fn angles(&mut self, yaw: f32, roll: f32) {
        self.yaw.push(yaw.abs());
        self.roll.push(roll.abs());
    }

    /// Prints; whether all that is asked was met.
    pub(super) fn print(&self) -> bool {
        println!("faces: drawn heads, seeds not tuned on");
        let mut met = true;
        for row in &self.rows {
            println!("  {row}");
            met &= row.met();
        }
        println!("  {}", self.wrong);
        met &= self.wrong.met();
        if self.wrong.count < WRONG_LEAST {
            println!("  fewer than {WRONG_LEAST} wrong answers: NOT MET, try more frames");
            met = false;
        }
        let yaw = mean(&self.yaw);
        met &= yaw <= YAW;
        println!(
            "  yaw within ±35°: mean error {yaw:.2}° (≤ {YAW}°), largest {:.1}°; roll {:.2}°",
            self.yaw.iter().copied().fold(0.0, f32::max),
            mean(&self.roll)
        );
        met
    }
}

#[expect(clippy::cast_precision_loss, reason = "some thousand values")]
fn mean(values: &[f32]) -> f32 {
    values.iter().sum::<f32>() / values.len().max(1) as f32
}
