//! 検証番号, the check digit of 保険者番号 and of the numbers of 法別 39.

/// Whether the last digit is the check digit of the ones before it: weights 2, 1, 2, 1…
/// from the right of the payload, the digits of each product added, up to the next ten.
/// Anything but ASCII digits fails.
pub(crate) fn check_digit_holds(number: &str) -> bool {
    let mut sum = 0;
    for (place, sign) in number.chars().rev().enumerate() {
        let Some(digit) = sign.to_digit(10) else {
            return false;
        };
        let weighted = if place % 2 == 1 { digit * 2 } else { digit };
        sum += weighted / 10 + weighted % 10;
    }
    !number.is_empty() && sum % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::check_digit_holds;

    #[test]
    fn published_numbers() {
        let check = |number, expect| assert_eq!(check_digit_holds(number), expect, "{number}");
        for valid in [
            "33120015", "01040013", "06110829", "39139993", "139998", "00139998",
        ] {
            check(valid, true);
        }
        for wrong in ["06123456", "63130010", "09802346", "", "1a", "１２"] {
            check(wrong, false);
        }
        check("06123459", true);
        check("63130017", true);
        check("12345674", true);
        check("12345678", false);
    }
}
