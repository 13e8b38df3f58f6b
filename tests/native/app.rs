//! The app under test: presses, fills, looks and takes pictures.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use toroku_conformance::newest_code;

use crate::driver::Driver;
use crate::effort::Effort;
use crate::given::{tours, wish};
use crate::launch::Launch;
use crate::script::{HINTED, PAINTED, SHOWN, THERE};
use crate::until::until;

/// How often a picture is taken again at most until it stands still.
const LOOKS: usize = 5;

/// A running app.
pub(crate) struct App {
    driver: Driver,
    launch: Launch,
    tour: PathBuf,
    pictures: bool,
    taken: usize,
    newest: Option<(String, PathBuf)>,
    effort: Effort,
}

impl App {
    /// Starts the app; its pictures go to a folder of the tour.
    pub(crate) fn open(tour: &str, args: &[&str]) -> Self {
        let launch = Launch::plan(tour, args);
        let driver = launch.start();
        // `cargo xtask run` makes one journey, and has the folder for itself.
        let tour = match wish("ALONE") {
            Some(_) => tours(),
            None => tours().join(tour),
        };
        fs::create_dir_all(&tour).expect("a folder for pictures");
        Self {
            driver,
            launch,
            tour,
            pictures: true,
            taken: 0,
            newest: None,
            effort: Effort::default(),
        }
    }

    /// The system ends the app at once, and it begins anew with what it has kept.
    pub(crate) fn kill(&mut self) {
        self.launch.kill();
        self.driver.leave();
        self.driver = self.launch.start();
    }

    /// What a field holds.
    #[track_caller]
    pub(crate) fn held(&self, testid: &str) -> String {
        self.driver.value(&self.element(testid))
    }

    /// Whether what comes is pictured: a screen that another journey pictures need not be.
    pub(crate) fn pictures(&mut self, wanted: bool) {
        self.pictures = wanted;
    }

    /// Waits for a screen in any of its states, takes its picture, gives its id.
    #[track_caller]
    pub(crate) fn expect_screen(&mut self, wanted: &str) -> String {
        self.expect_one(&[wanted])
    }

    /// Waits for one of several screens.
    #[track_caller]
    pub(crate) fn expect_one(&mut self, wanted: &[&str]) -> String {
        let shown = self.driver.wait(SHOWN, &json!([wanted]));
        let id = match shown {
            Ok(Value::String(id)) => id,
            other => {
                self.keep("failed");
                let text = self
                    .driver
                    .ask("return document.querySelector('main')?.innerText ?? ''");
                panic!(
                    "{wanted:?} did not come ({other:?}); shown is {}:\n{text}",
                    self.screen()
                );
            }
        };
        self.picture(&id);
        id
    }

    /// The id of the screen that is shown.
    pub(crate) fn screen(&self) -> String {
        let id = self
            .driver
            .ask("return document.querySelector('main[data-testid]')?.dataset.testid ?? ''");
        id.as_str().unwrap_or_default().to_owned()
    }

    /// Whether the screen says this.
    pub(crate) fn says(&self, text: &str) -> bool {
        let shown = self
            .driver
            .ask("return document.querySelector('main')?.innerText ?? ''");
        shown.as_str().is_some_and(|shown| shown.contains(text))
    }

    /// Whether an element is there now.
    pub(crate) fn has(&self, testid: &str) -> bool {
        !self.driver.find(&selector(testid)).is_empty()
    }

    /// Waits for an element of a selector; `false` when it does not come.
    pub(crate) fn comes(&self, selector: &str) -> bool {
        self.driver.wait(THERE, &json!([selector])).is_ok()
    }

    /// Waits for a hint of the camera and takes its picture.
    #[track_caller]
    pub(crate) fn hears(&mut self, hint: &str) {
        if let Err(error) = self.driver.wait(HINTED, &json!([hint])) {
            self.keep("failed");
            panic!("`{hint}` was not said on {}: {error}", self.screen());
        }
        let screen = self.screen();
        self.picture(&screen);
    }

    /// Presses what has this test id.
    #[track_caller]
    pub(crate) fn press(&self, testid: &str) {
        let element = self.element(testid);
        if let Err(error) = self.driver.click(&element) {
            panic!("`{testid}` on {} cannot be pressed: {error}", self.screen());
        }
        self.effort.tap();
    }

