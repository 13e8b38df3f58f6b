//! The built page, and what QA adds to it.

use std::path::{Path, PathBuf};

use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, SET_COOKIE};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use toroku_tests::tree::root;

use crate::refusal;
use crate::wants::{COOKIE_NAME, Wants, browser};

/// As strict as in the app, but that the gallery frames the page; the core is reached at the page's
/// own address.
const POLICY: &str = "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; \
                      object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// Stands before the page's own script: it sets what that one is to find.
const HEAD: &str = "<head>";
const SCRIPT: &str = "<script src=\"/qa/page.js\"></script>";

fn folder() -> PathBuf {
    root().join("ui/dist")
}

fn beside() -> PathBuf {
    root().join("ui/qa/dist")
}

/// Whether there are pages to serve.
pub(crate) fn built() -> std::io::Result<()> {
    let files = [
        folder().join("index.html"),
        beside().join("page/page.js"),
        beside().join("gallery/index.html"),
    ];
    files
        .iter()
        .try_for_each(|file| std::fs::metadata(file).map(|_| ()))
}

/// A file of the page; everything that is no file is the page itself.
pub(crate) async fn file(wants: Wants, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    if let Some(refusal) = refusal::page(&wants) {
        return (StatusCode::BAD_REQUEST, refusal).into_response();
    }
    served(&folder(), parts.uri.path(), &parts).await
}

/// A file of the gallery.
pub(crate) async fn gallery(request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let path = parts.uri.path().trim_start_matches("/gallery");
    served(&beside().join("gallery"), path, &parts).await
}

/// What QA adds to the page.
pub(crate) async fn script(request: Request) -> Response {
    let (parts, _) = request.into_parts();
    served(&beside().join("page"), "page.js", &parts).await
}

async fn served(folder: &Path, path: &str, parts: &Parts) -> Response {
    let path = path.trim_start_matches('/');
    let inside = !path.is_empty() && path.split('/').all(|part| !part.is_empty() && part != "..");
    let file = folder.join(if inside { path } else { "index.html" });
    let Ok(mut bytes) = tokio::fs::read(&file).await else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if file == self::folder().join("index.html") {
        let page = String::from_utf8_lossy(&bytes);
        bytes = page
            .replacen(HEAD, &format!("{HEAD}{SCRIPT}"), 1)
            .into_bytes();
    }
    let headers = [
        (CONTENT_TYPE, kind(&file)),
        (CACHE_CONTROL, caching(path)),
        (CONTENT_SECURITY_POLICY, POLICY),
    ];
    let mut response = (headers, bytes).into_response();
    if browser(parts).is_none()
        && let Ok(cookie) = format!(
            "{COOKIE_NAME}={}; Path=/; HttpOnly; SameSite=Strict",
            uuid::Uuid::new_v4()
        )
        .parse()
    {
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    response
}

/// A built asset's name changes with its content; the page's does not.
fn caching(path: &str) -> &'static str {
    if path.starts_with("assets/") {
        "max-age=31536000, immutable"
    } else {
        "no-store"
    }
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
