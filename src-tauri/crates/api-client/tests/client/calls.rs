//! One of each call, and the words of the domain the tests use.

use jiff::civil::date;
use toroku_domain::{
    BirthDate, DocumentKind, Email, InsurerNumber, KanaName, MemberNumber, NumberPattern,
    NumberSchema, OneTimeCode, Password, SecretAnswer, SecretQuestion, Side, Typed,
};
use toroku_engine::flow::{Call, ConsentVersion, PhotoId};

pub(crate) const APPLICATION: &str = "app-1";

pub(crate) fn email() -> Email {
    Email::parse("taro@example.jp").unwrap().value
}

pub(crate) fn password() -> Password {
    Password::existing(&Typed::from("Mihon-2026-toroku")).unwrap()
}

pub(crate) fn code() -> OneTimeCode {
    OneTimeCode::parse("123456").unwrap()
}

pub(crate) fn insurer() -> InsurerNumber {
    InsurerNumber::parse("06990014").unwrap().value
}

pub(crate) fn register() -> Call {
    Call::Register {
        email: email(),
        password: password(),
        group_token: "gt".to_owned(),
        consents: vec![ConsentVersion {
            id: "terms".to_owned(),
            version: "2026-04-01".to_owned(),
        }],
    }
}

pub(crate) fn authenticate() -> Call {
    Call::AuthenticateGroup {
        kind: "1".to_owned(),
        insurer_number: insurer(),
    }
}

pub(crate) fn check_identity() -> Call {
    let schema = NumberSchema::of(NumberPattern::SymbolNumber);
    let parts = ["1234", "5678"];
    Call::CheckIdentity {
        insurer_number: insurer(),
        number: MemberNumber::parse(&schema, &parts).unwrap().value,
        kana: KanaName::parse("ケンコムタロウ").unwrap().value,
        birth: BirthDate::from_date(date(1989, 1, 1), date(2026, 11, 22)).unwrap(),
    }
}

pub(crate) fn login() -> Call {
    Call::Login {
        email: email(),
        password: password(),
    }
}

pub(crate) fn verify() -> Call {
    Call::VerifyRegistration {
        registration: "reg-1".to_owned(),
        code: code(),
    }
}

pub(crate) fn verify_reset() -> Call {
    Call::VerifyReset {
        reset: "res-1".to_owned(),
        code: code(),
    }
}

pub(crate) fn set_password() -> Call {
    Call::SetPassword {
        reset: "res-1".to_owned(),
        token: "rt".to_owned(),
        password: password(),
    }
}

pub(crate) fn document() -> Call {
    Call::UploadDocument {
        application: APPLICATION.to_owned(),
        side: Side::Front,
        photo: PhotoId(1),
        warned: false,
    }
}

/// A photo that is sent in spite of a flaw.
pub(crate) fn flawed_document() -> Call {
    Call::UploadDocument {
        application: APPLICATION.to_owned(),
        side: Side::Front,
        photo: PhotoId(1),
        warned: true,
    }
}

pub(crate) fn face(challenge: Option<&str>) -> Call {
    Call::UploadFace {
        application: APPLICATION.to_owned(),
        challenge: challenge.map(str::to_owned),
        photo: PhotoId(1),
    }
}

pub(crate) fn submit() -> Call {
    let question = SecretQuestion::parse("はじめて育てた野菜は？").unwrap();
    let answer = SecretAnswer::parse(&Typed::from("ミニトマト"), &question, &[]).unwrap();
    Call::Submit {
        application: APPLICATION.to_owned(),
        secret: Some((question, answer)),
    }
}

pub(crate) fn application() -> Call {
    Call::Application {
        application: APPLICATION.to_owned(),
    }
}

pub(crate) fn open() -> Call {
    Call::OpenApplication {
        document: DocumentKind::Licence,
    }
}
