//! `cargo xtask screens`: every screen's picture and what a reader says of it.

use clap::Args;

use crate::command::Program;
use crate::place;
use crate::suite::{Suite, report};
use crate::test::prepare;
use crate::trouble::Trouble;

/// Which screens, and whether they are taken anew.
#[derive(Args)]
pub(crate) struct ScreensArgs {
    /// The screens, as `group-auth` with all its states, or `group-auth/zero` alone; all when
    /// none is named.
    names: Vec<String>,
    /// Takes the pictures of the named screens anew instead of comparing them.
    #[arg(long, requires = "names")]
    update: bool,
}

/// Compares the pictures of the screens, or takes those named anew.
pub(crate) fn screens(args: &ScreensArgs) -> Result<(), Trouble> {
    prepare(&[Suite::Screens])?;
    let only = match args.names.as_slice() {
        [] => None,
        names => Some(pattern(&matching(names, &states()?)?)),
    };
    let program = Suite::Screens.program(only.as_deref());
    if args.update {
        return program.args(["--update-snapshots=all"]).run();
    }
    program
        .mend(format!(
            "look at what differs in {}; what is meant: cargo xtask screens --update NAME…",
            report().display()
        ))
        .run()
}

/// The ids of all states, as the host knows them.
fn states() -> Result<Vec<String>, Trouble> {
    let listed = Program::new(place::binary("toroku-host"))
        .args(["--states"])
        .read();
    listed
        .map(|ids| ids.lines().map(str::to_owned).collect())
        .ok_or_else(|| {
            Trouble::new("the host does not list its states").mend("cargo xtask screens")
        })
}

/// The states that the names mean; refuses a name that means none.
fn matching<'a>(names: &[String], states: &'a [String]) -> Result<Vec<&'a str>, Trouble> {
    let screen = |state: &str| state.split('/').next().unwrap_or_default().to_owned();
    let means = |name: &str, state: &str| state == name || screen(state) == name;
    if let Some(unknown) = names
        .iter()
        .find(|name| !states.iter().any(|state| means(name, state)))
    {
        return Err(nothing(unknown, states));
    }
    let wanted = |state: &&String| names.iter().any(|name| means(name, state));
    Ok(states.iter().filter(wanted).map(String::as_str).collect())
}

/// Says what there is: the states of the screen if it exists, else every screen.
fn nothing(name: &str, states: &[String]) -> Trouble {
    let screen = |state: &str| state.split('/').next().unwrap_or_default().to_owned();
    let beside: Vec<String> = states
        .iter()
        .filter(|state| screen(state) == screen(name))
        .cloned()
        .collect();
    let (what, mut there) = if beside.is_empty() {
        let screens = states.iter().map(|state| screen(state)).collect();
        (format!("no screen `{name}`"), screens)
    } else {
        (format!("no state `{name}`"), beside)
    };
    there.sort();
    there.dedup();
    Trouble::new(format!("{what}; there are {}", there.join(", ")))
        .mend("name a screen, as group-auth, or one of its states, as group-auth/zero")
}

/// A pattern for the titles of tests: each ends with the state's id.
fn pattern(states: &[&str]) -> String {
    format!("(^| )({})$", states.join("|"))
}

#[cfg(test)]
mod tests {
    use super::{matching, pattern};

    fn check(names: &[&str], expected: Result<&str, &str>) {
        let states = ["group-auth", "group-auth/zero", "group-kind", "home"].map(str::to_owned);
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let told = matching(&names, &states).map_err(|trouble| trouble.to_string());
        match (told, expected) {
            (Ok(found), Ok(expected)) => assert_eq!(pattern(&found), expected),
            (Err(told), Err(words)) => assert!(told.contains(words), "{told}"),
            (told, expected) => assert_eq!(told.is_ok(), expected.is_ok(), "{names:?}"),
        }
    }

    #[test]
    fn names_mean_screens_and_states() {
        check(&["group-auth"], Ok("(^| )(group-auth|group-auth/zero)$"));
        check(
            &["home", "group-auth/zero"],
            Ok("(^| )(group-auth/zero|home)$"),
        );
    }

    #[test]
    fn what_there_is_is_said() {
        check(
            &["home", "group-auth/two"],
            Err("there are group-auth, group-auth/zero"),
        );
        check(
            &["group"],
            Err("no screen `group`; there are group-auth, group-kind, home"),
        );
    }
}
