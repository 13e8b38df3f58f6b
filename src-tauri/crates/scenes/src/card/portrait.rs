//! Portraits are drawn once a person and size, however many cards carry them.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use tiny_skia::Pixmap;

use crate::face_portrait::portrait;
use crate::people::Person;

/// Widths in pixels: for cards of live frames and of photos.
const WIDTHS: [u32; 2] = [200, 640];

type Album = HashMap<(&'static str, u32), Option<Arc<Pixmap>>>;

static ALBUM: LazyLock<Mutex<Album>> = LazyLock::new(Mutex::default);

/// A person's portrait, at least so many pixels wide if there are so large ones.
pub(super) fn of(person: &'static Person, pixels: f32) -> Option<Arc<Pixmap>> {
    let [small, large] = WIDTHS;
    let width = if pixels <= 200.0 { small } else { large };
    let known = |album: &Album| album.get(&(person.key, width)).cloned();
    if let Some(known) = known(&ALBUM.lock().unwrap_or_else(PoisonError::into_inner)) {
        return known;
    }
    // Drawn outside the lock: two threads may draw the same one, none waits.
    let drawn = portrait(person, width).map(Arc::new);
    ALBUM
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert((person.key, width), drawn.clone());
    drawn
}
