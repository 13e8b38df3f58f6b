//! Every breakage.

use serde_json::{Value, json};

use super::breakage::{Asked, Breakage, How, Reply, Seen};

const fn ask(rule: &'static str, change: fn(&mut Asked, &mut Seen)) -> Breakage {
    Breakage {
        rule,
        how: How::Ask(change),
    }
}

const fn answer(rule: &'static str, change: fn(&Asked, &mut Reply, &mut Seen)) -> Breakage {
    Breakage {
        rule,
        how: How::Answer(change),
    }
}

const KEY: &str = "idempotency-key";

/// A key that was never used.
fn anew(asked: &mut Asked, seen: &Seen) {
    asked.set(KEY, &format!("broken-{}", seen.count));
}

fn begins(asked: &Asked) -> bool {
    asked.is("POST", "/registrations")
}

/// One for each rule of a server that can be broken alone.
#[rustfmt::skip]
pub(super) const BREAKAGES: [Breakage; 52] = [
    answer("answer.status", |asked, reply, _| if asked.is("POST", "/refresh") && reply.status == 200 { reply.status = 202 }),
    answer("answer.type", |asked, reply, _| if asked.is("GET", "/config") { reply.set("content-type", "text/plain") }),
    answer("answer.schema", |asked, reply, _| if asked.is("GET", "/me") && reply.status == 200 { reply.json["group"] = json!(7) }),
    answer("answer.extra", |asked, reply, _| if asked.is("GET", "/me") && reply.status == 200 { reply.json["password_hash"] = json!("$argon2id$") }),
    answer("problem.status", |_, reply, _| if reply.is("group_not_found") { reply.json["status"] = json!(400) }),
    answer("problem.type", |_, reply, _| if reply.is("login_failed") { reply.json["type"] = json!("about:blank") }),
    answer("problem.quiet", |asked, reply, _| if reply.is("otp_wrong") { reply.json["detail"] = asked.json["code"].clone() }),
    answer("problem.retry-after", |_, reply, _| reply.headers.retain(|(name, _)| name != "retry-after")),
    answer("route.unknown", |asked, reply, _| if asked.is("GET", "/nothing") && asked.path.len() == 11 { reply.refuse(404, "application_gone") }),
    answer("route.method", |_, reply, _| if reply.is("method_not_allowed") { reply.refuse(404, "not_found") }),
    answer("body.unreadable", |asked, reply, _| if asked.body == b"{" { reply.refuse(500, "server") }),
    answer("body.too-large", |_, reply, _| if reply.is("body_too_large") { reply.refuse(400, "invalid") }),
    answer("config.clock", |asked, reply, seen| if asked.is("GET", "/config") { reply.json["server_time"] = json!(format!("2026-11-22T03:00:{:02}Z", 59 - seen.count.min(59))) }),
    answer("config.consents", |asked, reply, _| if asked.is("GET", "/consents/terms") { reply.json["version"] = json!("2020-01-01") }),
    answer("config.consent-unknown", |asked, reply, _| if asked.is("GET", "/consents/nothing") { reply.status = 200; reply.set("content-type", "application/json"); reply.json = json!({"id": "nothing", "version": "1", "title": "t", "body": "b"}) }),
    ask("config.old-app", |asked, _| asked.drop("toroku-app-version")),
    answer("group.kinds", |asked, reply, _| if asked.is("GET", "/group-kinds") && reply.status == 200 { reply.json = json!([]) }),
    answer("group.unknown", |_, reply, _| if reply.is("group_not_found") { reply.refuse(404, "not_found") }),
    ask("group.limit", |asked, seen| if asked.is("POST", "/authenticate") { let device = format!("device-{}", seen.count); asked.set("toroku-device", &device) }),
    ask("group.limit-device", |asked, _| if asked.is("POST", "/authenticate") && asked.json["insurer_number"] == "06990097" { asked.set("toroku-device", "everybody") }),
    ask("idempotency.missing", |asked, seen| if asked.method == "POST" && asked.header(KEY).is_none() { anew(asked, seen) }),
    ask("idempotency.malformed", |asked, seen| if asked.header(KEY).is_some_and(|key| key.len() > 64) { anew(asked, seen) }),
    ask("idempotency.repeat", |asked, seen| if begins(asked) && seen.note.is_none() && came(asked, seen) > 0 { seen.note = Some(String::new()); anew(asked, seen) }),
    ask("idempotency.conflict", |asked, seen| if asked.header(KEY).is_some_and(|key| seen.keys.iter().any(|(it, body)| it == key && *body != asked.body)) { anew(asked, seen) }),
    ask("idempotency.at-once", |asked, seen| if begins(asked) && came(asked, seen) > 1 { anew(asked, seen) }),
    ask("idempotency.caller", |asked, seen| if asked.is("POST", "/access-applications") && asked.header("authorization").is_some() { match seen.note.clone() { Some(first) if came(asked, seen) > 0 => asked.set("authorization", &first), _ => seen.note = asked.header("authorization").map(str::to_owned) } }),
    answer("idempotency.passing", |asked, reply, seen| if asked.is("PUT", "/faces/front") && asked.header(KEY).is_some() { if reply.is("part_missing") { seen.note = Some(reply.json.to_string()) } else if let Some(kept) = &seen.note { reply.status = 409; reply.set("content-type", "application/problem+json"); reply.json = serde_json::from_str(kept).unwrap() } }),
    answer("registration.consent-outdated", |_, reply, _| if reply.is("consent_outdated") { reply.json["version"] = Value::Null }),
    answer("registration.password", |_, reply, _| if reply.is("password_refused") && reply.json["field"] == "common" { reply.json["field"] = json!("short") }),
    answer("registration.wrong-code", |asked, reply, _| if asked.path.contains("/registrations/") && reply.is("otp_wrong") { reply.json["left"] = json!(4) }),
    answer("registration.code-lock", |_, reply, _| if reply.is("otp_locked") { reply.refuse(422, "otp_wrong"); reply.json["left"] = json!(0) }),
    answer("registration.once", |_, reply, seen| if reply.is("registration_gone") && second(seen) { reply.refuse(500, "server") }),
    answer("resend.early", |_, reply, _| if reply.is("resend_too_early") { reply.refuse(429, "rate_limited"); reply.json["retry_at"] = json!("2026-11-22T03:01:00Z") }),
    answer("code.expiry", |_, reply, _| if reply.is("otp_expired") { reply.refuse(422, "otp_wrong"); reply.json["left"] = json!(4) }),
    answer("session.me", |asked, reply, _| if asked.is("GET", "/me") && reply.status == 200 { reply.json["email"] = json!("another@example.jp") }),
    answer("session.unknown", |asked, reply, _| if asked.json["refresh_token"] == "nothing" { reply.refuse(400, "invalid") }),
    answer("session.reuse", |_, reply, _| if reply.json["reason"] == "reused" { reply.json["reason"] = json!("idle") }),
    answer("session.lock", |asked, reply, _| if reply.is("login_locked") && asked.json["password"] == "Keep-the-contract-26" { reply.refuse(401, "login_failed") }),
    answer("session.logout", |asked, reply, seen| if asked.is("DELETE", "/sessions") && reply.status == 204 { seen.note = asked.header("authorization").map(str::to_owned) } else if asked.is("GET", "/me") && reply.status == 401 && seen.note.is_some() && asked.header("authorization") == seen.note.as_deref() { reply.refuse(401, "session_expired") }),
    answer("enumeration.login", |_, reply, seen| if reply.is("login_failed") && first(seen) { reply.json["detail"] = json!("The password is wrong.") }),
    answer("enumeration.reset", |asked, reply, seen| if asked.is("POST", "/password-resets") && second(seen) { reply.refuse(404, "not_found") }),
    answer("enumeration.reset-code", |asked, reply, seen| if asked.path.contains("/password-resets/") && reply.is("otp_wrong") && second(seen) { reply.json["left"] = json!(3) }),
    answer("reset.same", |_, reply, _| if reply.is("password_same") { reply.refuse(422, "password_refused"); reply.json["field"] = json!("same") }),
    answer("reset.once", |_, reply, seen| if reply.is("reset_gone") && second(seen) { reply.refuse(500, "server") }),
    answer("reset.ends-sessions", |_, reply, _| if reply.json["reason"] == "password_changed" { reply.json["reason"] = json!("idle") }),
    answer("identity.no-cause", |asked, reply, _| if asked.json["kana"] == "ベツジンハナコ" { reply.json["locked_until"] = json!("2026-11-22T03:01:00Z") }),
    answer("identity.once", |_, reply, _| if reply.is("identity_done") { reply.refuse(409, "identity_required") }),
    answer("access.own", |_, reply, seen| if reply.is("application_gone") && second(seen) { reply.refuse(403, "access_blocked") }),
    answer("access.photo-damaged", |_, reply, _| if reply.is("photo_unusable") { reply.json["finding"] = Value::Null }),
    answer("access.mismatch", |_, reply, _| if reply.is("face_mismatch") { reply.json["left"] = json!(5) }),
    answer("access.resubmits", |asked, reply, seen| if asked.is("POST", "/submit") && reply.json["reference"].is_string() && second(seen) { reply.json["reference"] = json!("R-0000-0000") }),
    answer("withdraw.repeat", |asked, reply, seen| if asked.is("DELETE", "/me") && asked.header(KEY).is_some() && second(seen) { reply.refuse(401, "unauthorized") }),
];

/// How often a request came before, with its key and body.
fn came(asked: &Asked, seen: &Seen) -> usize {
    let same = |(key, body): &&(String, Vec<u8>)| {
        asked.header(KEY) == Some(key.as_str()) && *body == asked.body
    };
    seen.keys.iter().filter(same).count()
}

/// Whether this happens for the second time; not for the first, or a later one.
fn second(seen: &mut Seen) -> bool {
    seen.times += 1;
    seen.times == 2
}

/// Whether this happens for the first time.
fn first(seen: &mut Seen) -> bool {
    seen.times += 1;
    seen.times == 1
}
