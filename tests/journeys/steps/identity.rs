//! 本人確認.

use toroku_domain::{Era, Typed};
use toroku_flow::{
    AccountDoneAction, GroupMenuAction, HomeAction, IdentityConfirmAction, IdentityInsurerAction,
    IdentityIntroAction, IdentityNumberAction, IdentityProfileAction, UiAction as On, View,
};

use crate::people::Person;
use crate::stage::{App, World};

impl App {
    /// From `account-done` or `home` to `identity-intro`.
    pub(crate) async fn open_identity(&mut self) -> View {
        let view = self.until("rest", |view| view.busy.is_none()).await;
        if view.id.starts_with("account-done") {
            self.act(On::AccountDone(AccountDoneAction::Identity)).await;
        } else {
            self.act(On::Home(HomeAction::Group)).await;
            self.at("group-menu").await;
            self.act(On::GroupMenu(GroupMenuAction::Identity)).await;
        }
        self.at("identity-intro").await
    }

    /// 「次へ」 on `identity-insurer`; a doubt is accepted.
    pub(crate) async fn confirm_insurer(&mut self, number: &str) {
        self.at("identity-insurer").await;
        let insurer_number = Typed::from(number);
        self.act(On::IdentityInsurer(IdentityInsurerAction::Next {
            insurer_number,
        }))
        .await;
        let view = self.until("an answer", |view| view.busy.is_none()).await;
        if view.warning.is_some() {
            self.act(On::IdentityInsurer(IdentityInsurerAction::GoOn))
                .await;
        }
    }

    /// 「次へ」 on `identity-number`.
    pub(crate) async fn enter_number(&mut self, values: Vec<Typed>) {
        self.act(On::IdentityNumber(IdentityNumberAction::Next { values }))
            .await;
    }

    /// 「次へ」 on `identity-profile`.
    pub(crate) async fn enter_profile(
        &mut self,
        kana: &str,
        (year, month, day): (&str, &str, &str),
    ) {
        let profile = IdentityProfileAction::Next {
            kana: Typed::from(kana),
            era: Era::Western,
            year: Typed::from(year),
            month: Typed::from(month),
            day: Typed::from(day),
        };
        self.act(On::IdentityProfile(profile)).await;
    }

    /// From `identity-intro` to `identity-confirm`.
    pub(crate) async fn fill_identity(&mut self, who: &Person) -> View {
        self.fill_identity_with(who, who.insurer).await
    }

    /// From `identity-intro` to `identity-confirm`, with another 保険者番号.
    pub(crate) async fn fill_identity_with(&mut self, who: &Person, insurer: &str) -> View {
        self.act(On::IdentityIntro(IdentityIntroAction::Next)).await;
        self.confirm_insurer(insurer).await;
        self.at("identity-number").await;
        self.enter_number(who.typed_number()).await;
        self.at("identity-profile").await;
        self.enter_profile(who.kana, who.birth).await;
        self.at("identity-confirm").await
    }

    /// 「この内容で本人確認する」.
    pub(crate) async fn check_identity(&mut self) {
        self.act(On::IdentityConfirm(IdentityConfirmAction::Submit))
            .await;
    }

    /// From `account-done` or `home` to `identity-done`.
    pub(crate) async fn verify(&mut self, who: &Person) -> View {
        self.open_identity().await;
        self.fill_identity(who).await;
        self.check_identity().await;
        self.at("identity-done").await
    }

    /// From `welcome` to `identity-done`.
    pub(crate) async fn join(&mut self, world: &World, who: &Person) -> View {
        self.register(world, who).await;
        self.verify(who).await
    }
}
