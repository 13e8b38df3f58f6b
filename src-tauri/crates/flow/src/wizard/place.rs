//! The open chapter.

use crate::chapter::Chapter;
use crate::chapter::access::AccessChapter;
use crate::chapter::identity::IdentityChapter;
use crate::chapter::login::LoginChapter;
use crate::chapter::menu::MenuChapter;
use crate::chapter::registration::RegistrationChapter;
use crate::chapter::start::StartChapter;

/// One chapter at a time.
#[derive(Clone)]
pub(super) enum Place {
    /// Start, update, session's end.
    Start(StartChapter),
    /// Guide 1.
    Registration(RegistrationChapter),
    /// Guide 2.
    Login(LoginChapter),
    /// Menu.
    Menu(MenuChapter),
    /// Guide 3.
    Identity(IdentityChapter),
    /// Guide 4.
    Access(AccessChapter),
}

impl Default for Place {
    fn default() -> Self {
        Self::Start(StartChapter::launch())
    }
}

impl Place {
    pub(super) fn chapter(&self) -> &dyn Chapter {
        match self {
            Self::Start(chapter) => chapter,
            Self::Registration(chapter) => chapter,
            Self::Login(chapter) => chapter,
            Self::Menu(chapter) => chapter,
            Self::Identity(chapter) => chapter,
            Self::Access(chapter) => chapter,
        }
    }

    pub(super) fn chapter_mut(&mut self) -> &mut dyn Chapter {
        match self {
            Self::Start(chapter) => chapter,
            Self::Registration(chapter) => chapter,
            Self::Login(chapter) => chapter,
            Self::Menu(chapter) => chapter,
            Self::Identity(chapter) => chapter,
            Self::Access(chapter) => chapter,
        }
    }

    /// Whether a draft of 新規登録 belongs here.
    pub(super) fn is_registration(&self) -> bool {
        matches!(self, Self::Registration(_))
    }

    /// Whether a member works on a procedure here.
    pub(super) fn is_procedure(&self) -> bool {
        matches!(self, Self::Identity(_) | Self::Access(_))
    }

    /// Whether the chapter looks at the time: all but the start.
    pub(super) fn needs_tick(&self) -> bool {
        !matches!(self, Self::Start(_))
    }
}
