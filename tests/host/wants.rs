//! Which room a request belongs to: the browser's cookie and the page's query.

use std::collections::BTreeMap;

use axum::extract::{FromRequestParts, Query};
use axum::http::header::COOKIE;
use axum::http::request::Parts;

/// The cookie that tells browsers apart.
pub(crate) const COOKIE_NAME: &str = "toroku-room";

/// What a page asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Wants {
    /// The browser; empty for one that keeps no cookies.
    pub(crate) browser: String,
    /// The page's query: `screen`, `camera`, `platform`, `locale`, `brand`, `seed`, `faults`, `session`; and what only
    /// the page looks at, `theme`, `text`, `still`, which sets its room apart as well.
    pub(crate) query: BTreeMap<String, String>,
}

impl Wants {
    /// A value of the query that is not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.query
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Wants {
    type Rejection = axum::extract::rejection::QueryRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let Query(mut query) =
            Query::<BTreeMap<String, String>>::from_request_parts(parts, state).await?;
        // Counts the live pictures of one page.
        query.remove("frame");
        Ok(Self {
            browser: browser(parts).unwrap_or_default(),
            query,
        })
    }
}

/// The browser's cookie.
pub(crate) fn browser(parts: &Parts) -> Option<String> {
    let cookies = parts.headers.get(COOKIE)?.to_str().ok()?;
    cookies
        .split(';')
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE_NAME)
        .map(|(_, value)| value.to_owned())
}
