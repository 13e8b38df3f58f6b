//! Reads values that errors must not quote: clap would, and an address may hold a password.

use std::ffi::OsStr;

use clap::builder::TypedValueParser;
use clap::error::ErrorKind;
use clap::{Arg, Command, Error};

/// A reader whose errors name the option and the reason, never the value.
#[derive(Clone)]
pub(crate) struct Unquoted<T>(pub(crate) fn(&str) -> Result<T, String>);

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Unquoted<T> {
    type Value = T;

    fn parse_ref(
        &self,
        command: &Command,
        option: Option<&Arg>,
        value: &OsStr,
    ) -> Result<T, Error> {
        let read = value.to_str().ok_or_else(|| "it is no text".to_owned());
        read.and_then(self.0).map_err(|reason| {
            let option = option.map(ToString::to_string).unwrap_or_default();
            let text = format!("{option}: {reason}\n");
            Error::raw(ErrorKind::ValueValidation, text).with_cmd(command)
        })
    }
}
