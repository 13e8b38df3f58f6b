//! 二次元コード of an insurer, held before a desktop's camera.

use std::path::Path;

use image::{Rgb, RgbImage, imageops};
use qrcode::{Color, EcLevel, QrCode};
use toroku_domain::{InsurerNumber, insurer_code};
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

/// A code of any text, as large on the desk as its modules need.
fn lay_text(text: &str, folder: &Path) {
    const MODULE: usize = 4;
    const MARGIN: usize = 40;
    let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
    let (modules, colors) = (code.width(), code.to_colors());
    let desk = RgbImage::from_fn(640, 480, |x, y| {
        let at = |pixel: u32| (pixel as usize).checked_sub(MARGIN).map(|at| at / MODULE);
        let dark = at(x).zip(at(y)).is_some_and(|(x, y)| {
            x < modules && y < modules && colors[y * modules + x] == Color::Dark
        });
        Rgb([if dark { 20 } else { 235 }; 3])
    });
    desk.save(folder.join("desk.png")).unwrap();
}

/// What is no code of ours, though some of it almost is.
fn foreign() -> Vec<String> {
    let number = InsurerNumber::parse("06990014").unwrap().value;
    let good = insurer_code(&number);
    let sum = good.rsplit_once('=').unwrap().1.to_owned();
    let mut codes: Vec<String> = [
        "06990014",
        "https://example.jp/?insurer=06990014",
        "HTTPS://EXAMPLE.JP/",
        "WIFI:T:WPA;S=home;P=secret;;",
        "BEGIN:VCARD\nFN:健康太郎\nEND:VCARD",
        "JAHIS8\r\n1,1,1234567,13,医療機関",
        "otpauth://totp/kencom?secret=JBSWY3DPEHPK3PXP",
        "mailto:taro@example.jp",
        "tel:0312345678",
        "geo:35.6,139.7",
        "4901234567894",
        "{\"insurer\":\"06990014\"}",
        "toroku://screen/home",
        "javascript:alert(1)",
        "<img src=x onerror=alert(1)>",
        "' OR '1'='1",
        "../../etc/passwd",
        "%s%s%n",
        "${jndi:ldap://x/}",
        "保険者番号06990014",
        "TOROKU1",
        "TOROKU1;",
        "TOROKU1;insurer=06990014",
        "TOROKU1;insurer=;crc=00000000",
        "TOROKU1;insurer=06990014;crc=00000000",
        "TOROKU1;insurer=０６９９００１４;crc=2E238C72",
    ]
    .map(str::to_owned)
    .to_vec();
    codes.extend([
        good.to_lowercase(),
        format!("{good}\n"),
        format!(" {good}"),
        format!("{good};symbol=1234"),
        good.replace("TOROKU1", "TOROKU2"),
        good.replace("06990014", "06990022"),
        good.replace(&sum, "DEADBEEF"),
        format!("{good};crc=").repeat(12),
    ]);
    codes
}

#[tokio::test]
async fn foreign_damaged_and_hostile_codes_are_read_and_refused() {
    let world = World::new().await;
    let codes = foreign();
    assert!(codes.len() >= 30);
    for code in codes {
        let shown = tempfile::tempdir().unwrap();
        lay_text(&code, shown.path());
        let mut phone = world.phone();
        phone.hold_up(shown.path());
        let mut app = scanning(&phone).await;
        let view = app.see("group-auth/scan-refused").await;
        let Screen::GroupAuth(screen) = view.screen else {
            panic!("{}", view.id)
        };
        assert_eq!(screen.insurer_number, "", "{code}");
    }
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
