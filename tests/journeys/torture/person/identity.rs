//! 本人確認.

use toroku_domain::{Era, Typed};
use toroku_flow::{
    IdentityConfirmAction, IdentityDoneAction, IdentityFailedAction, IdentityFailedPhase,
    IdentityInsurerAction, IdentityIntroAction, IdentityNumberAction, IdentityProfileAction,
    Screen, UiAction as On, View,
};

use super::{Goal, Next, Traveller};

impl Traveller {
    pub(super) fn on_identity(&mut self, view: &View, doubt: bool) -> Next {
        let act = match &view.screen {
            Screen::IdentityIntro(_) => On::IdentityIntro(IdentityIntroAction::Next),
            Screen::IdentityInsurer(_) if doubt => On::IdentityInsurer(IdentityInsurerAction::GoOn),
            Screen::IdentityInsurer(_) => On::IdentityInsurer(IdentityInsurerAction::Next {
                insurer_number: self.who.insurer.into(),
            }),
            Screen::IdentityNumber(_) if doubt => On::IdentityNumber(IdentityNumberAction::GoOn),
            Screen::IdentityNumber(_) => {
                let mut values = self.who.typed_number();
                self.mistyped = std::mem::take(&mut self.mistypes);
                if self.mistyped
                    && let Some(last) = values.last_mut()
                {
                    *last = wrong(last);
                }
                On::IdentityNumber(IdentityNumberAction::Next { values })
            }
            Screen::IdentityProfile(_) => {
                let (year, month, day) = self.who.birth;
                On::IdentityProfile(IdentityProfileAction::Next {
                    kana: self.who.kana.into(),
                    era: Era::Western,
                    year: year.into(),
                    month: month.into(),
                    day: day.into(),
                })
            }
            Screen::IdentityConfirm(screen) => {
                let retype = self.mistyped && screen.tries_left.is_some();
                On::IdentityConfirm(if retype {
                    IdentityConfirmAction::ChangeNumber
                } else if !self.straight && self.dice.happens(0.15) {
                    self.change()
                } else {
                    IdentityConfirmAction::Submit
                })
            }
            Screen::IdentityFailed(screen) => match screen.phase {
                IdentityFailedPhase::NotMatched | IdentityFailedPhase::LastTry => {
                    On::IdentityFailed(IdentityFailedAction::Check)
                }
                IdentityFailedPhase::Locked | IdentityFailedPhase::GroupNotLinked => {
                    return Next::End;
                }
            },
            Screen::IdentityDone(screen) => {
                if self.goal == Goal::Access && screen.checkup {
                    On::IdentityDone(IdentityDoneAction::Access)
                } else {
                    return Next::End;
                }
            }
            _ => return self.on_access(view),
        };
        Next::Act(act)
    }

    /// One of the rows is changed.
    fn change(&mut self) -> IdentityConfirmAction {
        match self.dice.below(3) {
            0 => IdentityConfirmAction::ChangeProfile,
            1 => IdentityConfirmAction::ChangeInsurer,
            _ => IdentityConfirmAction::ChangeNumber,
        }
    }
}

/// The same with another last digit.
fn wrong(typed: &Typed) -> Typed {
    let mut text = typed.expose().to_owned();
    let last = text.pop();
    text.push(if last == Some('3') { '4' } else { '3' });
    Typed::from(text.as_str())
}
