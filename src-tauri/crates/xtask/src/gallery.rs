//! `cargo xtask gallery`: every screen side by side, for looking.

use clap::Args;

use crate::command::Program;
use crate::trouble::Trouble;
use crate::{install, make, place};

/// Where the gallery is served.
#[derive(Args)]
pub(crate) struct GalleryArgs {
    /// Where to listen.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:1430")]
    listen: String,
}

/// Builds the pages and the host, and serves them until it is ended.
pub(crate) fn gallery(args: &GalleryArgs) -> Result<(), Trouble> {
    install::packages()?;
    make::ui()?;
    make::binaries()?;
    eprintln!("• http://{}/gallery (end it with Ctrl-C)", args.listen);
    Program::new(place::binary("toroku-host"))
        .args(["--listen", &args.listen])
        .mend("cargo xtask gallery --listen 127.0.0.1:1431, if the port is in use")
        .run()
}
