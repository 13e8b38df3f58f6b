//! Links that open a screen: `toroku://screen/group-auth/zero`.

/// What stands before the screen's id.
const BEFORE: &str = "toroku://screen/";

/// The screen that a link names, if it can be one: any other app may send a link.
#[must_use]
pub fn linked_screen(link: &str) -> Option<String> {
    let id = link.strip_prefix(BEFORE)?;
    let fits =
        |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-/".contains(sign);
    (!id.is_empty() && id.len() <= 64 && id.chars().all(fits)).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::linked_screen;

    #[test]
    fn a_screen_is_read_and_nothing_else() {
        for id in ["welcome", "group-auth/zero"] {
            assert_eq!(
                linked_screen(&format!("toroku://screen/{id}")).as_deref(),
                Some(id)
            );
        }
        let long = format!("toroku://screen/{}", "a".repeat(65));
        for other in [
            "toroku://screen/",
            "toroku://other/welcome",
            "https://screen/welcome",
            "toroku://screen/Welcome",
            "toroku://screen/a?b=c",
            "toroku://screen/%2e%2e",
            &long,
        ] {
            assert_eq!(linked_screen(other), None, "{other}");
        }
    }
}
