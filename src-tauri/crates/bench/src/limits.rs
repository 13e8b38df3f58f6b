//! Requests over every limit of size and shape, many at once: each is refused, and the backend
//! holds little of what it was sent.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use futures_util::future::join_all;
use reqwest::{Body, Client, Method, RequestBuilder};

use crate::backend::postman::Postman;
use crate::backend::program::Program;
use crate::backend::{Failed, client};
use crate::cluster::Crowd;
use crate::cluster::member::Member;

/// Sent at once.
const AT_ONCE: usize = 32;
/// The most that memory may grow, of what a photo of the same size takes that is allowed.
const MOST: f64 = 0.25;
const MEGABYTE: usize = 1 << 20;

/// What to ask.
#[derive(Args)]
pub(crate) struct LimitsArgs {
    /// The backend's program.
    #[arg(long)]
    program: PathBuf,
}

/// Asks and judges.
pub(crate) fn run(args: &LimitsArgs) -> bool {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    match runtime
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(limits(args)))
    {
        Ok(kept) => kept,
        Err(error) => {
            println!("not measured: {error}");
            false
        }
    }
}

/// A request over a limit.
struct Over {
    name: &'static str,
    method: Method,
    path: String,
    /// The status it is refused with.
    status: u16,
    kind: &'static str,
    body: fn() -> Body,
    token: Option<String>,
}

impl Over {
    fn request(&self, http: &Client, url: &str) -> RequestBuilder {
        let request = http
            .request(self.method.clone(), format!("{url}/v1/{}", self.path))
            .header("idempotency-key", uuid::Uuid::new_v4().to_string())
            .header("content-type", self.kind)
            .body((self.body)());
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }
}

async fn limits(args: &LimitsArgs) -> Result<bool, Failed> {
    let postman = Postman::open().await?;
    let program = Program::start(&args.program, "127.0.0.1:0", postman.port, None)?;
    let crowd = Crowd::at(program.url.clone(), &postman)?;
    let member = Member {
        crowd: &crowd,
        number: 0,
    };
    let token = member.join("5678", "ケンコムタロウ").await?;
    let front = member.begin(&token).await? + "/documents/front";
    let http = client()?;
    // What is allowed comes first: what it takes is what the others are held against.
    let allowed = Over {
        name: "a photo that is looked at",
        method: Method::PUT,
        path: front.clone(),
        status: 422,
        kind: "image/jpeg",
        body: broken_photo,
        token: Some(token.clone()),
    };
    let (reference, _) = grown(&program, &http, &allowed).await?;
    println!("{AT_ONCE} at once; memory grown by, and of what 8 MB that are looked at take");
    println!("{:<44} {:>6.1} MB", allowed.name, megabytes(reference));
    let mut kept = true;
    for over in all(&front, &token) {
        let (growth, refused) = grown(&program, &http, &over).await?;
        let ratio = megabytes(growth) / megabytes(reference).max(1.0);
        let met = refused && ratio <= MOST;
        kept &= met;
        println!(
            "{}: {ratio:.3} of {MOST} of it ({:.1} MB), refused with {}: {}",
            over.name,
            megabytes(growth),
            over.status,
            if met { "ok" } else { "MISSED" },
        );
    }
    Ok(kept)
}

fn all(front: &str, token: &str) -> Vec<Over> {
    let over = |name, status, body| Over {
        name,
        method: Method::PUT,
        path: front.to_owned(),
        status,
        kind: "image/jpeg",
        body,
        token: Some(token.to_owned()),
    };
    let json = |name, status, body| Over {
        method: Method::POST,
        path: "registrations".to_owned(),
        kind: "application/json",
        token: None,
        ..over(name, status, body)
    };
    vec![
        json("JSON of 100 kB", 413, || vec![b' '; 100_000].into()),
        json("JSON of 20 MB", 413, || vec![b' '; 20 * MEGABYTE].into()),
        json("JSON of 20 MB without a length", 413, endless),
        json("JSON 30,000 deep", 400, || "[".repeat(30_000).into()),
        Over {
            path: "password-resets/x/password".to_owned(),
            kind: "application/json",
            ..over("a password of 8 MB", 413, photo)
        },
        over("a photo of 9 MB", 413, || vec![0xff; 9 * MEGABYTE].into()),
        Over {
            token: None,
            ..over("a photo of 8 MB of nobody", 401, photo)
        },
        over("a photo that says 65,535 by 65,535", 413, bomb),
        over("a photo that is a PNG", 415, || {
            b"\x89PNG\r\n\x1a\n".to_vec().into()
        }),
    ]
}

/// 8 MB that begin as a JPEG.
fn photo() -> Body {
    let mut bytes = vec![0; 8 * MEGABYTE];
    bytes[..3].copy_from_slice(&[0xff, 0xd8, 0xff]);
    bytes.into()
}

/// A real photo, filled up to 8 MB and cut: it is held and read until it ends.
fn broken_photo() -> Body {
    let front = include_bytes!("../../backend/tests/pictures/front.jpg");
    let mut bytes = front[..front.len() / 2].to_vec();
    bytes.resize(8 * MEGABYTE, 0);
    bytes.into()
}

/// A head that promises more pixels than are taken.
fn bomb() -> Body {
    let mut bytes = include_bytes!("../../backend/tests/pictures/front.jpg").to_vec();
    let frame = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]);
    if let Some(at) = frame {
        // The size stands after its mark, length and precision.
        bytes[at + 5..at + 9].copy_from_slice(&[0xff; 4]);
    }
    bytes.into()
}

/// 20 MB in pieces, of which nobody knows when they end.
fn endless() -> Body {
    let piece = || Ok::<_, std::io::Error>(vec![b' '; MEGABYTE]);
    Body::wrap_stream(futures_util::stream::iter((0..20).map(move |_| piece())))
}

/// By how much memory grew at its most, and whether all were refused as they should be. One whose
/// connection was closed while it was still sending was refused too.
async fn grown(program: &Program, http: &Client, over: &Over) -> Result<(u64, bool), Failed> {
    let before = program.held_now().ok_or("memory is told on Linux only")?;
    let url = Arc::new(program.url.clone());
    let calls = (0..AT_ONCE).map(|_| over.request(http, &url).send());
    let answers = join_all(calls).await;
    let most = program.most_held().ok_or("the backend has ended")?;
    let refused = answers.iter().all(|answer| match answer {
        Ok(answer) => answer.status().as_u16() == over.status,
        Err(error) => error.is_request() || error.is_body(),
    });
    let told = answers.iter().any(Result::is_ok);
    if let Some(Ok(other)) = answers
        .iter()
        .find(|answer| matches!(answer, Ok(answer) if answer.status().as_u16() != over.status))
    {
        println!("{}: {} and not {}", over.name, other.status(), over.status);
    }
    Ok((most.saturating_sub(before), refused && told))
}

#[expect(clippy::cast_precision_loss, reason = "megabytes, not bytes")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / MEGABYTE as f64
}
