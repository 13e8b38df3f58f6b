//! States of the registration.

use crate::demo::{Demo, data};
use crate::{
    AccountConsentAction, AccountCredentialsAction, AccountStartAction, AuthenticatedGroup,
    CallError, CodeReply, CodeSentReply, Draft, DraftPart, Features, GroupAuthAction,
    GroupKindAction, Launch, OtpAction, RegisterReply, RegistrationDraft, Reply, UiAction,
    WelcomeAction,
};

/// The wizard in one of these states.
pub(super) fn demo(id: &str, begin: &Demo) -> Option<Demo> {
    let (screen, state) = id.split_once('/').unwrap_or((id, ""));
    match screen {
        "group-kind" => kind(state, begin),
        "group-auth" => auth(state, begin),
        "account-start" if state.is_empty() => Some(found(begin, data::group())),
        "account-credentials" => credentials(state, begin),
        "account-consent" => consent(state, begin),
        "account-otp" => code(state, begin),
        "account-done" => done(state, begin),
        _ => None,
    }
}

fn kind(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = begin
        .welcome()
        .act(UiAction::Welcome(WelcomeAction::SignUp));
    Some(match state {
        "loading" => opened,
        "failed" => opened.fail(CallError::Timeout),
        "" => opened.reply(Reply::GroupKinds(data::kinds())),
        _ => return None,
    })
}

/// `group-auth` of the first kind.
fn chosen(begin: &Demo) -> Demo {
    begin
        .welcome()
        .act(UiAction::Welcome(WelcomeAction::SignUp))
        .reply(Reply::GroupKinds(data::kinds()))
        .act(UiAction::GroupKind(GroupKindAction::Choose {
            id: "1".to_owned(),
        }))
}

fn auth(state: &str, begin: &Demo) -> Option<Demo> {
    let chosen = chosen(begin);
    let act = |demo: &Demo, action| demo.act(UiAction::GroupAuth(action));
    let approve = |number: &str| {
        act(
            &chosen,
            GroupAuthAction::Approve {
                insurer_number: number.into(),
            },
        )
    };
    Some(match state {
        "" => chosen,
        "filled" => act(
            &chosen,
            GroupAuthAction::Edit {
                insurer_number: data::INSURER.into(),
            },
        ),
        "required" => approve(""),
        "digits" => approve("保険者番号"),
        "length" => approve("12345"),
        "public-fund" => approve("54990015"),
        "kind" => approve("09802345"),
        "zero" => approve("6990014"),
        "check" => approve(data::INSURER),
        "not-found" => approve("06990097").reply(Reply::Group(None)),
        "busy" => approve("06990014"),
        "rate" => {
            let until = data::later(begin.now, 1800);
            approve("06990014").fail(CallError::RateLimited { until })
        }
        "scan" => act(&scanner(begin), GroupAuthAction::Scan),
        "scan-refused" => {
            let scanning = act(&scanner(begin), GroupAuthAction::Scan);
            act(
                &scanning,
                GroupAuthAction::Scanned {
                    text: "https://example.jp/".into(),
                },
            )
        }
        "scan-timeout" => act(&scanner(begin), GroupAuthAction::Scan).pass(20),
        _ => return None,
    })
}

/// `group-auth` where there is a scanner.
fn scanner(begin: &Demo) -> Demo {
    let setup = crate::Setup {
        scanner: true,
        ..begin.wizard.setup().clone()
    };
    chosen(&Demo::new(setup, begin.now))
}

/// `account-start` of a group.
fn found(begin: &Demo, group: AuthenticatedGroup) -> Demo {
    chosen(begin)
        .act(UiAction::GroupAuth(GroupAuthAction::Approve {
            insurer_number: data::INSURER.into(),
        }))
        .act(UiAction::GroupAuth(GroupAuthAction::GoOn))
        .reply(Reply::Group(Some(Box::new(group))))
}

fn next(demo: &Demo, email: &str, password: &str) -> Demo {
    demo.act(UiAction::AccountCredentials(
        AccountCredentialsAction::Next {
            email: email.into(),
            password: password.into(),
        },
    ))
}

/// `account-credentials` of a group.
fn account(begin: &Demo, group: AuthenticatedGroup) -> Demo {
    found(begin, group).act(UiAction::AccountStart(AccountStartAction::Start))
}

