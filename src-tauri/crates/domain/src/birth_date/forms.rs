//! The ways people write a day.

use jiff::civil::Date;

use super::{BirthDate, Era};

/// The ways in which a person in Japan may write a day, in digits and in words, so that a birth
/// date is not taken for a secret.
#[must_use]
pub fn date_forms(date: Date) -> Vec<String> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    let short = year.rem_euclid(100);
    let spoken = format!("{month}月{day}日");
    let mut forms = vec![
        format!("{year}年{spoken}"),
        format!("{year:04}{month:02}{day:02}"),
        format!("{year}{month}{day}"),
        format!("{short:02}{month:02}{day:02}"),
        format!("{day:02}{month:02}{year:04}"),
        format!("{month:02}{day:02}"),
    ];
    for between in ["-", "/", "."] {
        forms.push(format!("{year}{between}{month:02}{between}{day:02}"));
        forms.push(format!("{year}{between}{month}{between}{day}"));
    }
    forms.extend(in_era(date).map(|year| format!("{year}{spoken}")));
    forms.push(spoken);
    forms
}

/// 「昭和64年」; 元年 for an era's first.
fn in_era(date: Date) -> Option<String> {
    let (era, year) = BirthDate(date).era_year();
    let name = match era {
        Era::Western => return None,
        Era::Reiwa => "令和",
        Era::Heisei => "平成",
        Era::Showa => "昭和",
        Era::Taisho => "大正",
    };
    Some(match year {
        1 => format!("{name}元年"),
        year => format!("{name}{year}年"),
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::date_forms;

    #[test]
    fn writes_what_people_write() {
        let check = |day, wanted: &[&str]| {
            let forms = date_forms(day);
            for form in wanted {
                assert!(forms.iter().any(|is| is == form), "{form} of {forms:?}");
            }
        };
        check(
            date(1989, 1, 8),
            &[
                "1989年1月8日",
                "平成元年1月8日",
                "1月8日",
                "19890108",
                "890108",
            ],
        );
        check(
            date(1989, 1, 1),
            &[
                "昭和64年1月1日",
                "1989/01/01",
                "1989-1-1",
                "0101",
                "01011989",
            ],
        );
        assert!(
            !date_forms(date(1905, 2, 3))
                .iter()
                .any(|form| form.contains('元'))
        );
    }
}
