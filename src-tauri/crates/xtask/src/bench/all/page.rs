//! The page of all benches; it needs no network.

use std::fmt::Write as _;

use serde_json::Value;

use super::Said;
use super::figure::Figure;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}\
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #8884;padding:.3rem;text-align:left}\
td.n{text-align:right;font-variant-numeric:tabular-nums}pre{overflow:auto;background:#8881;padding:.5rem}\
.bar{background:#8883;width:12rem}.bar i{display:block;height:.8rem;background:#2e7d32}.bar i.over{background:#b3261e}\
@media(prefers-color-scheme:dark){body{background:#111;color:#eee}}";

/// The page; `before` are the figures to compare with.
pub(super) fn page(said: &[Said], before: Option<&Value>) -> String {
    let mut body = String::new();
    if before.is_none() {
        body += "<p>Nothing was kept before to compare with: <code>cargo xtask bench all --keep</code>.";
    }
    for said in said {
        let verdict = if said.met { "met" } else { "not met" };
        // To write to a text does not fail.
        let _ = write!(
            body,
            "<h2>{}: {verdict}</h2><p>{:.0} s",
            said.name, said.seconds
        );
        if !said.figures.is_empty() {
            body += "<table><thead><tr><th>Figure<th>Value<th>Limit<th>Of it<th>Change</thead>";
            for figure in &said.figures {
                body += &row(figure, before.map(|before| &before[&said.name]));
            }
            body += "</table>";
        }
        let _ = write!(body, "<pre>{}</pre>", escape(&said.output));
    }
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Benches</title>\
         <style>{STYLE}</style><h1>Benches</h1>{body}</html>\n"
    )
}

fn row(figure: &Figure, before: Option<&Value>) -> String {
    let limit = figure
        .limit
        .map_or_else(String::new, |limit| limit.to_string());
    let bar = figure.ratio().map_or_else(String::new, |ratio| {
        let over = if ratio > 1.0 { " class=\"over\"" } else { "" };
        let width = (ratio * 100.0).min(100.0);
        format!("<div class=\"bar\"><i{over} style=\"width:{width:.0}%\"></i></div>{ratio:.2}")
    });
    let kept = before
        .and_then(Value::as_array)
        .and_then(|kept| {
            kept.iter()
                .find(|kept| kept["name"] == figure.name.as_str())
        })
        .and_then(|kept| kept["value"].as_f64())
        .filter(|kept| *kept != 0.0);
    let change = kept.map_or_else(String::new, |kept| {
        format!("{:+.1} %", (figure.value / kept - 1.0) * 100.0)
    });
    format!(
        "<tr><td>{}<td class=\"n\">{} {}<td class=\"n\">{limit}<td>{bar}<td class=\"n\">{change}",
        escape(&figure.name),
        figure.value,
        escape(&figure.unit)
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{Figure, Said, page};
    use serde_json::json;

    #[test]
    fn a_figure_stands_beside_its_limit_and_what_was_kept() {
        let figure = Figure::read("page: 66 of 60 kB").into_iter().collect();
        let said = [Said {
            name: "size".to_owned(),
            met: false,
            seconds: 1.0,
            output: "<b>".to_owned(),
            figures: figure,
        }];
        let kept = json!({"size": [{"name": "page", "value": 60.0}]});
        let page = page(&said, Some(&kept));
        for part in ["not met", "1.10", "+10.0 %", "class=\"over\"", "&lt;b&gt;"] {
            assert!(page.contains(part), "{part} in {page}");
        }
    }
}
