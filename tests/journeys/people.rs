//! The people of the demo data, and what is written on their papers.

use toroku_domain::Typed;

/// The password every account of the demo data has, and every new one here gets.
pub(crate) const PASSWORD: &str = "Mihon-2026-toroku";

/// A person as their papers say it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Person {
    /// The key in the demo data; makes the address.
    pub key: &'static str,
    /// The group's kind.
    pub kind: &'static str,
    /// 保険者番号 they register with.
    pub insurer: &'static str,
    /// 記号・番号 by the boxes of the form.
    pub number: &'static [&'static str],
    /// 氏名（カナ）.
    pub kana: &'static str,
    /// 生年月日: year, month, day.
    pub birth: (&'static str, &'static str, &'static str),
}

impl Person {
    /// A free address of theirs.
    pub(crate) fn email(&self) -> String {
        format!("{}@example.jp", self.key)
    }

    /// 記号・番号 as typed.
    pub(crate) fn typed_number(&self) -> Vec<Typed> {
        self.number.iter().map(|&part| Typed::from(part)).collect()
    }
}

macro_rules! people {
    ($($name:ident $key:literal $kind:literal $insurer:literal [$($number:literal),+] $kana:literal $year:literal $month:literal $day:literal;)+) => {
        $(pub(crate) const $name: Person = Person {
            key: $key, kind: $kind, insurer: $insurer, number: &[$($number),+], kana: $kana,
            birth: ($year, $month, $day),
        };)+
    };
}

people! {
    TARO "taro" "1" "9802345" ["1234", "5678"] "ケンコムタロウ" "1989" "1" "1";
    HANAKO "hanako" "1" "06990014" ["1234", "5678"] "ミホンハナコ" "1989" "1" "8";
    JIRO "jiro" "1" "06990022" ["12345678"] "ミホンジロウ" "1975" "5" "10";
    KAORU "kaoru" "1" "32990012" ["12", "456", "5678"] "ミホンカオル" "1968" "2" "29";
    MINAMI "minami" "1" "32990012" ["0012", "0034"] "ミホンミナミ" "1992" "11" "30";
    ICHIRO "ichiro" "1" "06990030" ["1001", "2001"] "ミホンイチロウ" "1980" "1" "1";
    UMEKO "umeko" "1" "06990014" ["2222", "3333"] "ミホンウメコ" "1983" "7" "7";
    SHIGERU "shigeru" "1" "01990019" ["12345678", "901"] "ミホンシゲル" "1950" "4" "1";
    VAN "van" "1" "9802345" ["1234", "5681"] "ミホンヴァンアン" "1996" "9" "9";
    SAKURA "sakura" "1" "9802345" ["1234", "5682"] "ミホンサクラ" "2001" "12" "31";
    MAKOTO "makoto" "1" "9802345" ["1234", "5683"] "ミホンマコト" "1999" "3" "3";
    WAKABA "wakaba" "1" "9802345" ["1234", "5684"] "ミホンワカバ" "2003" "5" "5";
    SHIGEKO "shigeko" "1" "9802345" ["1234", "5680"] "ミホンシゲコ" "1985" "5" "5";
    MAGO "mago" "1" "9802345" ["1234", "5685"] "ミホンマゴ" "2015" "4" "1";
    SHINJIN "shinjin" "1" "9802345" ["1234", "5686"] "ミホンシンジン" "2002" "4" "1";
    SHOMIN "shomin" "2" "990010" ["見ほ", "0012345"] "ミホンイチコ" "1960" "10" "10";
    UME "ume" "2" "39990015" ["12345674"] "ミホンウメ" "1926" "12" "24";
    YUKI "yuki" "1" "06990048" ["3001", "4001"] "ミホンユキ" "1990" "6" "15";
    KAZU "kazu" "2" "993014" ["5001", "6001"] "ミホンカズ" "2019" "5" "1";
}

/// The number of `HANAKO`'s group.
pub(crate) const DENKI_NUMBER: &str = HANAKO.insurer;
