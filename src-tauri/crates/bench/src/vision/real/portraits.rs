//! Portraits: one face each, turned as it looks, the mouth as it is.
//!
//! Their own fronts are not known, so that these are the limits that hold for a
//! photo by itself. Yaw was judged by eye: the limits say no more than "plausible".

use std::fmt;
use std::path::Path;

use toroku_vision::{FaceEyes, FaceTask, Finding, HeadMeasures, Mouth, RgbImage, Turn};

use super::{PORTRAITS, word};

/// What a mouth does, as anyone sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lips {
    Closed,
    /// Shows teeth; the jaw is not open.
    Smile,
    /// Speaks.
    Apart,
}

/// A portrait and what is known of it.
pub(super) struct Portrait {
    pub(super) name: &'static str,
    pub(super) person: &'static str,
    pub(super) picture: RgbImage,
    /// Least and greatest yaw, degrees.
    yaw: [f32; 2],
    lips: Lips,
}

/// File, person, yaw, lips.
type Known = (&'static str, &'static str, [f32; 2], Lips);

const ASTRONAUT: Known = (
    "skimage/data/astronaut.png",
    "Collins",
    [-10.0, 10.0],
    Lips::Smile,
);
const OTHERS: [Known; 4] = [
    ("biden.jpg", "Biden", [0.0, 20.0], Lips::Closed),
    ("obama.jpg", "Obama", [-12.0, 12.0], Lips::Smile),
    ("obama2.jpg", "Obama", [-30.0, -5.0], Lips::Apart),
    ("obama3.jpg", "Obama", [5.0, 25.0], Lips::Closed),
];

/// All portraits.
pub(super) fn opened(folder: &Path) -> Result<Vec<Portrait>, String> {
    let tests = folder.join(PORTRAITS).join("tests/test_images");
    let others = OTHERS.iter().map(|known| (tests.as_path(), known));
    std::iter::once((folder, &ASTRONAUT))
        .chain(others)
        .map(|(folder, &(name, person, yaw, lips))| {
            Ok(Portrait {
                name,
                person,
                picture: super::opened(folder, name)?,
                yaw,
                lips,
            })
        })
        .collect()
}

/// Looks at all of them; whether each is seen for what it is.
pub(super) fn judged(eyes: &mut FaceEyes, portraits: &[Portrait]) -> bool {
    let mut met = true;
    for portrait in portraits {
        let Some((head, said)) = seen(eyes, &portrait.picture) else {
            println!("  {:<44} no face {}", portrait.name, word(false));
            met = false;
            continue;
        };
        let fits = !head.company
            && (portrait.yaw[0]..=portrait.yaw[1]).contains(&head.yaw)
            && said.fits(portrait.lips);
        println!(
            "  {:<44} ({}) {} face, yaw {:>5.1}° ({}° to {}°), lips {:.2}, jaw {:.2}: {said}, {:?}: {}",
            portrait.name,
            portrait.person,
            if head.company { "more than one" } else { "one" },
            head.yaw,
            portrait.yaw[0],
            portrait.yaw[1],
            head.mouth,
            head.jaw,
            portrait.lips,
            word(fits)
        );
        met &= fits;
    }
    met
}

/// What is said of a mouth.
#[derive(Clone, Copy)]
struct Said {
    open: bool,
    closed: bool,
}

impl Said {
    fn fits(self, lips: Lips) -> bool {
        match lips {
            Lips::Closed => self.closed && !self.open,
            Lips::Smile => !self.open,
            Lips::Apart => !self.closed,
        }
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.open, self.closed) {
            (true, false) => "open",
            (false, true) => "closed",
            (false, false) => "neither open nor closed",
            (true, true) => "open and closed",
        })
    }
}

fn seen(eyes: &mut FaceEyes, picture: &RgbImage) -> Option<(HeadMeasures, Said)> {
    eyes.forget();
    let mut found = |mouth| {
        let task = FaceTask::Pose {
            turn: Turn::Left,
            mouth,
        };
        eyes.judge_photo(picture, task)
    };
    let (open, closed) = (found(Mouth::Open), found(Mouth::Closed));
    let said = Said {
        open: !open.findings.contains(&Finding::OpenMouth),
        closed: !closed.findings.contains(&Finding::CloseMouth),
    };
    Some((open.measures.head?, said))
}
