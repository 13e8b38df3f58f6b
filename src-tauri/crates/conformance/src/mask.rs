//! What is shown of a body: never what opens an account.

use serde_json::Value;

/// Members whose content is never shown.
const SECRET: [&str; 8] = [
    "password",
    "code",
    "answer",
    "access_token",
    "refresh_token",
    "group_token",
    "reset_token",
    "jpeg",
];

/// How much of a body is shown.
const LONGEST: usize = 1500;

/// A body as a report shows it; `problem`: its `code` is no secret.
pub(crate) fn shown(body: &Value, problem: bool) -> String {
    let mut body = body.clone();
    hide(&mut body, problem);
    let mut text = format!("{body:#}");
    if text.len() > LONGEST {
        let end = (0..=LONGEST).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or_default());
        text.push('…');
    }
    text
}

fn hide(value: &mut Value, problem: bool) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let secret = SECRET.contains(&name.as_str()) && !(problem && name == "code");
                if secret && member.is_string() {
                    *member = Value::from("…");
                } else {
                    hide(member, problem);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| hide(value, problem)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::shown;
    use serde_json::json;

    #[test]
    fn what_opens_an_account_is_hidden() {
        let text = shown(
            &json!({"email": "a@example.jp", "code": "123456", "in": [{"password": "secret"}]}),
            false,
        );
        assert!(text.contains("a@example.jp"));
        assert!(!text.contains("123456") && !text.contains("secret"));
        assert!(shown(&json!({"code": "otp_wrong"}), true).contains("otp_wrong"));
    }
}
