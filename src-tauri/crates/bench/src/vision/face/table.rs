//! Counts and errors, and what is asked of them.

/// A share that counts, with its limit.
#[derive(Debug, Default, Clone)]
struct Row {
    name: &'static str,
    hits: u32,
    count: u32,
    /// Least share asked for; none: only printed.
    least: Option<f64>,
}

/// All that was measured.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Row>,
    yaw: Vec<f32>,
    roll: Vec<f32>,
}

/// Greatest mean error of yaw, degrees.
const YAW: f32 = 4.0;

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

    /// Adds the errors of a head's angles, degrees.
    pub(super) fn angles(&mut self, yaw: f32, roll: f32) {
        self.yaw.push(yaw.abs());
        self.roll.push(roll.abs());
    }

    /// Prints; whether all that is asked was met.
    pub(super) fn print(&self) -> bool {
        let mut met = true;
        println!("faces: drawn heads, seeds not tuned on");
        for row in &self.rows {
            let share = f64::from(row.hits) / f64::from(row.count.max(1));
            let asked = row.least.map_or(String::new(), |least| {
                let fits = share >= least;
                met &= fits;
                let word = if fits { "met" } else { "NOT MET" };
                format!("≥ {:.1} % {word}", least * 100.0)
            });
            println!(
                "  {:<44} {:>5} of {:<5} {:>6.2} %  {asked}",
                row.name,
                row.hits,
                row.count,
                share * 100.0
            );
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
