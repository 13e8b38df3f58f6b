//! `group-auth`: 団体ID認証 by 保険者番号, typed or scanned.
//!
//! Trigger: a kind of group. Outcome: the group found, with the number it was found by.

use jiff::{SignedDuration, Timestamp};
use toroku_domain::{InsurerNumber, Typed, read_insurer_code};

use crate::chapter::{Asks, Env, Page};
use crate::step::Outcome;
use crate::step::insurer::InsurerField;
use crate::{
    AuthenticatedGroup, Call, Effect, GroupAuthAction, GroupAuthView, Message, ScanPhase, Screen,
};

/// The scanner gives up after this.
const SCAN_TIMEOUT: SignedDuration = SignedDuration::from_secs(20);
/// Codes this screen emits besides those of its field.
pub(crate) const MESSAGE_CODES: &[&str] = &["group.not-found"];

/// The screen's state.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct GroupAuth {
    kind: String,
    field: InsurerField,
    asked: Option<InsurerNumber>,
    scan: Option<(ScanPhase, Timestamp)>,
}

/// Out of the screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Exit {
    /// The group and its number.
    Found(InsurerNumber, Box<AuthenticatedGroup>),
    /// 保険者番号がわからない方.
    NoCard,
    /// ご所属の団体が見つからない方.
    NotFound,
    /// The scanner has no camera.
    NoCamera,
}

impl GroupAuth {
    /// The screen of a kind; the number typed before stays.
    pub(crate) fn new(kind: String, number: &str, accepted: Vec<InsurerNumber>) -> Self {
        Self {
            kind,
            field: InsurerField::new(number, accepted),
            asked: None,
            scan: None,
        }
    }

    /// The field.
    pub(crate) fn field(&self) -> &InsurerField {
        &self.field
    }

    /// Whether the scanner is looking.
    pub(crate) fn is_scanning(&self) -> bool {
        matches!(self.scan, Some((ScanPhase::Scanning, _)))
    }

    /// Whether the scanner or what became of it is shown.
    pub(crate) fn page_is_scanner(&self) -> bool {
        self.scan.is_some()
    }

    /// The scanner is opened.
    pub(crate) fn scan(&mut self, env: Env<'_>, asks: &mut Asks) {
        self.field.quiet();
        self.scan = Some((ScanPhase::Scanning, env.now));
        asks.effects.push(Effect::Scan);
    }

    /// The scanner is closed: the number is typed.
    pub(crate) fn type_instead(&mut self, asks: &mut Asks) {
        self.put_away(asks);
        self.scan = None;
    }

    /// A scanner's camera is let go.
    fn put_away(&self, asks: &mut Asks) {
        if self.is_scanning() {
            asks.effects.push(Effect::CloseCamera);
        }
    }

    /// A button or the field.
    pub(crate) fn update(
        &mut self,
        action: GroupAuthAction,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Outcome<Exit> {
        match action {
            GroupAuthAction::Edit { insurer_number } => {
                self.field.edit(insurer_number);
                return Outcome::Typed;
            }
            GroupAuthAction::Approve { insurer_number } => {
                self.type_instead(asks);
                let number = self.field.submit(insurer_number);
                self.ask(number, asks);
            }
            GroupAuthAction::Fix => {
                let number = self.field.fix();
                self.ask(number, asks);
            }
            GroupAuthAction::GoOn => {
                let number = self.field.go_on();
                self.ask(number, asks);
            }
            GroupAuthAction::NoCard => return Outcome::Exit(Exit::NoCard),
            GroupAuthAction::NotFound => return Outcome::Exit(Exit::NotFound),
            GroupAuthAction::Scan => {
                if env.setup.scanner {
                    self.scan(env, asks);
                }
            }
            GroupAuthAction::Scanned { text } => self.scanned(&text, env, asks),
            GroupAuthAction::ScanFailed => {
                if self.is_scanning() {
                    self.type_instead(asks);
                    return Outcome::Exit(Exit::NoCamera);
                }
            }
            GroupAuthAction::TypeInstead => self.type_instead(asks),
        }
        Outcome::Stay
    }

    /// The backend's answer.
    pub(crate) fn answered(&mut self, group: Option<Box<AuthenticatedGroup>>) -> Outcome<Exit> {
        if let (Some(group), Some(number)) = (group, self.asked.take()) {
            return Outcome::Exit(Exit::Found(number, group));
        }
        self.refuse();
        Outcome::Stay
    }

    /// No group has this number.
    pub(crate) fn refuse(&mut self) {
        self.field
            .refuse("not-found", Message::new("group.not-found"));
    }

    /// A second passed. Answers whether the scanner gave up.
    pub(crate) fn tick(&mut self, env: Env<'_>, asks: &mut Asks) -> bool {
        match self.scan {
            Some((ScanPhase::Scanning, since)) if env.now.duration_since(since) >= SCAN_TIMEOUT => {
                self.put_away(asks);
                self.scan = Some((ScanPhase::TimedOut, since));
                true
            }
            Some(_) | None => false,
        }
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let scan = self.scan.map(|(phase, _)| phase);
        let filled = (!self.field.typed().is_empty()).then_some("filled");
        let state = match scan {
            Some(ScanPhase::Scanning) => Some("scan"),
            Some(ScanPhase::Refused) => Some("scan-refused"),
            Some(ScanPhase::TimedOut) => Some("scan-timeout"),
            None => self.field.state().or(filled),
        };
        let id = state.map_or_else(
            || "group-auth".to_owned(),
            |state| format!("group-auth/{state}"),
        );
        let view = GroupAuthView {
            insurer_number: self.field.typed().to_owned(),
            group_kind: self.kind.clone(),
            can_scan: env.setup.scanner,
            scan,
        };
        let mut page = Page::new(id, Screen::GroupAuth(view));
        self.field.write(&mut page);
        page
    }

    /// Asks the backend about a number.
    fn ask(&mut self, number: Option<InsurerNumber>, asks: &mut Asks) {
        if let Some(insurer_number) = number {
            self.asked = Some(insurer_number.clone());
            asks.call = Some(Call::AuthenticateGroup {
                kind: self.kind.clone(),
                insurer_number,
            });
        }
    }

    /// A code was read: a foreign one is refused, and its content dropped.
    pub(crate) fn scanned(&mut self, text: &Typed, env: Env<'_>, asks: &mut Asks) {
        if !self.is_scanning() {
            return;
        }
        self.put_away(asks);
        match read_insurer_code(text.expose()) {
            Some(number) => {
                self.scan = None;
                self.field.edit(Typed::from(number.expose()));
            }
            None => self.scan = Some((ScanPhase::Refused, env.now)),
        }
    }
}
