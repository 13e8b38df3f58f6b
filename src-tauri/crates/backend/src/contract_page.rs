//! The contract as a page: `/docs`. It loads nothing and runs nothing.

use std::fmt::Write as _;
use std::sync::LazyLock;

use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use crate::api::openapi_json;

static PAGE: LazyLock<String> = LazyLock::new(|| {
    let document = serde_json::from_str(&openapi_json()).unwrap_or_default();
    page(&document)
});

/// Only the page's own style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE: &str = "body{font:16px/1.6 system-ui,sans-serif;margin:0 auto;max-width:64rem;padding:1rem}\
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #8884;padding:.3rem;text-align:left;vertical-align:top}\
section{border-top:1px solid #8884;margin-top:1.5rem}code{background:#8882;padding:0 .2rem}nav{columns:3 16rem}\
@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#8cf}}";

/// The route.
pub(crate) async fn show() -> Response {
    let headers = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, PAGE.as_str()).into_response()
}

fn page(document: &Value) -> String {
    let info = &document["info"];
    let (title, version) = (text(&info["title"]), text(&info["version"]));
    let about = text(&info["description"]);
    let (mut links, mut calls) = (String::new(), String::new());
    for (path, item) in members(&document["paths"]) {
        for (method, call) in members(item) {
            let (id, method) = (text(&call["operationId"]), method.to_uppercase());
            let path = escape(path);
            // To write to a text does not fail.
            let _ = write!(links, "<a href=\"#{id}\">{method} {path}</a><br>");
            calls += &operation(call, &format!("<code>{method} {path}</code>"), &id);
        }
    }
    let schemas: String = members(&document["components"]["schemas"])
        .map(|(name, schema)| described(name, schema))
        .collect();
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{title} {version}</title><style>{STYLE}</style><h1>{title} {version}</h1><p>{about}</p>\
         <nav>{links}</nav><h2>Calls</h2>{calls}<h2>Schemas</h2>{schemas}</html>\n"
    )
}

fn operation(call: &Value, head: &str, id: &str) -> String {
    let mut html = format!(
        "<section id=\"{id}\"><h3>{head}</h3><p><strong>{}</strong> {}</p><table>",
        text(&call["summary"]),
        text(&call["description"])
    );
    for parameter in call["parameters"].as_array().into_iter().flatten() {
        let _ = write!(
            html,
            "<tr><td>{} <code>{}</code><td>{}<td>{}",
            text(&parameter["in"]),
            text(&parameter["name"]),
            kind(&parameter["schema"]),
            text(&parameter["description"])
        );
    }
    html += &content("body", &call["requestBody"]);
    for (status, answer) in members(&call["responses"]) {
        html += &content(status, answer);
    }
    html + "</table></section>"
}

/// A row for each type of a body.
fn content(what: &str, body: &Value) -> String {
    if body.is_null() {
        return String::new();
    }
    let about = text(&body["description"]);
    let rows: Vec<String> = members(&body["content"])
        .map(|(media, named)| {
            let (media, kind) = (escape(media), kind(&named["schema"]));
            format!("<tr><td>{what} <code>{media}</code><td>{kind}<td>{about}")
        })
        .collect();
    if rows.is_empty() {
        return format!("<tr><td>{what}<td>no body<td>{about}");
    }
    rows.concat()
}

fn described(name: &str, schema: &Value) -> String {
    let mut html = format!(
        "<section id=\"schema-{name}\"><h3>{name}</h3><p>{}</p>",
        text(&schema["description"])
    );
    let forms = schema["oneOf"].as_array().cloned();
    for form in forms.unwrap_or_else(|| vec![schema.clone()]) {
        if !form["properties"].is_object() {
            let _ = write!(html, "<p>{}</p>", kind(&form));
            continue;
        }
        let required = form["required"].as_array().cloned().unwrap_or_default();
        let _ = write!(html, "<p>{}</p><table>", text(&form["description"]));
        for (member, schema) in members(&form["properties"]) {
            let needed = required.iter().any(|name| name == member);
            let needed = if needed { "" } else { " (optional)" };
            let _ = write!(
                html,
                "<tr><td><code>{}</code>{needed}<td>{}<td>{}",
                escape(member),
                kind(schema),
                text(&schema["description"])
            );
        }
        html += "</table>";
    }
    html + "</section>"
}

/// What a schema allows, in a few words.
fn kind(schema: &Value) -> String {
    if let Some(name) = schema["$ref"]
        .as_str()
        .and_then(|path| path.rsplit('/').next())
    {
        return format!("<a href=\"#schema-{name}\">{name}</a>");
    }
    let listed = |values: &[Value]| {
        let words = values
            .iter()
            .map(|value| format!("<code>{}</code>", text(value)));
        words.collect::<Vec<_>>().join(" ")
    };
    if let Some(values) = schema["enum"].as_array() {
        return listed(values);
    }
    if let Some(forms) = schema["oneOf"].as_array() {
        return forms.iter().map(kind).collect::<Vec<_>>().join(" or ");
    }
    let types = match &schema["type"] {
        Value::Array(types) => listed(types),
        one => text(one),
    };
    if schema["items"].is_object() {
        return format!("{types} of {}", kind(&schema["items"]));
    }
    format!("{types} {}", text(&schema["format"]))
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn text(value: &Value) -> String {
    escape(value.as_str().unwrap_or_default())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{PAGE, POLICY};

    #[test]
    fn every_call_schema_and_code_is_on_the_page_and_nothing_is_loaded() {
        let document: serde_json::Value =
            serde_json::from_str(&crate::openapi_json()).unwrap_or_default();
        for schema in super::members(&document["components"]["schemas"]).map(|(name, _)| name) {
            assert!(
                PAGE.contains(&format!("id=\"schema-{schema}\"")),
                "{schema}"
            );
        }
        let calls: usize = super::members(&document["paths"])
            .map(|(_, item)| super::members(item).count())
            .sum();
        assert_eq!(
            PAGE.matches("<section id=\"").count() - PAGE.matches("id=\"schema-").count(),
            calls
        );
        assert!(PAGE.contains("<code>idempotency_conflict</code>"));
        for outside in ["http://", "https://", "<script", "<link", "<img"] {
            assert!(!PAGE.contains(outside), "{outside}");
        }
        assert!(POLICY.starts_with("default-src 'none'"));
    }
}
