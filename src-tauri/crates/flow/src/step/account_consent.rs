//! `account-consent`: what is agreed to before the mail is sent.
//!
//! Trigger: address and password. Outcome: 承認メールを送信 with every box checked; three where
//! the group has own points, else two.

use crate::chapter::{Asks, Env, Page};
use crate::step::{Outcome, field};
use crate::{
    AccountConsentAction, AccountConsentView, AuthenticatedGroup, Call, ConsentRow, ConsentText,
    ConsentTextView, ConsentVersion, LoadPhase, Message, Screen,
};

/// Codes this screen emits.
pub(crate) const MESSAGE_CODES: &[&str] = &[
    "consent.terms",
    "consent.terms.link",
    "consent.privacy",
    "consent.privacy.link",
    "consent.points",
    "consent.points.link",
    "consent.required",
    "consent.updated",
];

/// A box.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    consent: ConsentVersion,
    checked: bool,
    finding: Option<&'static str>,
}

/// An open text.
#[derive(Debug, Clone, PartialEq)]
struct Text {
    id: String,
    phase: LoadPhase,
    title: String,
    paragraphs: Vec<String>,
}

/// The screen's state.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Consent {
    email: String,
    group: String,
    points: Option<String>,
    rows: Vec<Row>,
    text: Option<Text>,
}

/// Out of the screen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Exit {
    /// Everything is agreed to.
    Send(Vec<ConsentVersion>),
    /// 変更する.
    ChangeEmail,
}

impl Consent {
    /// The screen for an address and a group.
    pub(crate) fn new(email: &str, group: &AuthenticatedGroup, env: Env<'_>) -> Self {
        let points = group.features.own_points.clone();
        let asked = |consent: &&ConsentVersion| consent.id != "points" || points.is_some();
        let row = |consent: &ConsentVersion| Row {
            consent: consent.clone(),
            checked: false,
            finding: None,
        };
        let consents = env
            .config
            .map(|config| config.consents.as_slice())
            .unwrap_or_default();
        Self {
            email: email.to_owned(),
            group: group.name.clone(),
            rows: consents.iter().filter(asked).map(row).collect(),
            points,
            text: None,
        }
    }

    /// Whether a text is open.
    pub(crate) fn is_reading(&self) -> bool {
        self.text.is_some()
    }

    /// Closes the open text.
    pub(crate) fn close(&mut self) {
        self.text = None;
    }

    /// A button or a box.
    pub(crate) fn update(
        &mut self,
        action: AccountConsentAction,
        asks: &mut Asks,
    ) -> Outcome<Exit> {
        match action {
            AccountConsentAction::Check { id, checked } => {
                if let Some(row) = self.rows.iter_mut().find(|row| row.consent.id == id) {
                    row.checked = checked;
                    row.finding = if checked { None } else { row.finding };
                }
                // As typing: boxes ticked one right after another must all count.
                return Outcome::Typed;
            }
            AccountConsentAction::OpenText { id } => {
                if self.rows.iter().any(|row| row.consent.id == id) {
                    self.load(id, asks);
                }
            }
            AccountConsentAction::CloseText => self.close(),
            AccountConsentAction::RetryText => {
                let failed = self.text.take_if(|text| text.phase == LoadPhase::Failed);
                if let Some(text) = failed {
                    self.load(text.id, asks);
                }
            }
            AccountConsentAction::Send => return self.send(),
            AccountConsentAction::ChangeEmail => return Outcome::Exit(Exit::ChangeEmail),
        }
        Outcome::Stay
    }

    /// A text came. One that is not open any more is dropped.
    pub(crate) fn loaded(&mut self, loaded: &ConsentText) {
        if let Some(text) = self.text.as_mut().filter(|text| text.id == loaded.id) {
            text.phase = LoadPhase::Ready;
            text.title.clone_from(&loaded.title);
            text.paragraphs = loaded
                .body
                .split("\n\n")
                .map(|paragraph| paragraph.trim().to_owned())
                .filter(|paragraph| !paragraph.is_empty())
                .collect();
        }
    }

    /// A text did not come. Answers whether one was on its way.
    pub(crate) fn failed(&mut self) -> bool {
        let loading = self
            .text
            .as_mut()
            .filter(|text| text.phase == LoadPhase::Loading);
        loading.map(|text| text.phase = LoadPhase::Failed).is_some()
    }

    /// A consent's text was renewed meanwhile.
    pub(crate) fn renewed(&mut self, consent: ConsentVersion) {
        if let Some(row) = self
            .rows
            .iter_mut()
            .find(|row| row.consent.id == consent.id)
        {
            *row = Row {
                consent,
                checked: false,
                finding: Some("consent.updated"),
            };
        }
    }

    /// The screen.
    pub(crate) fn page(&self) -> Page {
        let rows = || self.rows.iter();
        let id = match &self.text {
            Some(text) if text.phase == LoadPhase::Failed => "account-consent/document-failed",
            Some(_) => "account-consent/document-open",
            None if rows().any(|row| row.finding.is_some()) => "account-consent/required",
            None if self.points.is_none() => "account-consent/two",
            None => "account-consent/three",
        };
        let view = AccountConsentView {
            email: self.email.clone(),
            consents: rows().map(|row| self.row(row)).collect(),
            text: self.text.as_ref().map(|text| ConsentTextView {
                id: text.id.clone(),
                title: text.title.clone(),
                paragraphs: text.paragraphs.clone(),
                failed: text.phase == LoadPhase::Failed,
            }),
        };
        let mut page = Page::new(id, Screen::AccountConsent(view));
        for row in rows() {
            page.errors.extend(row.finding.map(|code| {
                let id = &row.consent.id;
                let points = self.points.as_deref().unwrap_or_default();
                let message = Message::new(code)
                    .with("consent", format!("consent.{id}.name"))
                    .with("points", points);
                field(id, message)
            }));
        }
        page
    }

    fn load(&mut self, id: String, asks: &mut Asks) {
        asks.background.push(Call::ConsentText { id: id.clone() });
        self.text = Some(Text {
            id,
            phase: LoadPhase::Loading,
            title: String::new(),
            paragraphs: Vec::new(),
        });
    }

    fn send(&mut self) -> Outcome<Exit> {
        self.close();
        for row in &mut self.rows {
            row.finding = (!row.checked).then_some("consent.required");
        }
        if self.rows.iter().all(|row| row.checked) {
            let agreed = self.rows.iter().map(|row| row.consent.clone()).collect();
            return Outcome::Exit(Exit::Send(agreed));
        }
        Outcome::Stay
    }

    fn row(&self, row: &Row) -> ConsentRow {
        let id = &row.consent.id;
        let points = self.points.as_deref().unwrap_or_default();
        let text = |code: &str| {
            Message::new(code)
                .with("points", points)
                .with("group", &self.group)
        };
        ConsentRow {
            id: id.clone(),
            checked: row.checked,
            label: text(&format!("consent.{id}")),
            link: text(&format!("consent.{id}.link")),
        }
    }
}
