//! Value types of toroku whose constructors validate.
//!
//! No IO, no async, no clock: dates and times come in as arguments. A secret
//! never shows its content through `Debug` and is wiped when dropped.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test fails by unwrapping")
)]

mod birth_date;
mod check_digit;
mod document;
mod email;
mod face;
mod fold;
mod insurer_code;
mod insurer_number;
mod kana_name;
mod member_number;
mod one_time_code;
mod password;
mod redacted;
mod secret_question;
mod typed;

pub use birth_date::{BirthDate, BirthDateInput, BirthDateReason, DatePart, Era, date_forms};
pub use document::{DocumentKind, Side};
pub use email::{Email, EmailCaution, EmailReason};
pub use face::{FacePart, Pose};
pub use fold::Folded;
pub use insurer_code::{insurer_code, read_insurer_code};
pub use insurer_number::{InsurerCaution, InsurerNumber, InsurerNumberReason};
pub use kana_name::{KanaName, KanaNameReason};
pub use member_number::{
    Charset, MemberNumber, NumberCaution, NumberPart, NumberPartReason, NumberPattern, NumberSchema,
};
pub use one_time_code::{OneTimeCode, OneTimeCodeReason};
pub use password::{Password, PasswordPolicy, PasswordReason, PasswordRule};
pub use secret_question::{AnswerReason, QuestionReason, SecretAnswer, SecretQuestion};
pub use typed::Typed;
