//! What a journey happens on: a backend, a phone, an app, and one clock for all.

mod app;
mod camera;
mod clock;
mod desk;
mod film;
mod phone;
mod tap;
mod world;

pub(crate) use app::{App, errors};
pub(crate) use camera::Shown;
pub(crate) use phone::Phone;
pub(crate) use tap::Tap;
pub(crate) use world::World;
