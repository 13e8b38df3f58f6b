//! What must not be read where it does not belong.

use crate::people::{HANAKO, Person};

/// Whose journey it is.
pub(super) const WHO: Person = HANAKO;
/// Nobody else's: the demo accounts have another.
pub(super) const PASSWORD: &str = "Himitsu-7-kagi";
/// Typed by mistake.
pub(super) const MISTYPED: &str = "Machigai-8-kagi";
/// The answer that is set.
pub(super) const ANSWER: &str = "ゴーヤーチャンプルー";

/// A datum by its name, in every way it may be written down.
pub(super) struct Datum {
    pub(super) name: &'static str,
    pub(super) written: Vec<Vec<u8>>,
}

impl Datum {
    pub(super) fn new(name: &'static str, written: &[&str]) -> Self {
        let written = written.iter().map(|text| text.as_bytes().to_vec());
        Self {
            name,
            written: written.collect(),
        }
    }
}

/// What is known of the person before the journey.
pub(super) fn known() -> Vec<Datum> {
    vec![
        Datum::new("password", &[PASSWORD, MISTYPED]),
        Datum::new("answer", &[ANSWER, "ごーやーちゃんぷるー"]),
        Datum::new("name", &["見本 花子", "見本　花子", "見本花子"]),
        Datum::new("kana", &["ミホンハナコ", "ミホン ハナコ", "ﾐﾎﾝﾊﾅｺ"]),
        Datum::new(
            "birth date",
            &[
                "1989-01-08",
                "19890108",
                "1989/1/8",
                "1989年1月8日",
                "1989, month: 1",
            ],
        ),
        Datum::new("e-mail", &["hanako@example.jp", "HANAKO@EXAMPLE.JP"]),
        Datum::new("insurer number", &["06990014"]),
        // The second part alone only where it stands as a text of its own.
        Datum::new(
            "symbols",
            &["1234-5678", "1234 5678", "12345678", "\"5678\""],
        ),
    ]
}
