//! The texts of the page, read simply.

/// The texts of a file by their keys, in order: `'key': 'text',`, on one line or on two.
#[must_use]
pub fn words(content: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut lines = content.lines().map(str::trim);
    while let Some(line) = lines.next() {
        let entry = line
            .strip_prefix('\'')
            .and_then(|line| line.split_once("':"));
        let Some((key, text)) = entry else { continue };
        let text = match text.trim() {
            "" => lines.next().unwrap_or_default(),
            here => here,
        };
        let text = text.trim_end_matches(',');
        let said = ['\'', '"', '`'].into_iter().find_map(|mark| {
            let inner = text.strip_prefix(mark)?;
            inner.strip_suffix(mark)
        });
        found.extend(said.map(|said| (key.to_owned(), said.to_owned())));
    }
    found
}
