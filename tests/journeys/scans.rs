//! 二次元コード of an insurer, held before a desktop's camera.

use std::path::Path;

use image::{Rgb, RgbImage, imageops};
use toroku_flow::{GroupAuthAction, Screen, UiAction as On};

use crate::people::DENKI_NUMBER;
use crate::stage::{App, Phone, World};

/// A code on a desk, smaller than the picture and a little aside.
fn lay(code: &Path, folder: &Path) {
    let code = image::open(code).unwrap().to_rgb8();
    let code = imageops::resize(&code, 300, 300, imageops::FilterType::Triangle);
    let mut desk = RgbImage::from_pixel(640, 480, Rgb([150, 130, 110]));
    imageops::overlay(&mut desk, &code, 200, 90);
    desk.save(folder.join("desk.png")).unwrap();
}

async fn scanning(phone: &Phone) -> App {
    let mut app = phone.launch();
    app.choose_kind("1").await;
    app.at("group-auth").await;
    app.act(On::GroupAuth(GroupAuthAction::Scan)).await;
    app
}

#[tokio::test]
async fn a_printed_code_fills_in_the_number() {
    let (printed, shown) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = printed.path().join("code.png");
    toroku_backend::print_code(DENKI_NUMBER, &file).unwrap();
    lay(&file, shown.path());
    let world = World::new().await;
    let mut phone = world.phone();
    phone.hold_up(shown.path());
    let mut app = scanning(&phone).await;
    let view = app.see("group-auth/filled").await;
    let Screen::GroupAuth(screen) = view.screen else {
        panic!("{}", view.id)
    };
    assert_eq!(screen.insurer_number, DENKI_NUMBER);
    app.approve(DENKI_NUMBER).await;
    app.see("account-start").await;
}

#[tokio::test]
async fn without_a_code_one_types() {
    let shown = tempfile::tempdir().unwrap();
    let grey = RgbImage::from_pixel(640, 480, Rgb([120; 3]));
    grey.save(shown.path().join("grey.png")).unwrap();
    let world = World::new().await;
    let mut phone = world.phone();
    phone.hold_up(shown.path());
    let mut app = scanning(&phone).await;
    app.see("group-auth/scan").await;
    app.act(On::GroupAuth(GroupAuthAction::TypeInstead)).await;
    app.at("group-auth").await;
    app.approve(DENKI_NUMBER).await;
    app.see("account-start").await;
}
