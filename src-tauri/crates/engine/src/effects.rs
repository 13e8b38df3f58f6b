//! Runs the flow's effects.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::mpsc;
use tokio::task::AbortHandle;
use toroku_flow::{Call, Effect, Event, Reply, RequestId, Subject};

use crate::eyes::Look;
use crate::photos::Photos;
use crate::ports::{Ports, Sent};
use crate::run::Input;

/// What effects are run with.
pub(crate) struct Hands {
    pub(crate) ports: Ports,
    pub(crate) photos: Arc<Photos>,
    pub(crate) looks: mpsc::UnboundedSender<Look>,
    pub(crate) out: mpsc::UnboundedSender<Input>,
    /// The subject a file may be chosen for.
    pub(crate) choosing: Option<Subject>,
    /// The calls that run.
    pub(crate) calls: HashMap<RequestId, AbortHandle>,
}

impl Hands {
    /// Runs one effect. Storing and forgetting are done when this returns; the rest goes on by itself.
    pub(crate) async fn run(&mut self, effect: Effect) {
        match effect {
            Effect::Call { id, key, call } => self.call(id, key, call),
            Effect::Abandon(id) => {
                if let Some(call) = self.calls.remove(&id) {
                    call.abort();
                }
            }
            Effect::SaveDraft(draft) => {
                if let Err(refusal) = self.ports.vault.save_draft(&draft).await {
                    tracing::warn!(%refusal, "the draft was not stored");
                }
            }
            Effect::WipeDraft => {
                self.photos.clear();
                self.look(Look::Forget);
                if let Err(refusal) = self.ports.vault.wipe().await {
                    tracing::warn!(%refusal, "the draft was not wiped");
                }
            }
            Effect::EndSession => {
                let api = Arc::clone(&self.ports.api);
                api.leave_session().await;
                tokio::spawn(async move { api.end_session().await });
            }
            Effect::OpenCamera(subject) => self.look(Look::At(subject)),
            Effect::Shutter => self.look(Look::Shoot),
            Effect::Torch(on) => self.look(Look::Torch(on)),
            Effect::CloseCamera => self.look(Look::Away),
            Effect::ChoosePhoto(subject) => self.choosing = Some(subject),
            Effect::DropPhoto(photo) => self.photos.forget(photo).await,
            Effect::OpenUrl(url) => {
                let (desk, out) = (Arc::clone(&self.ports.desk), self.out.clone());
                tokio::spawn(async move {
                    if desk.open_url(&url).await.is_err() {
                        let _ = out.send(Input::Event(Event::NoBrowser { url }));
                    }
                });
            }
            Effect::OpenSettings => {
                let desk = Arc::clone(&self.ports.desk);
                tokio::spawn(async move { desk.open_settings().await });
            }
            Effect::Copy(text) => {
                let desk = Arc::clone(&self.ports.desk);
                tokio::spawn(async move { desk.copy(&text).await });
            }
            Effect::Scan => {
                // Where it cannot, the page runs a scanner: it sees the view's `scan`.
                if self.ports.camera.reads_codes() {
                    self.look(Look::Scan);
                }
            }
            // The loop shows views.
            Effect::Resend => {}
            Effect::LeaveApp => self.ports.desk.leave().await,
        }
    }

    /// Gives the eyes an order.
    pub(crate) fn look(&self, look: Look) {
        // The eyes live as long as the engine.
        let _ = self.looks.send(look);
    }

    fn call(&mut self, id: RequestId, key: String, call: Call) {
        let (api, photos, out) = (
            Arc::clone(&self.ports.api),
            Arc::clone(&self.photos),
            self.out.clone(),
        );
        let looks = self.looks.clone();
        self.calls.retain(|_, call| !call.is_finished());
        let running = tokio::spawn(async move {
            let photo = match call.photo() {
                Some(photo) => photos.get(photo).await,
                None => None,
            };
            let progress = out.clone();
            let sent: Sent = Arc::new(move |percent| {
                let _ = progress.send(Input::Event(Event::Sent { id, percent }));
            });
            let result = api.call(&call, &key, photo, sent).await;
            if let (Ok(Reply::Config(..)), Some(said)) = (&result, api.eye_rules()) {
                let _ = looks.send(Look::JudgeBy(Box::new(said)));
            }
            let _ = out.send(Input::Event(Event::Reply { id, result }));
        });
        self.calls.insert(id, running.abort_handle());
    }
}
