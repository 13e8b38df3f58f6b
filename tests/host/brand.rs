//! The brands that a page can be opened with.

use toroku_engine::flow::{Brand, Look};

/// The brand of the app as it is built, or with `?brand=sample` one that differs in everything.
pub(crate) fn brand(name: Option<&str>) -> Result<Brand, String> {
    match name {
        None => Ok(own()),
        Some("sample") => Ok(sample()),
        Some(other) => Err(format!("no brand `{other}`: sample, or none")),
    }
}

fn own() -> Brand {
    Brand {
        name: "kencom".to_owned(),
        mail_domain: "kencom.jp".to_owned(),
        support_url: "https://kencom.jp/inquiry/new".to_owned(),
        coin: "kencomコイン".to_owned(),
        mynaportal_url: "https://myna.go.jp/".to_owned(),
        store_ios: "https://apps.apple.com/jp/search?term=kencom".to_owned(),
        store_android: "https://play.google.com/store/search?q=kencom&c=apps".to_owned(),
        look: Look::default(),
    }
}

fn sample() -> Brand {
    Brand {
        name: "みほんヘルス".to_owned(),
        mail_domain: "health.example.jp".to_owned(),
        support_url: "https://health.example.jp/support".to_owned(),
        coin: "みほんコイン".to_owned(),
        look: Look {
            primary: "#00684a".to_owned(),
            primary_dark: "#7fd6b4".to_owned(),
            logo: include_str!("brand/logo.svg").to_owned(),
        },
        ..own()
    }
}
