//! Whatever happens, in whatever order: nothing panics and every state has a name.

use toroku_domain::{Era, NumberPattern};

use super::super::STATE_IDS;
use super::{
    Confirm, Failed, Insurer, Intro, confirm, enter, failed, group, insurer, intro, numbers,
    profile,
};
use crate::demo::at;
use crate::{IdentityReply, Reply};

proptest::proptest! {
    #[test]
    fn nothing_panics(
        from in proptest::sample::select(STATE_IDS),
        happenings in proptest::collection::vec((0_usize..14, ".{0,9}"), 0..16),
    ) {
        let mut demo = at(from);
        for (happening, text) in happenings {
            demo = match happening {
                0 => demo.back(),
                1 => enter(&text)(&demo),
                2 => insurer(&demo, Insurer::Fix),
                3 => insurer(&demo, Insurer::GoOn),
                4 => demo.act(numbers(&[&text, "1"])),
                5 => demo.act(numbers(&[&text])),
                6 => demo.act(profile(&text, Era::Reiwa, ["1", &text, "1"])),
                7 => intro(Intro::Next)(&demo),
                8 => confirm(Confirm::ChangeInsurer)(&demo),
                9 => confirm(Confirm::Submit)(&demo),
                10 => failed(Failed::Check)(&demo),
                11 => demo.reply(group("desc", NumberPattern::SplitSymbol)),
                12 => demo.reply(Reply::Identity(IdentityReply::GroupNotLinked)),
                _ => demo.pass(31),
            };
            let view = demo.wizard.view();
            proptest::prop_assert!(crate::state_ids().contains(&view.id.as_str()), "{}", view.id);
        }
    }
}
