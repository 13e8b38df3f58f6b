//! Random sequences: no panic, no lost words, no forged progress.

use proptest::prelude::*;

use crate::demo::{Demo, data};
use crate::{
    AccessStatus, AccountConsentAction, AccountCredentialsAction, AccountStartAction, CallError,
    CodeReply, CodeSentReply, CommonAction, GroupAuthAction, GroupKindAction, HomeAction, Launch,
    LoginAction, LoginHelpAction, LoginReply, OtpAction, PasswordResetNewAction,
    PasswordResetRequestAction, RegisterReply, Reply, Screen, SetPasswordReply, SupportAction,
    UiAction, WelcomeAction, WithdrawReply,
};

/// A step of a random walk.
#[derive(Debug, Clone)]
enum Move {
    Act(UiAction),
    Reply(Reply),
    Fail(CallError),
    Pass(i64),
    Network(bool),
}

fn actions() -> Vec<UiAction> {
    let text = |text: &str| text.into();
    vec![
        UiAction::Common(CommonAction::Back),
        UiAction::Common(CommonAction::Support),
        UiAction::Common(CommonAction::Retry),
        UiAction::Common(CommonAction::Returned),
        UiAction::Welcome(WelcomeAction::SignUp),
        UiAction::Welcome(WelcomeAction::Login),
        UiAction::Welcome(WelcomeAction::NoCard),
        UiAction::GroupKind(GroupKindAction::Choose { id: "1".to_owned() }),
        UiAction::GroupAuth(GroupAuthAction::Approve {
            insurer_number: text("9802345"),
        }),
        UiAction::GroupAuth(GroupAuthAction::GoOn),
        UiAction::GroupAuth(GroupAuthAction::Fix),
        UiAction::GroupAuth(GroupAuthAction::Scan),
        UiAction::AccountStart(AccountStartAction::Start),
        UiAction::AccountCredentials(AccountCredentialsAction::Next {
            email: text(data::EMAIL),
            password: text(data::PASSWORD),
        }),
        UiAction::AccountConsent(AccountConsentAction::Check {
            id: "terms".to_owned(),
            checked: true,
        }),
        UiAction::AccountConsent(AccountConsentAction::Send),
        UiAction::AccountOtp(OtpAction::Verify {
            code: text("123456"),
        }),
        UiAction::AccountOtp(OtpAction::Resend),
        UiAction::Login(LoginAction::Login {
            email: text(data::EMAIL),
            password: text(data::PASSWORD),
        }),
        UiAction::Login(LoginAction::Help),
        UiAction::LoginHelp(LoginHelpAction::Reset),
        UiAction::PasswordResetRequest(PasswordResetRequestAction::Send {
            email: text(data::EMAIL),
        }),
        UiAction::PasswordResetOtp(OtpAction::Verify {
            code: text("123456"),
        }),
        UiAction::PasswordResetNew(PasswordResetNewAction::Change {
            password: text(data::PASSWORD),
        }),
        UiAction::Home(HomeAction::Group),
        UiAction::Home(HomeAction::Logout),
        UiAction::Support(SupportAction::LoginHelp),
    ]
}

fn replies() -> Vec<Reply> {
    let sent = data::code_sent(data::now());
    vec![
        Reply::Config(Box::new(data::config()), data::now()),
        Reply::GroupKinds(data::kinds()),
        Reply::Group(None),
        Reply::Group(Some(Box::new(data::group()))),
        Reply::Register(RegisterReply::Sent(sent.clone())),
        Reply::Register(RegisterReply::GroupTokenExpired),
        Reply::CodeSent(CodeSentReply::Sent(sent)),
        Reply::Code(CodeReply::Right { reset_token: None }),
        Reply::Code(CodeReply::Wrong { left: 1 }),
        Reply::Login(LoginReply::In),
        Reply::Login(LoginReply::Failed),
        Reply::SetPassword(SetPasswordReply::Changed),
        Reply::Me(Box::new(data::new_member())),
        Reply::Me(Box::new(data::member(AccessStatus::None, data::now()))),
        Reply::Withdraw(WithdrawReply::Gone),
    ]
}

fn moves() -> impl Strategy<Value = Move> {
    let reference = || "K7MP".to_owned();
    prop_oneof![
        6 => prop::sample::select(actions()).prop_map(Move::Act),
        6 => prop::sample::select(replies()).prop_map(Move::Reply),
        1 => Just(Move::Fail(CallError::Offline)),
        1 => Just(Move::Fail(CallError::Server { reference: reference() })),
        1 => Just(Move::Fail(CallError::SessionEnded { password_changed: false })),
        1 => (0_i64..4000).prop_map(Move::Pass),
        1 => any::<bool>().prop_map(Move::Network),
    ]
}

fn go(demo: &Demo, step: Move) -> Demo {
    match step {
        Move::Act(action) => demo.act(action),
        Move::Reply(reply) => demo.reply(reply),
        Move::Fail(error) => demo.fail(error),
        Move::Pass(seconds) => demo.pass(seconds),
        Move::Network(online) => demo.network(online),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn never_panics_and_never_goes_back_in_revision(
        steps in prop::collection::vec(moves(), 1..60),
        session in any::<bool>(),
    ) {
        let launch = Launch { session, ..Launch::default() };
        let mut demo = Demo::new(data::setup(), data::now()).launch(launch).config();
        for step in steps {
            let before = demo.wizard.view().revision;
            demo = go(&demo, step);
            prop_assert!(demo.wizard.view().revision >= before);
        }
    }

    #[test]
    fn failures_lose_no_word(
        number in "[0-9]{6}",
        failures in prop::collection::vec(prop::sample::select(vec![
            CallError::Offline,
            CallError::Timeout,
            CallError::Server { reference: "K7MP".to_owned() },
        ]), 1..5),
    ) {
        let approve = GroupAuthAction::Approve { insurer_number: number.as_str().into() };
        let mut demo = super::at("group-auth")
            .act(UiAction::GroupAuth(approve))
            .act(UiAction::GroupAuth(GroupAuthAction::GoOn));
        for error in failures {
            demo = demo.fail(error).common(CommonAction::Retry);
        }
        let Screen::GroupAuth(view) = demo.wizard.view().screen else { panic!("left") };
        prop_assert_eq!(view.insurer_number, number);
    }
}
