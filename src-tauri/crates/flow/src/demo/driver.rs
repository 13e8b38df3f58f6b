//! Drives a wizard as person, backend and clock.

use jiff::{SignedDuration, Timestamp};

use crate::demo::data;
use crate::{
    CallError, CameraEvent, CommonAction, Effect, Event, Launch, Member, PhotoFinding, PhotoId,
    Reply, RequestId, Setup, Subject, UiAction, UiEvent, Wizard,
};

/// A wizard with its time and everything it asked for.
#[derive(Clone)]
pub(crate) struct Demo {
    pub(crate) wizard: Wizard,
    pub(crate) now: Timestamp,
    pub(crate) effects: Vec<Effect>,
}

impl Demo {
    /// Before the launch.
    pub(crate) fn new(setup: Setup, now: Timestamp) -> Self {
        Self {
            wizard: Wizard::new(setup),
            now,
            effects: Vec::new(),
        }
    }

    /// The launch, before the configuration is here.
    pub(crate) fn launch(&self, launch: Launch) -> Self {
        self.event(Event::Launched(launch))
    }

    /// The launch without anything kept: `welcome`.
    pub(crate) fn welcome(&self) -> Self {
        self.launch(Launch::default()).config()
    }

    /// The launch with a session of this member: `home`.
    pub(crate) fn home(&self, member: Member) -> Self {
        let launch = Launch {
            session: true,
            ..Launch::default()
        };
        self.launch(launch)
            .config()
            .reply(Reply::Me(Box::new(member)))
    }

    /// The configuration comes.
    pub(crate) fn config(&self) -> Self {
        self.reply(Reply::Config(Box::new(data::config()), self.now))
    }

    /// Something happens.
    pub(crate) fn event(&self, event: Event) -> Self {
        let mut next = self.clone();
        let effects = next.wizard.update(event, next.now);
        next.effects.extend(effects);
        next
    }

    /// A button or field of the open screen.
    pub(crate) fn act(&self, action: UiAction) -> Self {
        let revision = self.wizard.view().revision;
        self.event(Event::Ui(UiEvent { revision, action }))
    }

    /// A button every page has.
    pub(crate) fn common(&self, action: CommonAction) -> Self {
        self.act(UiAction::Common(action))
    }

    /// The network came or went.
    pub(crate) fn network(&self, online: bool) -> Self {
        self.common(CommonAction::Network { online })
    }

    /// 「戻る」.
    pub(crate) fn back(&self) -> Self {
        self.common(CommonAction::Back)
    }

    /// The newest call is answered.
    pub(crate) fn reply(&self, reply: Reply) -> Self {
        self.answer(Ok(reply))
    }

    /// The newest call fails.
    pub(crate) fn fail(&self, error: CallError) -> Self {
        self.answer(Err(error))
    }

    /// The photo asked for last was taken or chosen.
    pub(crate) fn taken(&self, photo: u32, finding: Option<PhotoFinding>) -> Self {
        let asked = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::OpenCamera(subject) | Effect::ChoosePhoto(subject) => Some(*subject),
            _ => None,
        });
        self.event(Event::Camera(CameraEvent::Taken {
            subject: asked.unwrap_or(Subject::Face { pose: None }),
            photo: PhotoId(photo),
            finding,
        }))
    }

    /// Time passes, then a tick.
    pub(crate) fn pass(&self, seconds: i64) -> Self {
        let mut next = self.clone();
        let later = next.now.checked_add(SignedDuration::from_secs(seconds));
        next.now = later.unwrap_or(next.now);
        next.event(Event::Tick)
    }

    /// 「戻る」 until `home`.
    pub(crate) fn home_from_step(&self) -> Self {
        let mut demo = self.clone();
        for _ in 0..10 {
            if demo.wizard.view().id.starts_with("home") {
                break;
            }
            demo = demo.back();
        }
        demo
    }

    /// So many percent of the newest call's photo were sent.
    pub(crate) fn sent(&self, percent: u8) -> Self {
        let id = self.newest().unwrap_or(RequestId(0));
        self.event(Event::Sent { id, percent })
    }

    fn newest(&self) -> Option<RequestId> {
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Call { id, .. } => Some(*id),
            _ => None,
        })
    }

    fn answer(&self, result: Result<Reply, CallError>) -> Self {
        let newest = self.newest();
        self.event(Event::Reply {
            id: newest.unwrap_or(RequestId(0)),
            result,
        })
    }
}
