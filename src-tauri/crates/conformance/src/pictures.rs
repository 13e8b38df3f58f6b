//! Drawn photos of a 運転免許証 and its person; nobody's.

macro_rules! picture {
    ($file:literal) => {
        include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../backend/tests/pictures/",
            $file,
            ".jpg"
        ))
    };
}

/// The kind of document.
pub(crate) const DOCUMENT: &str = "licence";
pub(crate) const FRONT: &[u8] = picture!("front");
pub(crate) const BACK: &[u8] = picture!("back");
pub(crate) const FACE: &[u8] = picture!("face");
pub(crate) const OTHER_FACE: &[u8] = picture!("other-face");

/// The person in a pose.
pub(crate) fn posed(pose: &str) -> Option<&'static [u8]> {
    Some(match pose {
        "left-closed" => picture!("left-closed"),
        "left-open" => picture!("left-open"),
        "right-closed" => picture!("right-closed"),
        "right-open" => picture!("right-open"),
        _ => return None,
    })
}