    /// Presses it if it is still there: what takes photos may be quicker.
    pub(crate) fn press_if_there(&self, testid: &str) {
        if let Some(element) = self.driver.find(&selector(testid)).first() {
            let _ = self.driver.click(element);
            self.effort.tap();
        }
    }

    /// Replaces the content of a field by typing, key by key.
    #[track_caller]
    pub(crate) fn fill(&self, testid: &str, text: &str) {
        let element = self.element(testid);
        self.effort.type_in(text);
        if let Err(error) = self.driver.replace(&element, text) {
            panic!(
                "`{testid}` on {} cannot be typed in: {error}",
                self.screen()
            );
        }
        // Not the text itself: a password and an answer are filled here too.
        let held = self.driver.value(&element);
        assert!(
            held == text,
            "`{testid}` on {} holds {} of {} characters",
            self.screen(),
            held.chars().count(),
            text.chars().count()
        );
    }

    /// Checks every box of the page.
    pub(crate) fn check_all(&self) {
        for element in self.driver.find("main input[type=checkbox]:not(:checked)") {
            self.driver.click(&element).expect("a box is checked");
            self.effort.tap();
        }
    }

    /// What the journey has asked of the person until now.
    pub(crate) fn effort(&self) -> &Effort {
        &self.effort
    }

    /// The code of the newest mail to an address.
    #[track_caller]
    pub(crate) fn code(&self, to: &str) -> String {
        let outbox = self.launch.outbox();
        until("the mail with the code", || newest_code(&outbox, to))
    }

    #[track_caller]
    fn element(&self, testid: &str) -> String {
        let selector = selector(testid);
        assert!(
            self.comes(&selector),
            "`{testid}` did not come on {}",
            self.screen()
        );
        self.driver
            .find(&selector)
            .into_iter()
            .next()
            .unwrap_or_default()
    }

    /// Takes the newest picture anew, if it is of this screen and the screen still
    /// stands: a camera has more to show than at first.
    pub(crate) fn picture_again(&mut self, wanted: &str) {
        if !self.pictures {
            return;
        }
        let Some((_, older)) = self.newest.take_if(|(shown, _)| shown == wanted) else {
            self.picture(wanted);
            return;
        };
        self.taken -= 1;
        self.picture(wanted);
        match &self.newest {
            Some((_, newer)) if *newer == older => {}
            Some(_) => fs::remove_file(older).expect("the older picture is removed"),
            None => {
                self.taken += 1;
                self.newest = Some((wanted.to_owned(), older));
            }
        }
    }

    /// Pictures the screen once it is painted, unless it has gone on by then.
    fn picture(&mut self, id: &str) {
        if !self.pictures {
            return;
        }
        let painted = self.driver.wait(PAINTED, &json!([]));
        let painted = painted.as_ref().ok().and_then(Value::as_str).unwrap_or(id);
        if base(painted) == base(id) {
            self.keep(painted);
        }
    }

    /// The window once two pictures in a row are the same: on a busy machine the screen before
    /// this one is to be seen for a while after the page has painted. A camera's
    /// picture is taken as it comes.
    fn still(&self, id: &str) -> Vec<u8> {
        let mut shown = self.launch.picture(&self.driver);
        if base(id).ends_with("-capture") {
            return shown;
        }
        for _ in 0..LOOKS {
            // A page that cannot be asked any more is pictured as it is.
            let _ = self.driver.wait(PAINTED, &json!([]));
            let again = self.launch.picture(&self.driver);
            if again == shown {
                break;
            }
            shown = again;
        }
        shown
    }

    /// Takes `NN-screen.png` into the tour's folder.
    fn keep(&mut self, id: &str) {
        self.taken += 1;
        let name = format!("{:02}-{}.png", self.taken, id.replace('/', "_"));
        let file = self.tour.join(&name);
        fs::write(&file, self.still(id)).expect("a picture is written");
        if wish("ALONE").is_some() {
            println!("  {name}");
        }
        self.newest = Some((base(id).to_owned(), file));
    }
}

/// A screen's id without its state.
fn base(id: &str) -> &str {
    id.split('/').next().unwrap_or(id)
}

fn selector(testid: &str) -> String {
    format!("[data-testid=\"{testid}\"]")
}
