//! Drawn photos as the app sends them: of `taro` of the demo data, and of somebody else.

macro_rules! picture {
    ($file:literal) => {
        include_bytes!(concat!("../pictures/", $file, ".jpg"))
    };
}

/// Front of a 運転免許証.
pub(crate) const FRONT: &[u8] = picture!("front");
/// The same document, cut along its edges.
pub(crate) const FRONT_CUT: &[u8] = picture!("front-cut");
/// Front of another document of the same person.
pub(crate) const OTHER_FRONT: &[u8] = picture!("other-front");
/// Back of a 運転免許証.
pub(crate) const BACK: &[u8] = picture!("back");
/// Back of a マイナンバーカード.
pub(crate) const MYNUMBER_BACK: &[u8] = picture!("mynumber-back");
/// A front in the dark.
pub(crate) const DARK: &[u8] = picture!("dark");
/// A front out of focus.
pub(crate) const BLUR: &[u8] = picture!("blur");
/// A desk.
pub(crate) const NO_CARD: &[u8] = picture!("none");
/// The person from the front.
pub(crate) const FACE: &[u8] = picture!("face");
/// Somebody else from the front.
pub(crate) const OTHER_FACE: &[u8] = picture!("other-face");
/// The person with somebody beside.
pub(crate) const TWO_FACES: &[u8] = picture!("two-faces");

/// The person in a pose.
pub(crate) fn pose(pose: &str) -> &'static [u8] {
    match pose {
        "left-closed" => picture!("left-closed"),
        "left-open" => picture!("left-open"),
        "right-closed" => picture!("right-closed"),
        "right-open" => picture!("right-open"),
        other => panic!("{other} is no pose"),
    }
}

/// The same picture as another file: with a comment in it.
pub(crate) fn again(picture: &[u8], number: u8) -> Vec<u8> {
    let comment = [0xff, 0xfe, 0, 3, number];
    [&picture[..2], &comment, &picture[2..]].concat()
}
