use super::{BirthDate, BirthDateInput, BirthDateReason as Reason, DatePart, Era, OLDEST};
use jiff::civil::{Date, date};
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 22);

fn read(era: Era, [year, month, day]: [&str; 3]) -> Result<Date, Reason> {
    let input = BirthDateInput {
        era,
        year,
        month,
        day,
    };
    BirthDate::parse(input, TODAY).map(|birth| birth.expose())
}

fn check(era: Era, boxes: [&str; 3], expect: Result<Date, Reason>) {
    assert_eq!(read(era, boxes), expect, "{era:?} {boxes:?}");
}

#[test]
fn western_dates() {
    check(Era::Western, ["1989", "1", "1"], Ok(date(1989, 1, 1)));
    check(
        Era::Western,
        ["１９８９", "０１", " 1"],
        Ok(date(1989, 1, 1)),
    );
    check(Era::Western, ["1968", "2", "29"], Ok(date(1968, 2, 29)));
    check(Era::Western, ["1900", "1", "1"], Ok(date(1900, 1, 1)));
    check(Era::Western, ["2026", "11", "22"], Ok(TODAY));
}

#[test]
fn era_dates() {
    check(Era::Showa, ["64", "1", "1"], Ok(date(1989, 1, 1)));
    check(Era::Showa, ["64", "1", "7"], Ok(date(1989, 1, 7)));
    check(Era::Showa, ["1", "12", "25"], Ok(date(1926, 12, 25)));
    check(Era::Heisei, ["1", "1", "8"], Ok(date(1989, 1, 8)));
    check(Era::Heisei, ["元", "1", "8"], Ok(date(1989, 1, 8)));
    check(Era::Heisei, ["31", "4", "30"], Ok(date(2019, 4, 30)));
    check(Era::Reiwa, ["１", "５", "１"], Ok(date(2019, 5, 1)));
    check(Era::Taisho, ["15", "12", "24"], Ok(date(1926, 12, 24)));
    check(Era::Taisho, ["1", "7", "30"], Ok(date(1912, 7, 30)));
}

#[test]
fn outside_their_era() {
    check(Era::Showa, ["64", "1", "8"], Err(Reason::Era(Era::Showa)));
    check(Era::Showa, ["1", "12", "24"], Err(Reason::Era(Era::Showa)));
    check(Era::Showa, ["1989", "1", "1"], Err(Reason::Era(Era::Showa)));
    check(Era::Heisei, ["1", "1", "7"], Err(Reason::Era(Era::Heisei)));
    check(Era::Heisei, ["31", "5", "1"], Err(Reason::Era(Era::Heisei)));
    check(Era::Reiwa, ["1", "4", "30"], Err(Reason::Era(Era::Reiwa)));
    check(Era::Reiwa, ["0", "4", "30"], Err(Reason::Era(Era::Reiwa)));
    check(Era::Taisho, ["1", "7", "29"], Err(Reason::Era(Era::Taisho)));
    check(
        Era::Taisho,
        ["15", "12", "25"],
        Err(Reason::Era(Era::Taisho)),
    );
}

#[test]
fn empty_boxes() {
    check(Era::Western, ["", "", " "], Err(Reason::Required));
    check(
        Era::Western,
        ["", "1", "1"],
        Err(Reason::Part(DatePart::Year)),
    );
    check(
        Era::Western,
        ["", "", "1"],
        Err(Reason::Part(DatePart::Year)),
    );
    check(
        Era::Western,
        ["1989", "", ""],
        Err(Reason::Part(DatePart::Month)),
    );
    check(
        Era::Western,
        ["89", "1", "\u{3000}"],
        Err(Reason::Part(DatePart::Day)),
    );
}

#[test]
fn western_years_have_four_digits() {
    for year in ["89", "198", "19890", "昭64", "元", "x989"] {
        check(Era::Western, [year, "1", "1"], Err(Reason::Year));
    }
}

#[test]
fn impossible_days() {
    for [year, month, day] in [
        ["1990", "2", "30"],
        ["1900", "2", "29"],
        ["1990", "13", "1"],
        ["1990", "0", "1"],
        ["1990", "1", "0"],
        ["1990", "4", "31"],
        ["1990", "一", "1"],
        ["1990", "1", "999999"],
    ] {
        check(Era::Western, [year, month, day], Err(Reason::Invalid));
    }
    check(Era::Showa, ["64", "2", "30"], Err(Reason::Invalid));
    check(Era::Showa, ["昭", "2", "3"], Err(Reason::Invalid));
    check(Era::Reiwa, ["32767", "1", "1"], Err(Reason::Invalid));
}

#[test]
fn too_early_and_too_late() {
    check(Era::Western, ["1899", "12", "31"], Err(Reason::Old));
    check(Era::Western, ["0000", "1", "1"], Err(Reason::Old));
    check(Era::Western, ["2026", "11", "23"], Err(Reason::Future));
    check(Era::Reiwa, ["9", "1", "1"], Err(Reason::Future));
    assert_eq!(
        BirthDate::from_date(date(1899, 12, 31), TODAY),
        Err(Reason::Old)
    );
    assert_eq!(
        BirthDate::from_date(date(2026, 11, 23), TODAY),
        Err(Reason::Future)
    );
}

#[test]
fn era_years() {
    let check = |day, expect| {
        assert_eq!(
            BirthDate::from_date(day, TODAY).unwrap().era_year(),
            expect,
            "{day}"
        );
    };
    check(date(1989, 1, 1), (Era::Showa, 64));
    check(date(1989, 1, 8), (Era::Heisei, 1));
    check(date(2019, 4, 30), (Era::Heisei, 31));
    check(date(2019, 5, 1), (Era::Reiwa, 1));
    check(date(1926, 12, 24), (Era::Taisho, 15));
    check(date(1926, 12, 25), (Era::Showa, 1));
    check(date(1912, 7, 30), (Era::Taisho, 1));
    check(date(1912, 7, 29), (Era::Western, 1912));
}

#[test]
fn debug_is_silent() {
    let birth = BirthDate::from_date(date(1989, 1, 1), TODAY).unwrap();
    assert_eq!(format!("{birth:?}"), "BirthDate(…)");
    let [year, month, day] = ["1989", "1", "1"];
    let input = BirthDateInput {
        era: Era::Western,
        year,
        month,
        day,
    };
    assert_eq!(format!("{input:?}"), "BirthDateInput(…)");
}

proptest! {
    #[test]
    fn never_panics(year in any::<String>(), month in any::<String>(), day in any::<String>()) {
        for era in [Era::Western, Era::Showa] {
            let _ = read(era, [&year, &month, &day]);
        }
    }

    #[test]
    fn an_era_year_reads_back(days in 0..46_000_i64) {
        let day = OLDEST.checked_add(jiff::Span::new().days(days)).unwrap();
        let birth = BirthDate::from_date(day, TODAY).unwrap();
        let (era, year) = birth.era_year();
        let boxes = [year, day.month().into(), day.day().into()].map(|number| number.to_string());
        prop_assert_eq!(read(era, [&boxes[0], &boxes[1], &boxes[2]]), Ok(day));
    }
}
