//! One request and its answer.

use std::sync::Arc;

use backon::{ExponentialBuilder, Retryable as _};
use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Method, RequestBuilder, Response, StatusCode, Url};
use rustls::ClientConfig;
use serde::Serialize;
use toroku_engine::flow::CallError;
use toroku_engine::ports::Sent;
use toroku_wire::{Problem, header};
use zeroize::Zeroizing;

use crate::failure::{Trouble, lost, refused};
use crate::options::{self, Options, OptionsRefusal, Repeats, Timeouts};
use crate::pieces::{heard, patient, told};
use crate::tls;

/// No answer of the contract is longer.
const LONGEST_ANSWER: usize = 4 << 20;

/// The connection to the backend.
pub(crate) struct Wire {
    http: reqwest::Client,
    base: Url,
    timeouts: Timeouts,
    repeats: Repeats,
}

/// A request.
pub(crate) struct Ask {
    pub(crate) method: Method,
    /// Below `/v1`.
    pub(crate) path: Vec<String>,
    pub(crate) payload: Payload,
}

/// What a request carries. Cheap to clone for a second try.
#[derive(Clone)]
pub(crate) enum Payload {
    /// Nothing.
    None,
    /// A JSON body, wiped when the last copy is gone.
    Json(Bytes),
    /// A JPEG whose progress is told.
    Photo {
        jpeg: Arc<[u8]>,
        sent: Sent,
        /// It is sent in spite of what is wrong with it.
        warned: bool,
    },
}

impl Payload {
    /// A JSON body.
    pub(crate) fn json(body: &impl Serialize) -> Result<Self, Trouble> {
        let text = Zeroizing::new(serde_json::to_vec(body).map_err(|_| Trouble::Request)?);
        Ok(Self::Json(Bytes::from_owner(text)))
    }
}

/// What the backend said.
pub(crate) enum Answer {
    /// Success, and its body.
    Done(Zeroizing<Vec<u8>>),
    /// A refusal with a code of the contract that is the call's own business.
    Refused(Box<Problem>),
    /// The access token is not (or no longer) known.
    Unauthorized,
    /// The session is over.
    SessionOver {
        /// Because the password was changed.
        password_changed: bool,
    },
}

impl Wire {
    pub(crate) fn new(options: &Options) -> Result<Self, OptionsRefusal> {
        Self::over(options, tls::config(&options.pins)?)
    }

    /// With these roots, pins and versions of TLS.
    pub(crate) fn over(options: &Options, tls: ClientConfig) -> Result<Self, OptionsRefusal> {
        let base = options::base(&options.base_url)?;
        let version = HeaderValue::from_str(&options.app_version)
            .map_err(|_| OptionsRefusal::Version(options.app_version.clone()))?;
        let mut headers = HeaderMap::new();
        headers.insert(header::APP_VERSION, version);
        if let Some(device) = &options.device {
            let device = HeaderValue::from_str(device).map_err(|_| OptionsRefusal::Device)?;
            headers.insert(header::DEVICE, device);
        }
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent(format!("toroku/{}", options.app_version))
            .default_headers(headers)
            .redirect(Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .connect_timeout(options.timeouts.connect);
        // A proxy that the environment names would read what is meant for this machine alone.
        let http = if base.scheme() == "http" {
            http.no_proxy()
        } else {
            http
        };
        let http = http
            .build()
            .map_err(|error| OptionsRefusal::Client(error.to_string()))?;
        Ok(Self {
            http,
            base,
            timeouts: options.timeouts,
            repeats: options.repeats,
        })
    }

    /// Asks, and asks again where the network or a gateway swallowed the answer: every request can
    /// be repeated, as it only reads or bears its key. A photo is not, whose bytes cost.
    pub(crate) async fn ask(
        &self,
        ask: &Ask,
        key: &str,
        bearer: Option<&str>,
    ) -> Result<Answer, Trouble> {
        let times = match ask.payload {
            Payload::Photo { .. } => 0,
            Payload::None | Payload::Json(_) => self.repeats.times,
        };
        let waits = ExponentialBuilder::new()
            .with_min_delay(self.repeats.first)
            .with_factor(3.0)
            .with_max_times(times)
            .with_jitter();
        let once = || self.once(ask, key, bearer);
        let answer = once.retry(waits).when(Trouble::passes);
        if matches!(ask.payload, Payload::Photo { .. }) {
            return answer.await;
        }
        // All of it in the time of one: the wizard waits no longer.
        let answer = tokio::time::timeout(self.timeouts.answer, answer).await;
        answer.unwrap_or(Err(Trouble::Said(CallError::Timeout)))
    }

    async fn once(&self, ask: &Ask, key: &str, bearer: Option<&str>) -> Result<Answer, Trouble> {
        let mut url = self.base.clone();
        url.path_segments_mut()
            .map_err(|()| Trouble::Request)?
            .pop_if_empty()
            .push("v1")
            .extend(&ask.path);
        let mut request = self.http.request(ask.method.clone(), url);
        if ask.method != Method::GET {
            request = request.header(header::IDEMPOTENCY_KEY, key);
        }
        if let Some(token) = bearer {
            let mut value =
                HeaderValue::from_str(&format!("Bearer {token}")).map_err(|_| Trouble::Request)?;
            value.set_sensitive(true);
            request = request.header(AUTHORIZATION, value);
        }
        request = match &ask.payload {
            Payload::None => request,
            Payload::Json(body) => request
                .header(CONTENT_TYPE, "application/json")
                .body(body.clone()),
            Payload::Photo { jpeg, sent, warned } => {
                if *warned {
                    request = request.header(header::WARNED, "true");
                }
                let (sent, moved) = heard(Arc::clone(sent));
                let request = request
                    .header(CONTENT_TYPE, "image/jpeg")
                    .header(CONTENT_LENGTH, jpeg.len())
                    .body(told(Arc::clone(jpeg), sent));
                return patient(exchange(request), moved, self.timeouts.upload).await;
            }
        };
        exchange(request).await
    }
}

async fn exchange(request: RequestBuilder) -> Result<Answer, Trouble> {
    let response = request.send().await.map_err(|error| lost(&error))?;
    read(response).await
}

async fn read(mut response: Response) -> Result<Answer, Trouble> {
    let status = response.status();
    let headers = response.headers().clone();
    let expected = response
        .content_length()
        .and_then(|length| usize::try_from(length).ok());
    let mut body = Zeroizing::new(Vec::with_capacity(
        expected.unwrap_or(0).min(LONGEST_ANSWER),
    ));
    while let Some(piece) = response.chunk().await.map_err(|error| lost(&error))? {
        if body.len() + piece.len() > LONGEST_ANSWER {
            return Err(Trouble::Contract {
                status: status.as_u16(),
            });
        }
        body.extend_from_slice(&piece);
    }
    if status.is_success() {
        return Ok(Answer::Done(body));
    }
    let problem: Option<Problem> = serde_json::from_slice(&body).ok();
    if problem.is_none() && status == StatusCode::UNAUTHORIZED {
        return Ok(Answer::Unauthorized);
    }
    refused(status, &headers, problem)
}

impl From<CallError> for Trouble {
    fn from(error: CallError) -> Self {
        Self::Said(error)
    }
}
