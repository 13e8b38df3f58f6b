//! A report as a page that needs no network.

use crate::report::{Outcome, Report, Verdict};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}\
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #8884;padding:.4rem;text-align:left;vertical-align:top}\
pre{overflow:auto;background:#8881;padding:.5rem}.failed{color:#b3261e;font-weight:bold}.skipped{color:#6b6b6b}\
@media(prefers-color-scheme:dark){body{background:#111;color:#eee}.failed{color:#ff8a80}.skipped{color:#aaa}}";

/// The page.
#[must_use]
pub fn page(report: &Report) -> String {
    let (passed, failed, skipped) = report.counts();
    let url = escape(&report.url);
    let rows: String = report.outcomes.iter().map(row).collect();
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Conformance of {url}</title><style>{STYLE}</style>\
         <h1>Conformance of {url}</h1>\
         <p>{passed} passed, {failed} failed, {skipped} skipped; {} requests.</p>\
         <table><thead><tr><th>Rule<th>Verdict<th>What it asks for</thead><tbody>{rows}</tbody></table></html>\n",
        report.requests
    )
}

fn row(outcome: &Outcome) -> String {
    let (class, more) = match &outcome.verdict {
        Verdict::Passed => ("passed", String::new()),
        Verdict::Skipped { why } => ("skipped", format!("<br>{}", escape(why))),
        Verdict::Failed { why, shown } => (
            "failed",
            format!("<br>{}<pre>{}</pre>", escape(why), escape(shown)),
        ),
    };
    format!(
        "<tr><td><code>{}</code><td class=\"{class}\">{class}<td>{}{more}",
        outcome.rule.id,
        escape(outcome.rule.says)
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
    use super::{Outcome, Report, Verdict, page};
    use crate::rules::RULES;

    #[test]
    fn what_a_server_says_is_no_markup() {
        let why = "<script>".to_owned();
        let report = Report {
            url: "http://127.0.0.1:1".to_owned(),
            outcomes: vec![Outcome {
                rule: RULES[0],
                verdict: Verdict::Failed {
                    shown: why.clone(),
                    why,
                },
            }],
            requests: 1,
        };
        let page = page(&report);
        assert!(!page.contains("<script"), "{page}");
        assert!(page.contains("0 passed, 1 failed, 0 skipped"), "{page}");
    }
}
