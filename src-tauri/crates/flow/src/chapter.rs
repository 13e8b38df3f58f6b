//! What the chapters share: their surroundings, what they ask for, where they lead.

pub(crate) mod access;
pub(crate) mod identity;
pub(crate) mod login;
pub(crate) mod menu;
pub(crate) mod registration;
pub(crate) mod start;

use jiff::{SignedDuration, Timestamp};
use toroku_domain::{DocumentKind, KanaName};

use crate::{
    Alert, Call, CallError, CameraEvent, DialogChoice, Draft, DraftPart, Effect, FieldMessage,
    Member, Progress, Reply, Screen, ServiceConfig, Setup, SupportTopic, UiAction, Warning,
};

/// What a chapter may look at besides its own state.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Env<'a> {
    /// The time of this event.
    pub(crate) now: Timestamp,
    /// The app's setup.
    pub(crate) setup: &'a Setup,
    /// The backend's configuration, once loaded.
    pub(crate) config: Option<&'a ServiceConfig>,
    /// The member signed in, once loaded.
    pub(crate) member: Option<&'a Member>,
    /// The member's kana name, where it was typed in this launch.
    pub(crate) kana: Option<&'a KanaName>,
    /// Whether the camera ran once in this launch.
    pub(crate) camera_allowed: bool,
    /// The draft as last kept, of any chapter.
    pub(crate) draft: Option<&'a Draft>,
}

/// What a chapter wants done besides changing itself.
#[derive(Debug, Default)]
pub(crate) struct Asks {
    /// A call the person waits for: the wizard shows it as busy, repeats it with the same key
    /// after a failure, and hands its reply back. At most one at a time.
    pub(crate) call: Option<Call>,
    /// Calls nobody waits for (polls, texts); their failures are handed back too.
    pub(crate) background: Vec<Call>,
    /// Anything but calls.
    pub(crate) effects: Vec<Effect>,
    /// A question to put over the screen: kind and choices, the first is primary.
    pub(crate) dialog: Option<(&'static str, Vec<DialogChoice>)>,
}

/// How an event left a chapter.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Next {
    /// In the chapter; the view may have changed.
    Stay,
    /// Only typing: the revision stays as it is.
    Typed,
    /// The event did not belong to the open screen: the view is sent again, nothing changed.
    Resync,
    /// Out of the chapter.
    Go(Go),
}

/// Where a chapter may lead.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Go {
    /// Decide by the order of the start: draft, session, or `welcome`.
    Launch,
    /// `welcome`.
    Welcome,
    /// The registration's beginning.
    SignUp,
    /// `login`, with an address to prefill.
    Login(String),
    /// `password-reset-request`, with an address to prefill.
    Reset(String),
    /// The account was created or the person signed in: load `GET /v1/me`, then go on.
    SignedIn(Box<Go>),
    /// `home`.
    Home,
    /// `group-menu`.
    GroupMenu,
    /// `identity-intro`; whether on the way to 健診・医療アクセス認証; whether back leads to `home`.
    Identity {
        /// `identity-intro/for-access`.
        for_access: bool,
        /// From `account-done`.
        back_home: bool,
    },
    /// `identity-done/already`.
    IdentityAlready,
    /// `identity-failed/locked`.
    IdentityLocked,
    /// `access-intro` (or its `resume`, `expired` or `blocked` state).
    Access,
    /// The step of the open procedure, from the draft.
    Resume,
    /// `access-pending` and its states; `access-done/already`: by the member's status.
    AccessStatus,
    /// `no-card-help`, and back here.
    NoCard,
    /// `support` on a topic, and back here.
    Support(Option<SupportTopic>),
    /// `login-help`, and back here (from `support`).
    LoginHelp,
    /// `camera-denied/help`, and back here (from `support`).
    CameraHelp,
    /// Out of a screen opened over another: back to the covered one.
    Uncover,
    /// The account is gone: `welcome/withdrawn`.
    Withdrawn,
    /// `dialog.logout`, then `welcome/logged-out` or, with `true`, `login`.
    Logout(bool),
}

