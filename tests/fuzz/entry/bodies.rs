//! Bodies of the HTTP contract, both ways.

use serde::Serialize;
use serde::de::DeserializeOwned;
use toroku_wire::{
    AccessApplicationRequest, AccessApplicationResponse, AuthenticateGroupRequest,
    AuthenticateGroupResponse, CodeSentResponse, ConfigResponse, ConsentText, FaceChallengeRequest,
    FaceChallengeResponse, GroupKind, IdentityCheckRequest, IdentityCheckResponse, MeResponse,
    NewPasswordRequest, PhotoAccepted, Problem, RefreshRequest, RegistrationRequest,
    RegistrationResponse, ResetRequest, ResetResponse, ResetVerifiedResponse, SessionRequest,
    SubmitRequest, SubmitResponse, Tokens, VerifyRequest, WithdrawRequest, writes_nul,
};

use super::choice;
use super::texts::Texts;

/// What is read is written, and what was written is read as the same.
fn both_ways<T: Serialize + DeserializeOwned>(json: &[u8]) {
    let Ok(body) = serde_json::from_slice::<T>(json) else {
        return;
    };
    let written = serde_json::to_string(&body).ok();
    let again = written
        .as_deref()
        .and_then(|text| serde_json::from_str::<T>(text).ok());
    let again = again.and_then(|body| serde_json::to_string(&body).ok());
    assert!(
        written.is_some() && written == again,
        "a body is read otherwise than it was written"
    );
}

/// U+0000 is seen where a reader of the whole body finds it, and nowhere else.
fn nul(json: &[u8]) {
    if let Ok(Texts { nul }) = serde_json::from_slice(json) {
        assert_eq!(writes_nul(json), nul, "U+0000 in a body");
    }
}

macro_rules! bodies {
    ($($body:ty),+ $(,)?) => { [$(both_ways::<$body>),+] };
}

/// The first byte chooses the body.
pub fn bodies(bytes: &[u8]) {
    let bodies = bodies![
        ConfigResponse,
        Problem,
        RegistrationRequest,
        RegistrationResponse,
        VerifyRequest,
        CodeSentResponse,
        Tokens,
        SessionRequest,
        RefreshRequest,
        ResetRequest,
        ResetResponse,
        ResetVerifiedResponse,
        NewPasswordRequest,
        MeResponse,
        WithdrawRequest,
        Vec<GroupKind>,
        AuthenticateGroupRequest,
        AuthenticateGroupResponse,
        IdentityCheckRequest,
        IdentityCheckResponse,
        AccessApplicationRequest,
        AccessApplicationResponse,
        PhotoAccepted,
        FaceChallengeRequest,
        FaceChallengeResponse,
        SubmitRequest,
        SubmitResponse,
        ConsentText,
    ];
    if let Some((chosen, json)) = choice(bytes) {
        nul(json);
        bodies[chosen % bodies.len()](json);
    }
}