fn credentials(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = account(begin, data::group());
    Some(match state {
        "" => opened,
        "conditions" => opened.act(UiAction::AccountCredentials(
            AccountCredentialsAction::EditPassword {
                password: "mihon".into(),
            },
        )),
        "errors" => next(&opened, "", ""),
        "common" => next(&opened, data::EMAIL, "password1"),
        "typo" => next(&opened, "taro@gmial.com", data::PASSWORD),
        "odd" => next(&opened, "a..b@docomo.example.jp", data::PASSWORD),
        "folded" => next(&opened, "ＴＡＲＯ＠example.jp", data::PASSWORD).back(),
        "resumed" => begin.launch(kept(begin, false)).config(),
        "returned" => sent(begin).back(),
        "gone" => verify(&sent(begin)).reply(Reply::Code(CodeReply::Gone)),
        _ => return None,
    })
}

/// `account-consent` of a group.
fn consents(begin: &Demo, group: AuthenticatedGroup) -> Demo {
    next(&account(begin, group), data::EMAIL, data::PASSWORD)
}

fn check_all(demo: &Demo) -> Demo {
    ["terms", "privacy", "points"]
        .iter()
        .fold(demo.clone(), |demo, id| {
            let id = (*id).to_owned();
            demo.act(UiAction::AccountConsent(AccountConsentAction::Check {
                id,
                checked: true,
            }))
        })
}

fn send(demo: &Demo) -> Demo {
    check_all(demo).act(UiAction::AccountConsent(AccountConsentAction::Send))
}

fn consent(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = consents(begin, data::group());
    let read = |id: &str| {
        let id = id.to_owned();
        opened.act(UiAction::AccountConsent(AccountConsentAction::OpenText {
            id,
        }))
    };
    Some(match state {
        "three" => opened,
        "two" => consents(begin, data::plain_group()),
        "required" => opened.act(UiAction::AccountConsent(AccountConsentAction::Send)),
        "document-open" => read("terms").reply(Reply::ConsentText(data::consent_text())),
        "document-failed" => read("terms").fail(CallError::Timeout),
        "busy" => send(&opened),
        "rate" => {
            let until = data::later(begin.now, 1800);
            send(&opened).fail(CallError::RateLimited { until })
        }
        _ => return None,
    })
}

/// `account-otp`.
fn sent(begin: &Demo) -> Demo {
    let code = data::code_sent(begin.now);
    send(&consents(begin, data::group())).reply(Reply::Register(RegisterReply::Sent(code)))
}

fn verify(demo: &Demo) -> Demo {
    demo.act(UiAction::AccountOtp(OtpAction::Verify {
        code: "123456".into(),
    }))
}

fn code(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = sent(begin);
    let refused = |reply| verify(&opened).reply(Reply::Code(reply));
    let resend = |demo: &Demo| demo.act(UiAction::AccountOtp(OtpAction::Resend));
    Some(match state {
        "" => opened,
        "wrong" => refused(CodeReply::Wrong { left: 4 }),
        "locked" => refused(CodeReply::Locked),
        "expired" => opened.pass(600),
        "resent" => {
            let late = opened.pass(60);
            resend(&late).reply(Reply::CodeSent(CodeSentReply::Sent(data::code_sent(
                late.now,
            ))))
        }
        "resend-wait" => resend(&opened),
        "resend-limit" => resend(&opened.pass(60)).reply(Reply::CodeSent(CodeSentReply::Limit)),
        "resumed" => begin.launch(kept(begin, true)).config(),
        "busy" => verify(&opened),
        _ => return None,
    })
}

fn done(state: &str, begin: &Demo) -> Option<Demo> {
    let features = match state {
        "" => data::features(),
        "coin" => Features {
            checkup_link: true,
            ..Features::default()
        },
        "no-checkup" => Features {
            checkup_link: false,
            ..data::features()
        },
        _ => return None,
    };
    let right = CodeReply::Right { reset_token: None };
    let member = data::member_with(features);
    Some(
        verify(&sent(begin))
            .reply(Reply::Code(right))
            .reply(Reply::Me(Box::new(member))),
    )
}

/// What a kill leaves of the registration.
fn kept(begin: &Demo, code_sent: bool) -> Launch {
    let sent = data::code_sent(begin.now);
    let part = DraftPart::Registration(RegistrationDraft {
        kind: "1".to_owned(),
        insurer_number: data::INSURER.to_owned(),
        email: data::EMAIL.to_owned(),
        registration: code_sent.then(|| sent.id.clone()),
        code: code_sent.then_some((sent.expires_at, sent.resend_at)),
    });
    let draft = Draft {
        touched: begin.now,
        owner: None,
        part,
        asked: None,
    };
    Launch {
        draft: Some(Box::new(draft)),
        ..Launch::default()
    }
}
