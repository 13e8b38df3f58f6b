//! 新規登録 and ログイン.

use toroku_domain::Typed;
use toroku_flow::{
    AccountConsentAction, AccountCredentialsAction, AccountDoneAction, AccountStartAction,
    GroupAuthAction, GroupKindAction, LoadPhase, LoginAction, OtpAction, Screen, UiAction as On,
    View, WelcomeAction, WelcomePhase,
};

use crate::people::{PASSWORD, Person};
use crate::stage::{App, World};

/// The start, once the configuration is known.
fn ready(view: &View) -> bool {
    matches!(&view.screen, Screen::Welcome(screen) if screen.phase == WelcomePhase::Ready)
}

/// Whether a consent is ticked.
fn is_checked(view: &View, id: &str) -> bool {
    let Screen::AccountConsent(screen) = &view.screen else {
        return false;
    };
    screen
        .consents
        .iter()
        .any(|row| row.id == id && row.checked)
}

impl App {
    /// From `welcome` to `group-auth`.
    pub(crate) async fn choose_kind(&mut self, kind: &str) {
        self.until("the start", ready).await;
        self.act(On::Welcome(WelcomeAction::SignUp)).await;
        let listed = |view: &View| matches!(&view.screen, Screen::GroupKind(screen) if screen.phase == LoadPhase::Ready);
        self.until("the kinds", listed).await;
        self.act(On::GroupKind(GroupKindAction::Choose {
            id: kind.to_owned(),
        }))
        .await;
        self.at("group-auth").await;
    }

    /// 「承認する」 with a number.
    pub(crate) async fn approve(&mut self, number: &str) {
        let insurer_number = Typed::from(number);
        self.act(On::GroupAuth(GroupAuthAction::Approve { insurer_number }))
            .await;
    }

    /// From `welcome` to `account-start`; doubts about the number are accepted.
    pub(crate) async fn find_group(&mut self, who: &Person) -> View {
        self.choose_kind(who.kind).await;
        self.approve(who.insurer).await;
        let view = self.until("an answer", |view| view.busy.is_none()).await;
        if view.warning.is_some() {
            self.act(On::GroupAuth(GroupAuthAction::GoOn)).await;
        }
        self.at("account-start").await
    }

    /// From `account-start` to `account-credentials`.
    pub(crate) async fn begin_account(&mut self) {
        self.act(On::AccountStart(AccountStartAction::Start)).await;
        self.at("account-credentials").await;
    }

    /// 「次へ」 with an address and a password.
    pub(crate) async fn enter(&mut self, email: &str, password: &str) {
        let (email, password) = (Typed::from(email), Typed::from(password));
        self.act(On::AccountCredentials(AccountCredentialsAction::Next {
            email,
            password,
        }))
        .await;
    }

    /// Checks every consent and sends; how many there were.
    pub(crate) async fn agree(&mut self) -> usize {
        let view = self.at("account-consent").await;
        let Screen::AccountConsent(screen) = view.screen else {
            panic!("{}", view.id)
        };
        for row in &screen.consents {
            let check = AccountConsentAction::Check {
                id: row.id.clone(),
                checked: true,
            };
            // A tick is as light as typing: the view's revision stays.
            self.send(On::AccountConsent(check));
            self.until("the tick", |view| is_checked(view, &row.id))
                .await;
        }
        self.act(On::AccountConsent(AccountConsentAction::Send))
            .await;
        screen.consents.len()
    }

    /// 「承認する」 with a code.
    pub(crate) async fn enter_code(&mut self, code: &str) {
        self.act(On::AccountOtp(OtpAction::Verify {
            code: Typed::from(code),
        }))
        .await;
    }

    /// From `welcome` to `account-otp`.
    pub(crate) async fn ask_for_code(&mut self, who: &Person, email: &str) {
        self.find_group(who).await;
        self.begin_account().await;
        self.enter(email, PASSWORD).await;
        self.agree().await;
        self.see("account-otp").await;
    }

    /// From `welcome` to `account-done`, with the person's own address.
    pub(crate) async fn register(&mut self, world: &World, who: &Person) -> View {
        self.register_as(world, who, &who.email()).await
    }

    /// From `welcome` to `account-done`.
    pub(crate) async fn register_as(&mut self, world: &World, who: &Person, email: &str) -> View {
        self.ask_for_code(who, email).await;
        self.enter_code(&world.code(email)).await;
        self.at("account-done").await
    }

    /// From `account-done` to `home`.
    pub(crate) async fn go_home(&mut self) -> View {
        self.act(On::AccountDone(AccountDoneAction::Later)).await;
        self.at_home().await
    }

    /// Waits for the menu with what the backend knows.
    pub(crate) async fn at_home(&mut self) -> View {
        let known = |view: &View| {
            view.busy.is_none() && view.id.starts_with("home") && view.id != "home/loading"
        };
        self.until("home", known).await
    }

    /// From `welcome`, to what `login` leads to.
    pub(crate) async fn log_in(&mut self, email: &str, password: &str) {
        self.until("the start", ready).await;
        self.act(On::Welcome(WelcomeAction::Login)).await;
        self.at("login").await;
        self.enter_login(email, password).await;
    }

    /// 「ログイン」 with an address and a password.
    pub(crate) async fn enter_login(&mut self, email: &str, password: &str) {
        let (email, password) = (Typed::from(email), Typed::from(password));
        self.act(On::Login(LoginAction::Login { email, password }))
            .await;
    }
}
