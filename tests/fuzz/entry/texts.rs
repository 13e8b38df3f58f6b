//! The texts of any JSON, names and such as are named twice among them.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// What the texts hold.
pub(super) struct Texts {
    /// Whether U+0000 is in one.
    pub(super) nul: bool,
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

struct Reader;

/// No text, or none yet.
const NONE: Texts = Texts { nul: false };

impl<'de> Visitor<'de> for Reader {
    type Value = Texts;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Texts, E> {
        Ok(NONE)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Texts, E> {
        Ok(NONE)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Texts, E> {
        Ok(NONE)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Texts, E> {
        Ok(NONE)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Texts, E> {
        Ok(NONE)
    }

    fn visit_str<E>(self, text: &str) -> Result<Texts, E> {
        Ok(Texts {
            nul: text.contains('\0'),
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Texts, A::Error> {
        let mut all = NONE;
        while let Some(next) = list.next_element::<Texts>()? {
            all.nul |= next.nul;
        }
        Ok(all)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Texts, A::Error> {
        let mut all = NONE;
        while let Some((name, value)) = map.next_entry::<Texts, Texts>()? {
            all.nul |= name.nul || value.nul;
        }
        Ok(all)
    }
}
