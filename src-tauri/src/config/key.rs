//! Every key: its name, how its text is read, and what is allowed.

use std::path::PathBuf;
use std::time::Duration;

use toroku_api_client::Pin;
use toroku_camera::SourceSpec;

use super::layer::Value;
use super::look::{self, Page};
use super::{BackendPlace, Config, DatabasePlace, PHONE, Refusal};

/// Reads a text into the configuration, or says what is allowed.
type Set = fn(&mut Config, &str) -> Result<(), String>;

const KEYS: [(&str, Set); 18] = [
    ("locale", |config, text| {
        if text != toroku_flow::SYSTEM_LOCALE {
            one_of(toroku_flow::LOCALES, text)
                .map_err(|allowed| format!("{}, {allowed}", toroku_flow::SYSTEM_LOCALE))?;
        }
        text.clone_into(&mut config.locale);
        Ok(())
    }),
    ("log", |config, text| {
        one_of(&["error", "warn", "info", "debug", "trace"], text)?;
        config.log = text.parse().map_err(|_| "a level".to_owned())?;
        Ok(())
    }),
    ("scanner", |config, text| {
        one_of(&["true", "false"], text)?;
        config.scanner = text == "true";
        Ok(())
    }),
    ("backend.url", |config, text| {
        config.backend = match text {
            "embedded" if cfg!(feature = "embedded") => BackendPlace::Embedded,
            _ => BackendPlace::Url(address(text)?),
        };
        Ok(())
    }),
    ("backend.pins", |config, text| {
        config.pins = pins(text).ok_or("none, or two and more, each of 64 hexadecimal digits")?;
        Ok(())
    }),
    ("backend.timeout_seconds", |config, text| {
        let seconds = text
            .parse()
            .ok()
            .filter(|seconds| (1..=30).contains(seconds));
        config.timeout = Duration::from_secs(seconds.ok_or("a whole number from 1 to 30")?);
        Ok(())
    }),
    ("backend.database", |config, text| {
        config.database = match text {
            "" => return Err("app, memory, or the path of a file".to_owned()),
            "app" => DatabasePlace::App,
            "memory" => DatabasePlace::Memory,
            path => DatabasePlace::File(PathBuf::from(path)),
        };
        Ok(())
    }),
    ("camera.source", |config, text| {
        config.camera = match text {
            "auto" => super::own_camera(),
            text => text
                .parse()
                .map_err(|error: toroku_camera::SpecError| error.to_string())?,
        };
        if !PHONE && config.camera == SourceSpec::Page {
            return Err("a camera of this machine, as device: page is that of phones".to_owned());
        }
        Ok(())
    }),
    ("brand.name", |config, text| {
        filled(&mut config.brand.name, text)
    }),
    ("brand.mail_domain", |config, text| {
        filled(&mut config.brand.mail_domain, text)
    }),
    ("brand.coin", |config, text| {
        filled(&mut config.brand.coin, text)
    }),
    ("brand.support_url", |config, text| {
        link(&mut config.brand.support_url, text)
    }),
    ("brand.mynaportal_url", |config, text| {
        link(&mut config.brand.mynaportal_url, text)
    }),
    ("brand.store_ios", |config, text| {
        link(&mut config.brand.store_ios, text)
    }),
    ("brand.store_android", |config, text| {
        link(&mut config.brand.store_android, text)
    }),
    ("brand.primary", |config, text| {
        config.brand.look.primary = look::colour(text, &Page::LIGHT)?;
        Ok(())
    }),
    ("brand.primary_dark", |config, text| {
        config.brand.look.primary_dark = look::colour(text, &Page::DARK)?;
        Ok(())
    }),
    ("brand.logo", |config, text| {
        config.brand.look.logo = look::logo(text)?;
        Ok(())
    }),
];

/// The names of all keys.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|(name, _)| *name)
}

/// Sets a key's value.
pub(super) fn set(config: &mut Config, value: &Value) -> Result<(), Refusal> {
    let Some((_, set)) = KEYS.iter().find(|(name, _)| *name == value.key) else {
        return Err(Refusal::Key {
            key: value.key.clone(),
            origin: value.origin.clone(),
            known: names().collect::<Vec<_>>().join(", "),
        });
    };
    set(config, &value.text).map_err(|allowed| Refusal::Value {
        key: value.key.clone(),
        value: value.text.clone(),
        origin: value.origin.clone(),
        allowed,
    })
}

fn one_of(allowed: &[&str], text: &str) -> Result<(), String> {
    if allowed.contains(&text) {
        Ok(())
    } else {
        Err(allowed.join(", "))
    }
}

fn filled(place: &mut String, text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err("a text that is not empty".to_owned());
    }
    text.clone_into(place);
    Ok(())
}

fn link(place: &mut String, text: &str) -> Result<(), String> {
    if !text.starts_with("https://") || text.contains(char::is_whitespace) {
        return Err("an address that begins with https://".to_owned());
    }
    text.clone_into(place);
    Ok(())
}

/// Only the form: the client itself refuses what is not encrypted.
fn address(text: &str) -> Result<String, String> {
    let embedded = if cfg!(feature = "embedded") {
        "embedded, or "
    } else {
        ""
    };
    if text.starts_with("https://") || text.starts_with("http://") {
        Ok(text.to_owned())
    } else {
        Err(format!(
            "{embedded}https://HOST (http:// on this machine only)"
        ))
    }
}

fn pins(text: &str) -> Option<Vec<Pin>> {
    let pins: Option<Vec<Pin>> = text
        .split(',')
        .map(str::trim)
        .filter(|pin| !pin.is_empty())
        .map(pin)
        .collect();
    pins.filter(|pins| pins.len() != 1)
}

fn pin(text: &str) -> Option<Pin> {
    let mut bytes = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(&text[at..at + 2], 16).ok()?;
    }
    Some(Pin(bytes))
}
