//! Where an app comes back to, and with which answers.

use std::collections::BTreeMap;

use toroku_domain::Side;
use toroku_flow::{Screen, View};

/// The screens of the journey in their order; one that stands before another comes earlier.
const WAY: [&str; 34] = [
    "welcome",
    "group-kind",
    "group-auth",
    "account-start",
    "account-credentials",
    "account-consent",
    "account-otp",
    "account-done",
    "home",
    "group-menu",
    "identity-intro",
    "identity-insurer",
    "identity-number",
    "identity-profile",
    "identity-confirm",
    "identity-failed",
    "identity-done",
    "access-intro",
    "document-select",
    "document-guide",
    "document-capture",
    "document-review",
    "document-back-ask",
    "document-guide-back",
    "document-capture-back",
    "document-review-back",
    "document-summary",
    "face-guide",
    "face-capture",
    "face-review",
    "secret-intro",
    "secret-question",
    "access-confirm",
    "access-done",
];

/// What tells where one is rather than what was typed.
const PLACES: [&str; 4] = ["document", "side", "photos", "face"];

/// The screen's name.
pub(super) fn kind(view: &View) -> String {
    let screen = serde_json::to_value(&view.screen).unwrap();
    screen["kind"].as_str().unwrap().to_owned()
}

/// Where on the way it stands: the screens of a back come after the question for it.
fn place(view: &View) -> String {
    let side = match &view.screen {
        Screen::DocumentGuide(screen) => screen.side,
        Screen::DocumentCapture(screen) => screen.side,
        Screen::DocumentReview(screen) => screen.side,
        _ => Side::Front,
    };
    match side {
        Side::Front => kind(view),
        Side::Back => kind(view) + "-back",
    }
}

/// Where an app that was killed here comes back to at least: a password, a code and a secret
/// answer are asked for again, a photo that was not sent is taken again, and what holds no answer
/// yet begins where it is entered.
fn floor(kind: &str, answered: bool) -> &str {
    match kind {
        "group-kind" | "group-auth" => "welcome",
        "account-start" | "account-consent" => "account-credentials",
        "account-done" | "group-menu" | "identity-done" | "access-intro" | "access-done"
        | "access-pending" => "home",
        "identity-intro" | "identity-failed" if !answered => "home",
        "identity-failed" => "identity-confirm",
        "document-capture" | "document-review" => "document-guide",
        "document-capture-back" | "document-review-back" => "document-guide-back",
        "face-capture" | "face-review" | "face-mismatch" => "face-guide",
        "access-confirm" => "secret-question",
        other => other,
    }
}

/// Whether what was shown is still there: the same screen or, where a call was under way, a later
/// one; what ended the way (the menu) holds it in its own card.
///
/// The person may have turned back just before: `turned`. Then an earlier screen is right, but
/// still no other answer.
pub(super) fn kept(before: &View, after: &View, turned: bool) -> Option<String> {
    let (from, to) = (place(before), place(after));
    let answers = answers(before);
    let least = floor(&from, !answers.is_empty());
    let position = |place: &str| WAY.iter().position(|known| *known == place);
    let (Some(least_at), Some(to_at)) = (position(least), position(&to)) else {
        // Screens beside the way: help, login, an end.
        return None;
    };
    // What was under way may have ended the procedure: the menu knows.
    let ended = to == "home" && before.busy.is_some();
    if to_at < least_at && !ended && !turned {
        return Some(format!("{from} came back as {to}, not as {least}"));
    }
    let after = self::answers(after);
    let lost = answers.iter().find(|(field, text)| {
        let tells_where = PLACES.contains(&field.as_str());
        // The same screen has all of its answers; another has those that it shows.
        let other = match after.get(*field) {
            Some(held) => held != *text,
            None => from == to,
        };
        !(turned && tells_where) && other
    });
    lost.map(|(field, _)| format!("{from} came back as {to} with another {field}"))
}

/// The answers a screen shows, but for password, code and secret answer.
fn answers(view: &View) -> BTreeMap<String, String> {
    let mut said: Vec<(&str, String)> = Vec::new();
    match &view.screen {
        Screen::AccountCredentials(screen) => said.push(("email", screen.email.clone())),
        Screen::AccountConsent(screen) => said.push(("email", screen.email.clone())),
        Screen::AccountOtp(screen) => said.push(("email", screen.email.clone())),
        Screen::IdentityInsurer(screen) => said.push(("insurer", screen.insurer_number.clone())),
        Screen::IdentityNumber(screen) => {
            let parts = screen.parts.iter();
            let typed: Vec<&str> = parts.map(|part| part.value.as_str()).collect();
            said.push(("number", typed.join("-").trim_matches('-').to_owned()));
        }
        Screen::IdentityProfile(screen) => {
            said.push(("kana", screen.kana.clone()));
            let date = [&screen.year, &screen.month, &screen.day].map(String::as_str);
            said.push(("typed birth", date.join("-").trim_matches('-').to_owned()));
        }
        Screen::IdentityConfirm(screen) => {
            said.push(("kana", screen.kana.clone()));
            said.push(("birth", screen.birth.clone()));
            said.push(("insurer", screen.insurer_number.clone()));
            said.push(("confirmed number", screen.number.clone()));
        }
        Screen::DocumentGuide(screen) => {
            said.push(("document", format!("{:?}", screen.document)));
            said.push(("side", format!("{:?}", screen.side)));
        }
        Screen::DocumentCapture(screen) => {
            said.push(("document", format!("{:?}", screen.document)));
            said.push(("side", format!("{:?}", screen.side)));
        }
        Screen::DocumentBackAsk(screen) => {
            said.push(("document", format!("{:?}", screen.document)));
        }
        Screen::DocumentSummary(screen) => {
            said.push(("document", format!("{:?}", screen.document)));
            said.push(("photos", format!("{:?}", screen.photos)));
        }
        Screen::FaceGuide(screen) => said.push(("face", format!("{:?}", screen.part))),
        Screen::SecretQuestion(screen) => {
            let preset = screen.preset.and_then(|at| usize::try_from(at).ok());
            let preset = preset.and_then(|at| screen.presets.get(at)).cloned();
            said.push((
                "question",
                preset.unwrap_or_else(|| screen.question.clone()),
            ));
        }
        Screen::AccessConfirm(screen) => {
            said.push(("question", screen.question.clone().unwrap_or_default()));
        }
        _ => {}
    }
    said.retain(|(_, text)| !text.is_empty());
    said.into_iter()
        .map(|(field, text)| (field.to_owned(), text))
        .collect()
}
