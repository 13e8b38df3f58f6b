//! The app under test: presses, fills, looks and takes pictures.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;
use toroku_tests::tree::root;

use crate::display::Display;
use crate::driver::Driver;
use crate::mail;
use crate::until::until;

/// Calls back with the screen's id once the wanted one is shown.
const SHOWN: &str = "
    const [wanted, done] = arguments;
    const here = () => {
      const id = document.querySelector('main[data-testid]')?.dataset.testid;
      return wanted.some((one) => id === one || id?.startsWith(one + '/')) ? id : null;
    };
    if (here()) { done(here()); return; }
    const watch = new MutationObserver(() => {
      if (here()) { watch.disconnect(); done(here()); }
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });";

/// Calls back once an element of the selector is shown.
const THERE: &str = "
    const [selector, done] = arguments;
    const here = () => document.querySelector(selector) !== null;
    if (here()) { done(true); return; }
    const watch = new MutationObserver(() => {
      if (here()) { watch.disconnect(); done(true); }
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });";

/// Calls back with the screen's id once it is painted as it stays: its texts in
/// their fonts, its photos, and of a camera that runs the first live frame.
const PAINTED: &str = "
    const [done] = arguments;
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const whole = (image) => image.complete && image.naturalWidth > 0;
    const ready = () => {
      const stage = document.querySelector('.capture');
      const phase = stage?.dataset.phase;
      if (phase === 'starting') return false;
      const live = stage && phase !== 'idle' && phase !== 'mynumber-back';
      return [...document.images].every(whole) && (!live || stage.querySelector('img') !== null);
    };
    const look = async () => {
      await document.fonts.ready;
      while (!ready()) await frame();
      // An image is painted in the frame after the one that finds it whole.
      await frame();
      await frame();
      await frame();
      done(document.querySelector('main[data-testid]')?.dataset.testid ?? '');
    };
    look();";

/// A running app.
pub(crate) struct App {
    driver: Driver,
    _display: Display,
    data: TempDir,
    tour: PathBuf,
    taken: usize,
    newest: Option<PathBuf>,
}

impl App {
    /// Starts the app; its pictures go to a folder of the tour.
    pub(crate) fn open(tour: &str, args: &[&str]) -> Self {
        let display = Display::open();
        let data = tempfile::tempdir().expect("a folder");
        let folder = data.path().display().to_string();
        let outbox = data.path().join("outbox");
        fs::create_dir(&outbox).expect("an outbox");
        let mut all = vec![
            "--database".to_owned(),
            "memory".to_owned(),
            "--outbox".to_owned(),
            outbox.display().to_string(),
        ];
        all.extend(args.iter().map(|arg| (*arg).to_owned()));
        let variables = [
            ("DISPLAY", display.name.as_str()),
            ("XDG_DATA_HOME", folder.as_str()),
            ("XDG_CACHE_HOME", folder.as_str()),
            ("GDK_BACKEND", "x11"),
        ];
        let driver = Driver::start(&binary(), &all, &variables);
        let tour = tours().join(tour);
        fs::create_dir_all(&tour).expect("a folder for pictures");
        Self {
            driver,
            _display: display,
            data,
            tour,
            taken: 0,
            newest: None,
        }
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
                self.picture("failed");
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

    /// Whether an element is there now.
    pub(crate) fn has(&self, testid: &str) -> bool {
        !self.driver.find(&selector(testid)).is_empty()
    }

    /// Waits for an element of a selector; `false` when it does not come.
    pub(crate) fn comes(&self, selector: &str) -> bool {
        self.driver.wait(THERE, &json!([selector])).is_ok()
    }

    /// Presses what has this test id.
    #[track_caller]
    pub(crate) fn press(&self, testid: &str) {
        let element = self.element(testid);
        if let Err(error) = self.driver.click(&element) {
            panic!("`{testid}` on {} cannot be pressed: {error}", self.screen());
        }
    }

    /// Presses it if it is still there: what takes photos may be quicker.
    pub(crate) fn press_if_there(&self, testid: &str) {
        if let Some(element) = self.driver.find(&selector(testid)).first() {
            let _ = self.driver.click(element);
        }
    }

    /// Replaces the content of a field by typing, key by key.
    #[track_caller]
    pub(crate) fn fill(&self, testid: &str, text: &str) {
        let element = self.element(testid);
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
        }
    }

    /// The code of the newest mail to an address.
    #[track_caller]
    pub(crate) fn code(&self, to: &str) -> String {
        let outbox = self.data.path().join("outbox");
        until("the mail with the code", || mail::code(&outbox, to))
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

    /// Takes the newest picture anew, if its screen still stands: a camera has
    /// more to show than at first.
    pub(crate) fn picture_again(&mut self, wanted: &str) {
        let screen = self.screen();
        if screen.split('/').next() == Some(wanted)
            && let Some(older) = self.newest.take()
        {
            fs::remove_file(older).expect("a picture is replaced");
            self.taken -= 1;
            self.picture(&screen);
        }
    }

    /// `NN-screen.png` in the tour's folder, once the screen is painted.
    fn picture(&mut self, id: &str) {
        self.taken += 1;
        let painted = self.driver.wait(PAINTED, &json!([]));
        let id = painted.as_ref().ok().and_then(Value::as_str).unwrap_or(id);
        let name = format!("{:02}-{}.png", self.taken, id.replace('/', "_"));
        let file = self.tour.join(name);
        fs::write(&file, self.driver.screenshot()).expect("a picture is written");
        self.newest = Some(file);
    }
}

fn selector(testid: &str) -> String {
    format!("[data-testid=\"{testid}\"]")
}

fn binary() -> PathBuf {
    let given = std::env::var_os("XTASK_APP").map(PathBuf::from);
    let binary = given.unwrap_or_else(|| root().join("target/debug/toroku"));
    assert!(
        binary.is_file(),
        "{} is not built: run `cargo xtask test native`",
        binary.display()
    );
    binary
}

fn tours() -> PathBuf {
    std::env::var_os("XTASK_TOUR").map_or_else(|| root().join("target/tour"), PathBuf::from)
}

/// Where `cargo xtask run` wants another camera or screen.
pub(crate) fn wish(name: &str) -> Option<String> {
    std::env::var(format!("XTASK_{name}"))
        .ok()
        .filter(|value| !value.is_empty())
}
