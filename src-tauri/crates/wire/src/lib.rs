//! The JSON bodies of toroku's HTTP contract, and the problem body.
//!
//! Field names are `snake_case`; ids of documents, poses, sides, patterns and
//! findings are `kebab-case`, as in the domain; statuses, results and problem
//! codes are `snake_case`. Times are RFC 3339 in UTC. A body that holds a
//! secret or personal data has no `Debug`; one that brings a password, a code
//! or a number to the backend is wiped when it is dropped.
//! Nothing here decides anything.

mod access;
mod config;
mod group;
pub mod header;
mod identity;
mod member;
mod nul;
mod photo;
mod problem;
mod registration;
mod reset;
mod session;

pub use access::{
    AccessApplication, AccessApplicationRequest, AccessApplicationResponse, AccessStatus,
    ApplicationPart, ApplicationStatus, FaceChallengeRequest, FaceChallengeResponse, PhotoPart,
    RejectReason, Rejection, SubmitRequest, SubmitResponse,
};
pub use config::{
    ConfigResponse, ConsentText, ConsentVersion, EyeNumbers, Limits, Maintenance, PasswordPolicy,
};
pub use group::{
    AuthenticateGroupRequest, AuthenticateGroupResponse, Charset, Features, Group, GroupKind,
    IdentityPoints, NumberPart, NumberPattern, NumberSchema, OwnPoints,
};
pub use identity::{IdentityCheckRequest, IdentityCheckResponse, NumberValue};
pub use member::{Access, Identity, IdentityStatus, MeResponse, WithdrawRequest};
pub use nul::writes_nul;
pub use photo::{Accepted, DocumentKind, Finding, PhotoAccepted, Pose, Side};
pub use problem::{ExpiryReason, Problem, ProblemCode};
pub use registration::{
    CodeSentResponse, RegistrationRequest, RegistrationResponse, VerifyRequest,
};
pub use reset::{NewPasswordRequest, ResetRequest, ResetResponse, ResetVerifiedResponse};
pub use session::{RefreshRequest, SessionRequest, Tokens};
