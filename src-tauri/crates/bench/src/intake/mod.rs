//! Broken and hostile files through the photo's way and the checks.
//!
//! Each file follows from its number alone, so that one that does harm can be
//! made again: `--from NUMBER --files 1`.

mod damage;
mod dice;
mod memory;
mod outcome;
mod parts;
mod whole;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use cpu_time::ProcessTime;
use toroku_domain::Side;
use toroku_vision::photo::{self, Limits};
use toroku_vision::{CardEyes, FaceEyes, FaceTask, Thresholds, guide_for};

use dice::Dice;
use outcome::{Outcome, Table};
pub(crate) use whole::encoded;

/// Most memory that the process may have held, bytes.
const MEMORY: u64 = 512_000_000;
/// Longest that one file may take of a processor, however hostile.
const PATIENCE: Duration = Duration::from_secs(20);
/// Most files of one kind of whole picture that are kept, so that each is damaged in many ways.
const WHOLE: u64 = 16;

/// How many.
#[derive(Args)]
pub(crate) struct IntakeArgs {
    /// Files.
    #[arg(long, default_value_t = 100_000)]
    files: u64,
    /// Number of the first file.
    #[arg(long, default_value_t = 0)]
    from: u64,
}

/// Feeds and judges; whether nothing panicked and memory and time kept their bounds.
pub(crate) fn run(args: &IntakeArgs) -> bool {
    let Some(mut eyes) = Eyes::new() else {
        println!("not measured: the models of the face's eyes do not load");
        return false;
    };
    let mut table = Table::default();
    let mut held = None;
    for number in args.from..args.from.saturating_add(args.files) {
        let file = file(number);
        memory::forget();
        let start = ProcessTime::now();
        let outcome = eyes.feed(&file);
        table.note(number, outcome, start.elapsed());
        held = held.max(memory::most_held());
    }
    println!("{table}");
    match held {
        Some(bytes) => println!(
            "most memory held: {} of {} MB",
            bytes / 1_000_000,
            MEMORY / 1_000_000
        ),
        None => println!("most memory held: this system does not say"),
    }
    let met = table.harmful().is_empty()
        && table.longest() <= PATIENCE
        && held.is_none_or(|bytes| bytes <= MEMORY);
    println!(
        "intake of {} files: {}",
        args.files,
        if met { "ok" } else { "MISSED" }
    );
    met
}

/// The file of a number.
fn file(number: u64) -> Vec<u8> {
    let mut dice = Dice::new(number);
    if dice.one_in(20) {
        return parts::foreign(&mut dice);
    }
    let kind = dice.below(WHOLE);
    let mut file = whole::picture(&mut Dice::new(kind), &mut dice);
    // Some files come as they are.
    for _ in 0..dice.below(4) {
        file = damage::damaged(file, &mut dice);
    }
    file
}

/// Everything that looks at a photo.
struct Eyes {
    sizes: Limits,
    card: CardEyes,
    face: FaceEyes,
}

impl Eyes {
    fn new() -> Option<Self> {
        let limits = Arc::new(Thresholds::default());
        Some(Self {
            sizes: Limits::default(),
            card: CardEyes::new(Arc::clone(&limits)),
            face: FaceEyes::new(limits).ok()?,
        })
    }

    /// Takes a file in, checks it, prepares it.
    fn feed(&mut self, file: &[u8]) -> Outcome {
        let work = AssertUnwindSafe(|| {
            let picture = match photo::decode(file, &self.sizes) {
                Ok(picture) => picture,
                Err(refusal) => return Outcome::refused(refusal),
            };
            let (width, height) = picture.dimensions();
            let guide = guide_for(width, height);
            self.card.judge_photo(&picture, Side::Front, guide);
            self.face.judge_photo(&picture, FaceTask::Front);
            match photo::finish(picture, Some(guide), &self.sizes) {
                Ok(made) if made.jpeg.len() > self.sizes.max_output_bytes => Outcome::TooLong,
                Ok(_) => Outcome::Taken,
                Err(refusal) => Outcome::refused(refusal),
            }
        });
        catch_unwind(work).unwrap_or(Outcome::Panicked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_hundred_files_do_no_harm() {
        let mut eyes = Eyes::new().unwrap();
        let harmful: Vec<u64> = (0..300)
            .filter(|number| eyes.feed(&file(*number)).is_harm())
            .collect();
        assert_eq!(harmful, [0_u64; 0]);
    }

    #[test]
    fn a_file_follows_from_its_number() {
        assert_eq!(file(7), file(7));
        assert_ne!(file(7), file(8));
    }
}
