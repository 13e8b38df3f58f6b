//! The preview of a desktop's camera, from the bytes that a device gives to the file that the page
//! shows. What the web view needs to paint it is not in these figures.

use std::time::{Duration, Instant};

use clap::Args;
use cpu_time::ProcessTime;
use image::ImageFormat;
use jpeg_encoder::{ColorType, Encoder};
use toroku_camera::AppCamera;
use toroku_domain::{DocumentKind, Side};
use toroku_engine::flow::Subject;
use toroku_engine::ports::Camera;
use toroku_scenes::CardCondition;

use crate::scene::Scene;

/// What a webcam gives, in pixels, and how often.
const SIZE: (u16, u16) = (1280, 720);
const PACE: Duration = Duration::from_nanos(1_000_000_000 / 30);
/// JPEG quality of a webcam's pictures, about.
const QUALITY: u8 = 85;
/// Different pictures that are played in turn.
const PICTURES: u64 = 30;
/// Frames before those that count.
const WARM: u32 = 8;

/// How long.
#[derive(Args)]
pub(crate) struct PreviewArgs {
    /// Live frames that count.
    #[arg(long, default_value_t = 80, value_parser = clap::value_parser!(u32).range(1..))]
    frames: u32,
}

/// Measures; there is no limit to keep, but a frame must come.
pub(crate) fn run(args: &PreviewArgs) -> bool {
    let told = files().and_then(|files| measure(args.frames, files));
    if let Err(trouble) = &told {
        println!("not measured: {trouble}");
    }
    told.is_ok()
}

/// A desk with a card, as a webcam gives it.
fn files() -> Result<Vec<Vec<u8>>, String> {
    let size = (u32::from(SIZE.0), u32::from(SIZE.1));
    let draw = |seed| {
        let picture = Scene::sized(CardCondition::Noise, seed, size).picture;
        let mut file = Vec::new();
        Encoder::new(&mut file, QUALITY)
            .encode(&picture, SIZE.0, SIZE.1, ColorType::Rgb)
            .map_err(|error| error.to_string())?;
        Ok(file)
    };
    (0..PICTURES).map(draw).collect()
}

fn measure(frames: u32, files: Vec<Vec<u8>>) -> Result<(), String> {
    let decoded = decoding(&files)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let size = (u32::from(SIZE.0), u32::from(SIZE.1));
    let camera = AppCamera::recorded(files, size, PACE);
    let (wall, worked, bytes) = runtime
        .block_on(live(&camera, frames))
        .map_err(|trouble| format!("the camera failed: {trouble:?}"))?;
    let count = f64::from(frames);
    let (each, decoding) = (worked.as_secs_f64() / count, decoded.as_secs_f64());
    let (width, height) = SIZE;
    println!(
        "{frames} frames of a device that gives {width}×{height} 30 times a second; no more than"
    );
    println!("eight or nine a second are asked of it");
    println!("preview: {:.1} frames a second", count / wall.as_secs_f64());
    println!(
        "preview CPU: {:.1} % of a processor",
        100.0 * worked.as_secs_f64() / wall.as_secs_f64()
    );
    println!("preview CPU a frame: {:.2} ms", each * 1e3);
    println!("preview file: {} bytes", bytes / u64::from(frames));
    println!(
        "preview CPU a frame beside decoding it: {:.2} × `image`, which takes {:.2} ms",
        each / decoding,
        decoding * 1e3
    );
    Ok(())
}

/// What a frame costs to decode alone: the median of all.
fn decoding(files: &[Vec<u8>]) -> Result<Duration, String> {
    let mut times = Vec::with_capacity(files.len());
    for file in files {
        let begun = ProcessTime::now();
        image::load_from_memory_with_format(file, ImageFormat::Jpeg)
            .map_err(|error| error.to_string())?;
        times.push(begun.elapsed());
    }
    times.sort();
    times
        .get(times.len() / 2)
        .copied()
        .ok_or_else(|| "nothing to decode".to_owned())
}

/// Time on the clock and on processors, and bytes handed on, of so many frames.
async fn live(
    camera: &AppCamera,
    frames: u32,
) -> Result<(Duration, Duration, u64), toroku_engine::flow::CameraTrouble> {
    let (document, side) = (DocumentKind::Licence, Side::Front);
    camera.open(Subject::Document { document, side }).await?;
    for _ in 0..WARM {
        camera.frame().await?;
    }
    let (clock, processors) = (Instant::now(), ProcessTime::now());
    let mut bytes = 0;
    for _ in 0..frames {
        bytes += u64::try_from(camera.frame().await?.jpeg.len()).unwrap_or(0);
    }
    let spent = (clock.elapsed(), processors.elapsed(), bytes);
    camera.close().await;
    Ok(spent)
}
