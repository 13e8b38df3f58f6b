//! How an app is started, and started again over what it has kept.

use std::fs;
use std::io::Cursor;
use std::path::PathBuf;
use std::process::Command;

use image::ImageFormat;

use crate::display::Display;
use crate::driver::Driver;
use crate::given::{binary, wish};
use crate::home::Home;
use crate::until::until;

/// What an app is started with, each time.
pub(crate) struct Launch {
    args: Vec<String>,
    /// The system's key store is one for all apps that run: each has a name in it.
    profile: String,
    display: Display,
    home: Home,
}

impl Launch {
    /// A display, a folder and a name of its own. The backend forgets with the app, unless the
    /// arguments name a database.
    pub(crate) fn plan(tour: &str, more: &[&str]) -> Self {
        let home = Home::make();
        let profile = format!("{tour}-{}", std::process::id());
        let outbox = home.outbox().display().to_string();
        let mut args = vec!["--outbox", &outbox, "--profile", &profile];
        if !more.contains(&"--database") {
            args.extend(["--database", "memory"]);
        }
        let config = wish("CONFIG");
        args.extend(config.iter().flat_map(|file| ["--config", file]));
        args.extend(more);
        Self {
            args: args.into_iter().map(str::to_owned).collect(),
            profile,
            display: Display::open(),
            home,
        }
    }

    /// Starts it.
    pub(crate) fn start(&self) -> Driver {
        let folder = self.home.folder();
        // A compositor is three programs' work where no graphics card takes a share. Without one the
        // web view gives no pictures, which a virtual display has in a file.
        let plain = self
            .display
            .framebuffer()
            .map(|_| ("WEBKIT_DISABLE_COMPOSITING_MODE", "1"));
        let variables = [
            ("DISPLAY", self.display.name.as_str()),
            ("XDG_DATA_HOME", folder.as_str()),
            ("XDG_CACHE_HOME", folder.as_str()),
            ("XDG_CONFIG_HOME", folder.as_str()),
            ("GDK_BACKEND", "x11"),
            // A graphics card that is played by the processor paints slower than the processor.
            ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1"),
            ("TOROKU_LOCALE", "ja"),
            // A machine that has a camera is left alone.
            ("TOROKU_CAMERA_SOURCE", "synthetic:any"),
        ];
        let variables: Vec<_> = variables.into_iter().chain(plain).collect();
        Driver::start(&binary(), &self.args, &variables)
    }

    /// Ends it as a system does that needs its memory: at once, with SIGKILL.
    pub(crate) fn kill(&self) {
        let running = self.process().expect("the app runs");
        let killed = Command::new("kill").args(["-KILL", &running]).status();
        assert!(killed.is_ok_and(|status| status.success()), "it is killed");
        until("the app's end", || self.process().is_none().then_some(()));
    }

    /// The window as it is shown, as PNG.
    pub(crate) fn picture(&self, driver: &Driver) -> Vec<u8> {
        let Some(shown) = self.display.framebuffer() else {
            return driver.screenshot();
        };
        let [width, height] = ["innerWidth", "innerHeight"].map(|side| {
            let length = driver.ask(&format!("return {side}")).as_u64();
            length
                .and_then(|length| u32::try_from(length).ok())
                .expect("the window's size")
        });
        let mut png = Cursor::new(Vec::new());
        let corner = shown.corner(width, height);
        corner
            .write_to(&mut png, ImageFormat::Png)
            .expect("a picture");
        png.into_inner()
    }

    /// Where the backend's mails are put.
    pub(crate) fn outbox(&self) -> PathBuf {
        self.home.outbox()
    }

    /// The number of the app's process. One that has ended and is not yet buried has no arguments.
    fn process(&self) -> Option<String> {
        let program = format!("{}\0", binary().display());
        let named = format!("\0--profile\0{}\0", self.profile);
        let processes = fs::read_dir("/proc").expect("a list of processes");
        let found = processes.flatten().find(|process| {
            let line = fs::read(process.path().join("cmdline")).unwrap_or_default();
            let line = String::from_utf8_lossy(&line);
            line.starts_with(&program) && line.contains(&named)
        });
        found.and_then(|process| process.file_name().into_string().ok())
    }
}
