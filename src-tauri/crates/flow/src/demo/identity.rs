//! States of 本人確認.

use toroku_domain::Era;

use crate::demo::people::{Person, hanako, jiro, kaoru, numbers, shomin, taro, ume, yuki};
use crate::demo::{Demo, data};
use crate::{
    AccessStatus, CallError, GroupMenuAction, HomeAction, IdentityConfirmAction,
    IdentityFailedAction, IdentityInsurerAction, IdentityIntroAction, IdentityProfileAction,
    IdentityReply, IdentityStatus, Member, Reply, UiAction,
};

/// The wizard in one of these states.
pub(super) fn demo(id: &str, begin: &Demo) -> Option<Demo> {
    let (screen, state) = id.split_once('/').unwrap_or((id, ""));
    match screen {
        "identity-intro" => intro(state, begin),
        "identity-insurer" => insurer(state, begin),
        "identity-number" => number(state, begin),
        "identity-profile" => profile(state, begin),
        "identity-confirm" => confirm(state, begin),
        "identity-done" => done(state, begin),
        "identity-failed" => failed(state, begin),
        _ => None,
    }
}

/// The row 本人確認 of the menu.
fn menu(begin: &Demo, member: Member) -> Demo {
    let group = begin.home(member).act(UiAction::Home(HomeAction::Group));
    group.act(UiAction::GroupMenu(GroupMenuAction::Identity))
}

fn intro(state: &str, begin: &Demo) -> Option<Demo> {
    Some(match state {
        "identity-points" => menu(begin, taro().member),
        "own-points" => menu(begin, hanako().member),
        "coin" => menu(begin, jiro().member),
        "for-access" => begin
            .home(taro().member)
            .act(UiAction::Home(HomeAction::Group))
            .act(UiAction::GroupMenu(GroupMenuAction::Access)),
        _ => return None,
    })
}

/// `identity-insurer` of a person.
fn at_insurer(begin: &Demo, person: &Person) -> Demo {
    let next = UiAction::IdentityIntro(IdentityIntroAction::Next);
    menu(begin, person.member.clone()).act(next)
}

/// 次へ with this 保険者番号.
fn enter(demo: &Demo, number: &str) -> Demo {
    let next = IdentityInsurerAction::Next {
        insurer_number: number.into(),
    };
    demo.act(UiAction::IdentityInsurer(next))
}

fn insurer(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = at_insurer(begin, &kaoru());
    let edit = IdentityInsurerAction::Edit {
        insurer_number: "32990020".into(),
    };
    let asked = enter(&opened, "06990014");
    Some(match state {
        "" => opened,
        "edited" => opened.act(UiAction::IdentityInsurer(edit)),
        "zero" => enter(&opened, "6990014"),
        "check" => enter(&opened, "32990013"),
        "other-group" => asked.reply(Reply::Group(None)),
        "busy" => asked,
        "rate" => asked.fail(CallError::RateLimited {
            until: data::later(begin.now, 1800),
        }),
        "from-confirm" => change(begin, IdentityConfirmAction::ChangeInsurer),
        _ => return None,
    })
}

/// `identity-number` of a person.
fn at_number(begin: &Demo, person: &Person) -> Demo {
    enter(&at_insurer(begin, person), &person.member.insurer_number)
}

fn number(state: &str, begin: &Demo) -> Option<Demo> {
    Some(match state {
        "pattern-1" => at_number(begin, &hanako()),
        "pattern-2" => at_number(begin, &jiro()),
        "pattern-3" => at_number(begin, &kaoru()),
        "pattern-4" => at_number(begin, &taro()),
        "kanji-symbol" => at_number(begin, &shomin()),
        "errors" => at_number(begin, &kaoru()).act(numbers(&["", "4a", "123456789"])),
        "check" => at_number(begin, &ume()).act(numbers(&["12345678"])),
        "from-confirm" => change(begin, IdentityConfirmAction::ChangeNumber),
        _ => return None,
    })
}

fn at_profile(begin: &Demo, person: &Person) -> Demo {
    at_number(begin, person).act(person.number())
}

/// Typing into `identity-profile`.
fn type_profile(demo: &Demo, kana: &str, era: Era, birth: [&str; 3]) -> Demo {
    let [year, month, day] = birth.map(Into::into);
    let edit = IdentityProfileAction::Edit {
        kana: kana.into(),
        era,
        year,
        month,
        day,
    };
    demo.act(UiAction::IdentityProfile(edit))
}

fn profile(state: &str, begin: &Demo) -> Option<Demo> {
    let opened = at_profile(begin, &taro());
    let wrong = IdentityProfileAction::Next {
        kana: "健康太郎".into(),
        era: Era::Showa,
        year: "64".into(),
        month: "1".into(),
        day: "8".into(),
    };
    Some(match state {
        "" => opened,
        "preview" => type_profile(&opened, "けんこむ たろう", Era::Western, ["1989", "1", "1"]),
        "era" => type_profile(&opened, "ケンコムタロウ", Era::Showa, ["64", "1", "1"]),
        "errors" => opened.act(UiAction::IdentityProfile(wrong)),
        "from-confirm" => change(begin, IdentityConfirmAction::ChangeProfile),
        _ => return None,
    })
}

fn at_confirm(begin: &Demo, person: &Person) -> Demo {
    at_profile(begin, person).act(person.profile())
}

/// 変更する on `identity-confirm`.
fn change(begin: &Demo, action: IdentityConfirmAction) -> Demo {
    at_confirm(begin, &taro()).act(UiAction::IdentityConfirm(action))
}

/// This answer to the check.
fn checked(begin: &Demo, person: &Person, reply: IdentityReply) -> Demo {
    let sent =
        at_confirm(begin, person).act(UiAction::IdentityConfirm(IdentityConfirmAction::Submit));
    sent.reply(Reply::Identity(reply))
}

fn confirm(state: &str, begin: &Demo) -> Option<Demo> {
    Some(match state {
        "pattern-1" => at_confirm(begin, &hanako()),
        "pattern-2" => at_confirm(begin, &jiro()),
        "pattern-3" => at_confirm(begin, &kaoru()),
        "pattern-4" => at_confirm(begin, &taro()),
        "after-failure" => {
            failed("not-matched", begin)?.act(UiAction::IdentityFailed(IdentityFailedAction::Check))
        }
        "busy" => change(begin, IdentityConfirmAction::Submit),
        _ => return None,
    })
}

fn done(state: &str, begin: &Demo) -> Option<Demo> {
    Some(match state {
        "" => checked(begin, &hanako(), IdentityReply::Verified),
        "identity-points" => checked(begin, &taro(), IdentityReply::Verified),
        "no-checkup" => checked(begin, &kaoru(), IdentityReply::Verified),
        "already" => menu(
            begin,
            Member {
                identity: IdentityStatus::Verified { at: begin.now },
                ..data::member(AccessStatus::None, begin.now)
            },
        ),
        _ => return None,
    })
}

fn failed(state: &str, begin: &Demo) -> Option<Demo> {
    let wrong = |left, locked_until| IdentityReply::NotVerified { left, locked_until };
    let until = data::later(begin.now, 3600);
    Some(match state {
        "not-matched" => checked(begin, &taro(), wrong(4, None)),
        "last-try" => checked(begin, &taro(), wrong(1, None)),
        "locked" => checked(begin, &taro(), wrong(0, Some(until))),
        "group-not-linked" => checked(begin, &yuki(), IdentityReply::GroupNotLinked),
        _ => return None,
    })
}
