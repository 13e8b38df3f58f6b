//! `identity-insurer`: is the 保険者番号 of the group still the person's?
//!
//! Trigger: `identity-intro`, 「変更する」 on `identity-confirm`, back from `identity-number`.
//! Outcome: a number the member's group answers to, with the form of its 記号・番号.

use toroku_domain::{InsurerNumber, NumberSchema};

use super::Outcome;
use super::insurer::InsurerField;
use crate::chapter::{Asks, Env, Page};
use crate::{
    AuthenticatedGroup, Call, CallError, IdentityInsurerAction, IdentityInsurerView, Message,
    Screen,
};

/// The step.
#[derive(Debug, Clone)]
pub(crate) struct IdentityInsurer {
    field: InsurerField,
    /// The number that is known to be the group's, and its form.
    known: Option<(InsurerNumber, NumberSchema)>,
    /// Opened from the confirm screen.
    from_confirm: bool,
    /// The number the backend is asked about.
    asked: Option<InsurerNumber>,
    /// Too many numbers were tried.
    rate: bool,
}

/// How it is left.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Exit {
    /// The number and its form.
    Done(InsurerNumber, NumberSchema),
    /// To `no-card-help`.
    NoCard,
}

impl IdentityInsurer {
    /// The step with the number known so far, and the numbers whose doubts were accepted.
    pub(crate) fn new(
        known: Option<(InsurerNumber, NumberSchema)>,
        mut accepted: Vec<InsurerNumber>,
        from_confirm: bool,
    ) -> Self {
        // Nobody doubts a number the backend knows.
        accepted.extend(known.iter().map(|(number, _)| number.clone()));
        let prefilled = known
            .as_ref()
            .map(|(number, _)| number.expose())
            .unwrap_or_default();
        Self {
            field: InsurerField::new(prefilled, accepted),
            known,
            from_confirm,
            asked: None,
            rate: false,
        }
    }

    /// Whether the confirm screen opened it.
    pub(crate) fn returns(&self) -> bool {
        self.from_confirm
    }

    /// The numbers whose doubts were accepted.
    pub(crate) fn accepted(&self) -> &[InsurerNumber] {
        self.field.accepted()
    }

    /// Takes typing or a button.
    pub(crate) fn act(
        &mut self,
        action: IdentityInsurerAction,
        env: Env<'_>,
        asks: &mut Asks,
    ) -> Outcome<Exit> {
        let number = match action {
            IdentityInsurerAction::Edit { insurer_number } => {
                self.field.edit(insurer_number);
                return Outcome::Typed;
            }
            IdentityInsurerAction::NoCard => return Outcome::Exit(Exit::NoCard),
            IdentityInsurerAction::Next { insurer_number } => self.field.submit(insurer_number),
            IdentityInsurerAction::Fix => self.field.fix(),
            IdentityInsurerAction::GoOn => self.field.go_on(),
        };
        self.rate = false;
        number.map_or(Outcome::Stay, |number| self.ask(number, env, asks))
    }

    /// Takes the answer about a changed number.
    pub(crate) fn reply(
        &mut self,
        group: Option<Box<AuthenticatedGroup>>,
        env: Env<'_>,
    ) -> Outcome<Exit> {
        let Some(number) = self.asked.take() else {
            return Outcome::Stay;
        };
        let Some(member) = env.member else {
            return Outcome::Stay;
        };
        match group {
            Some(group) if group.id == member.group_id => {
                Outcome::Exit(Exit::Done(number, group.schema))
            }
            Some(_) | None => {
                let message = Message::new("insurer.other-group").with("group", &member.group);
                self.field.refuse("other-group", message);
                Outcome::Stay
            }
        }
    }

    /// Marks that too many numbers were tried; the frame says so.
    pub(crate) fn failed(&mut self, error: &CallError) {
        self.rate = matches!(error, CallError::RateLimited { .. });
    }

    /// The screen.
    pub(crate) fn page(&self, env: Env<'_>) -> Page {
        let view = IdentityInsurerView {
            group: env
                .member
                .map(|member| member.group.clone())
                .unwrap_or_default(),
            insurer_number: self.field.typed().to_owned(),
            from_confirm: self.from_confirm,
        };
        let mut page = Page::new(self.id(), Screen::IdentityInsurer(view));
        self.field.write(&mut page);
        page
    }

    fn id(&self) -> String {
        let known = self.known.as_ref().map(|(number, _)| number.expose());
        let state = match self.field.state() {
            _ if self.rate => "/rate",
            Some("zero") => "/zero",
            Some("kind" | "check") => "/check",
            Some("other-group") => "/other-group",
            Some(_) | None if self.from_confirm => "/from-confirm",
            Some(_) | None if known == Some(self.field.typed()) => "",
            Some(_) | None => "/edited",
        };
        format!("identity-insurer{state}")
    }

    /// Goes on with a number that is known, else asks the backend for its group.
    fn ask(&mut self, number: InsurerNumber, env: Env<'_>, asks: &mut Asks) -> Outcome<Exit> {
        if let Some(schema) = self.known_schema(&number, env) {
            return Outcome::Exit(Exit::Done(number, schema));
        }
        // No kind was chosen here, and a number of any kind is looked up.
        asks.call = Some(Call::AuthenticateGroup {
            kind: String::new(),
            insurer_number: number.clone(),
        });
        self.asked = Some(number);
        Outcome::Stay
    }

    /// The form of a number that need not be asked about.
    fn known_schema(&self, number: &InsurerNumber, env: Env<'_>) -> Option<NumberSchema> {
        if let Some((known, schema)) = &self.known
            && known == number
        {
            return Some(schema.clone());
        }
        env.member
            .filter(|member| member.insurer_number == number.expose())
            .map(|member| member.schema.clone())
    }
}
