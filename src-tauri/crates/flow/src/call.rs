//! The backend as the flow sees it: calls, replies, failures.

mod reply;
mod status;

pub use self::reply::*;
pub use self::status::*;

use toroku_domain::{
    BirthDate, DocumentKind, Email, InsurerNumber, KanaName, MemberNumber, OneTimeCode, Password,
    SecretAnswer, SecretQuestion, Side,
};

use crate::{ConsentVersion, PhotoId};

/// A call of the contract.
#[derive(Clone, PartialEq)]
pub enum Call {
    /// `GET /v1/config`.
    Config,
    /// `GET /v1/consents/{id}`.
    ConsentText {
        /// `terms`, `privacy`, `points`.
        id: String,
    },
    /// `GET /v1/group-kinds`.
    GroupKinds,
    /// `POST /v1/groups/authenticate`.
    AuthenticateGroup {
        /// The kind chosen.
        kind: String,
        /// The number typed.
        insurer_number: InsurerNumber,
    },
    /// `POST /v1/registrations`.
    Register {
        /// Login id.
        email: Email,
        /// Password.
        password: Password,
        /// From the group's authentication.
        group_token: String,
        /// What was agreed to.
        consents: Vec<ConsentVersion>,
    },
    /// `POST /v1/registrations/{id}/otp`.
    ResendCode {
        /// The registration.
        registration: String,
    },
    /// `POST /v1/registrations/{id}/verify`: signs in.
    VerifyRegistration {
        /// The registration.
        registration: String,
        /// The code typed.
        code: OneTimeCode,
    },
    /// `POST /v1/sessions`: signs in.
    Login {
        /// Login id.
        email: Email,
        /// Password.
        password: Password,
    },
    /// `POST /v1/password-resets`.
    RequestReset {
        /// Login id.
        email: Email,
    },
    /// `POST /v1/password-resets/{id}/otp`.
    ResendReset {
        /// The reset.
        reset: String,
    },
    /// `POST /v1/password-resets/{id}/verify`.
    VerifyReset {
        /// The reset.
        reset: String,
        /// The code typed.
        code: OneTimeCode,
    },
    /// `PUT /v1/password-resets/{id}/password`.
    SetPassword {
        /// The reset.
        reset: String,
        /// From its verification.
        token: String,
        /// The new password.
        password: Password,
    },
    /// `GET /v1/me`.
    Me,
    /// `DELETE /v1/me` (退会).
    Withdraw {
        /// The account's password.
        password: Password,
    },
    /// `POST /v1/identity-checks`.
    CheckIdentity {
        /// 保険者番号.
        insurer_number: InsurerNumber,
        /// 記号・番号.
        number: MemberNumber,
        /// 氏名（カナ）.
        kana: KanaName,
        /// 生年月日.
        birth: BirthDate,
    },
    /// `POST /v1/access-applications`: opens one, or changes the open one's document.
    OpenApplication {
        /// The document chosen.
        document: DocumentKind,
    },
    /// `PUT …/documents/{side}`.
    UploadDocument {
        /// The application.
        application: String,
        /// The side.
        side: Side,
        /// The photo.
        photo: PhotoId,
        /// The person was told what is wrong with it and sends it all the same.
        warned: bool,
    },
    /// `DELETE …/documents/back`.
    RemoveBack {
        /// The application.
        application: String,
    },
    /// `POST …/face-challenges`.
    DrawPose {
        /// The application.
        application: String,
    },
    /// `PUT …/faces/{challenge}`; `None` is the frontal photo.
    UploadFace {
        /// The application.
        application: String,
        /// The challenge of a pose.
        challenge: Option<String>,
        /// The photo.
        photo: PhotoId,
    },
    /// `POST …/submit`; without a question when parts are sent again.
    Submit {
        /// The application.
        application: String,
        /// Question and answer.
        secret: Option<(SecretQuestion, SecretAnswer)>,
    },
    /// `DELETE …/{id}`: やめて消去する.
    DropApplication {
        /// The application.
        application: String,
    },
    /// `GET …/{id}`.
    Application {
        /// The application.
        application: String,
    },
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl Call {
    /// The photo it uploads.
    #[must_use]
    pub fn photo(&self) -> Option<PhotoId> {
        if let Self::UploadDocument { photo, .. } | Self::UploadFace { photo, .. } = self {
            Some(*photo)
        } else {
            None
        }
    }

    /// Whether its answer may begin a session.
    #[must_use]
    pub fn signs_in(&self) -> bool {
        matches!(self, Self::Login { .. } | Self::VerifyRegistration { .. })
    }

    /// The call's name, for logs and tests; no content.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::ConsentText { .. } => "consent-text",
            Self::GroupKinds => "group-kinds",
            Self::AuthenticateGroup { .. } => "authenticate-group",
            Self::Register { .. } => "register",
            Self::ResendCode { .. } => "resend-code",
            Self::VerifyRegistration { .. } => "verify-registration",
            Self::Login { .. } => "login",
            Self::RequestReset { .. } => "request-reset",
            Self::ResendReset { .. } => "resend-reset",
            Self::VerifyReset { .. } => "verify-reset",
            Self::SetPassword { .. } => "set-password",
            Self::Me => "me",
            Self::Withdraw { .. } => "withdraw",
            Self::CheckIdentity { .. } => "check-identity",
            Self::OpenApplication { .. } => "open-application",
            Self::UploadDocument { .. } => "upload-document",
            Self::RemoveBack { .. } => "remove-back",
            Self::DrawPose { .. } => "draw-pose",
            Self::UploadFace { .. } => "upload-face",
            Self::Submit { .. } => "submit",
            Self::DropApplication { .. } => "drop-application",
            Self::Application { .. } => "application",
        }
    }
}
