//! A figure in what a bench prints: `NAME: NUMBER [of LIMIT] UNIT…`.

use serde_json::{Value, json};

/// A figure.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figure {
    pub(super) name: String,
    pub(super) value: f64,
    /// The most it may be.
    pub(super) limit: Option<f64>,
    pub(super) unit: String,
}

impl Figure {
    /// The figure of a line, if it is one.
    pub(super) fn read(line: &str) -> Option<Self> {
        let (name, rest) = line.trim().split_once(": ")?;
        let mut words = rest.split_whitespace().peekable();
        let value = number(words.next()?)?;
        let mut limit = None;
        if words.peek() == Some(&"of") {
            words.next();
            limit = words.next().and_then(number);
        }
        let unit = words.next().unwrap_or_default();
        Some(Self {
            name: name.to_owned(),
            value,
            limit,
            unit: unit.trim_end_matches([':', ',', ';']).to_owned(),
        })
    }

    pub(super) fn json(&self) -> Value {
        json!({"name": self.name, "value": self.value, "limit": self.limit, "unit": self.unit})
    }

    /// What it is of what it may be.
    pub(super) fn ratio(&self) -> Option<f64> {
        self.limit
            .filter(|limit| *limit > 0.0)
            .map(|limit| self.value / limit)
    }
}

fn number(word: &str) -> Option<f64> {
    word.trim_end_matches([',', ';', '%']).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::Figure;

    #[test]
    fn a_figure_is_read_with_its_limit_and_unit() {
        let read = Figure::read("locale ja gzip: 11990 of 12000 bytes: ok");
        assert_eq!(
            read,
            Some(Figure {
                name: "locale ja gzip".to_owned(),
                value: 11990.0,
                limit: Some(12000.0),
                unit: "bytes".to_owned(),
            })
        );
        let memory = Figure::read("most memory held by the backend: 120 MB");
        assert_eq!(
            memory.map(|read| (read.value, read.limit)),
            Some((120.0, None))
        );
        for line in ["", "faces: drawn heads", "  12 bytes", "a table  1 2 3"] {
            assert_eq!(Figure::read(line), None, "{line}");
        }
    }
}
