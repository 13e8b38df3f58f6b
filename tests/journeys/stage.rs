//! What a journey happens on: a backend, a phone, an app, and one clock for all.

mod app;
mod camera;
mod clock;
mod desk;
mod phone;
mod world;

pub use app::{App, errors};
pub use camera::Shown;
pub use world::World;