/// A screen without its frame.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    /// The screen.
    pub(crate) screen: Screen,
    /// Screen and state, as `group-auth/zero`.
    pub(crate) id: String,
    /// Whether 「戻る」 is offered.
    pub(crate) back: bool,
    /// Whether 「手続きをやめる」 is offered.
    pub(crate) leave: bool,
    /// Progress.
    pub(crate) progress: Option<Progress>,
    /// Errors of fields in the page's order.
    pub(crate) errors: Vec<FieldMessage>,
    /// A doubt that does not block.
    pub(crate) warning: Option<Warning>,
    /// Notices below fields.
    pub(crate) notices: Vec<FieldMessage>,
    /// A message of the whole screen.
    pub(crate) alert: Option<Alert>,
}

impl Page {
    /// A page with 「戻る」 and nothing else.
    pub(crate) fn new(id: impl Into<String>, screen: Screen) -> Self {
        Self {
            screen,
            id: id.into(),
            back: true,
            leave: false,
            progress: None,
            errors: Vec::new(),
            warning: None,
            notices: Vec::new(),
            alert: None,
        }
    }
}

/// A machine of steps. The wizard calls these; each answers where to go next.
pub(crate) trait Chapter {
    /// The chapter was just entered, or shown again after a login: what it needs is asked for.
    fn opened(&mut self, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Stay
    }
    /// A page's action (never `Common`).
    fn act(&mut self, action: UiAction, env: Env<'_>, asks: &mut Asks) -> Next;
    /// 「戻る」.
    fn back(&mut self, env: Env<'_>, asks: &mut Asks) -> Next;
    /// The reply to this chapter's call.
    fn reply(&mut self, reply: Reply, env: Env<'_>, asks: &mut Asks) -> Next;
    /// A call failed. `true`: the chapter shows it itself; `false`: the wizard shows `fail.*`.
    fn failed(&mut self, _error: &CallError, _env: Env<'_>, _asks: &mut Asks) -> bool {
        false
    }
    /// The person no longer waits for this chapter's call.
    fn cancelled(&mut self) {}

    /// So many percent of the photo that is waited for were sent.
    fn sent(&mut self, _percent: u8) {}
    /// A second passed.
    fn tick(&mut self, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Typed
    }
    /// The camera reports.
    fn camera(&mut self, _event: CameraEvent, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Resync
    }
    /// A button of a dialog this chapter asked for.
    fn answer(&mut self, _choice: DialogChoice, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Resync
    }
    /// The app came back to the front.
    fn returned(&mut self, _env: Env<'_>, _asks: &mut Asks) -> Next {
        Next::Typed
    }
    /// What to keep for a kill, if anything; the wizard adds time and owner. `None` keeps the
    /// draft there is: forgetting it takes [`Effect::WipeDraft`].
    fn draft(&self, _env: Env<'_>) -> Option<DraftPart> {
        None
    }
    /// The open screen.
    fn page(&self, env: Env<'_>) -> Page;
}

/// How many documents can be chosen from: the configuration's, or all four before it is known.
pub(crate) fn documents(env: Env<'_>) -> Vec<DocumentKind> {
    env.config.map_or_else(
        || DocumentKind::ALL.to_vec(),
        |config| config.documents.clone(),
    )
}

/// How long a draft is kept before the configuration is known.
const DRAFT_LIFE: SignedDuration = SignedDuration::from_hours(24);

/// When a draft's time is over.
pub(crate) fn draft_end(draft: &Draft, env: Env<'_>) -> Timestamp {
    let life = env.config.map_or(DRAFT_LIFE, |config| config.draft_life);
    draft.touched.checked_add(life).unwrap_or(Timestamp::MAX)
}
