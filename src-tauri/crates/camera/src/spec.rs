//! `--camera`: what the words of a source mean.

mod condition;
mod scene;
mod story;

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use thiserror::Error;

pub use condition::Condition;
pub use scene::SceneSpec;
pub use story::Part;
pub(crate) use story::told;

/// Which source to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceSpec {
    /// `none`: a device without a camera.
    Nothing,
    /// `device`, `device:N`: a camera of this machine, the first or that of a number.
    Device(Option<u32>),
    /// `page`: the camera that the page drives, as on phones.
    Page,
    /// `files:DIR`: the pictures of a folder.
    Files(PathBuf),
    /// `synthetic:SCENE`: drawn scenes.
    Synthetic(SceneSpec),
}

impl Default for SourceSpec {
    fn default() -> Self {
        Self::Synthetic(SceneSpec::default())
    }
}

/// Why a specification was refused; the sentence says what is allowed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SpecError {
    /// Behind `device:` stands no number.
    #[error("the device {given:?} is no number; use device, or device:0, device:1, …")]
    Device {
        /// What was given.
        given: String,
    },
    /// Neither `files:` nor `synthetic:`.
    #[error(
        "the camera {given:?} is unknown; allowed are device, device:N, page, files:DIR, synthetic:SCENE (such as synthetic:taro) and none"
    )]
    Kind {
        /// What was given.
        given: String,
    },
    /// `files:` without a folder.
    #[error("files: needs a folder, such as files:pictures")]
    NoFolder,
    /// The scene is neither `any`, a person nor a document's side.
    #[error(
        "the scene {given:?} is unknown; allowed are any, a person ({people}) or a side ({sides})"
    )]
    Scene {
        /// What was given.
        given: String,
        /// The people that can be drawn.
        people: String,
        /// The sides that can be drawn.
        sides: String,
    },
    /// A word behind `?` is unknown.
    #[error(
        "the condition {given:?} is unknown; allowed are {allowed}, first=A,B,…, story=A,B*FRAMES,… and seed=NUMBER"
    )]
    Condition {
        /// What was given.
        given: String,
        /// All conditions.
        allowed: String,
    },
}

impl FromStr for SourceSpec {
    type Err = SpecError;

    fn from_str(text: &str) -> Result<Self, SpecError> {
        let (kind, rest) = text.split_once(':').unwrap_or((text, ""));
        match (kind, rest) {
            ("none", "") => Ok(Self::Nothing),
            ("page", "") => Ok(Self::Page),
            ("device", "") => Ok(Self::Device(None)),
            ("device", number) => match number.parse() {
                Ok(number) => Ok(Self::Device(Some(number))),
                Err(_) => Err(SpecError::Device {
                    given: number.to_owned(),
                }),
            },
            ("files", "") => Err(SpecError::NoFolder),
            ("files", folder) => Ok(Self::Files(PathBuf::from(folder))),
            ("synthetic", scene) => scene.parse().map(Self::Synthetic),
            _ => Err(SpecError::Kind {
                given: text.to_owned(),
            }),
        }
    }
}

impl fmt::Display for SourceSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("none"),
            Self::Page => f.write_str("page"),
            Self::Device(None) => f.write_str("device"),
            Self::Device(Some(number)) => write!(f, "device:{number}"),
            Self::Files(folder) => write!(f, "files:{}", folder.display()),
            Self::Synthetic(scene) => write!(f, "synthetic:{scene}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use toroku_domain::{DocumentKind, Side};

    use super::*;

    #[track_caller]
    fn scene(text: &str) -> SceneSpec {
        match text.parse() {
            Ok(SourceSpec::Synthetic(scene)) => scene,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn reads_people_sides_and_conditions() {
        assert_eq!(scene("synthetic:taro").person.as_deref(), Some("taro"));
        assert_eq!(scene("synthetic"), SceneSpec::default());
        let spec = scene("synthetic:licence-back?blur&seed=7&first=glare,none");
        assert_eq!(spec.document, Some((DocumentKind::Licence, Side::Back)));
        assert_eq!(spec.always, Some(Condition::Blur));
        assert_eq!(spec.first, [Condition::Glare, Condition::None]);
        assert_eq!(spec.seed, 7);
    }

    #[test]
    fn says_what_is_allowed() {
        let refused = |text: &str| text.parse::<SourceSpec>().unwrap_err().to_string();
        assert!(refused("device:front").contains("device:0"));
        assert!(refused("usb").contains("synthetic:SCENE"));
        assert!(refused("files:").contains("folder"));
        assert!(refused("synthetic:nobody").contains("hanako"));
        assert!(refused("synthetic:residence-back").contains("residence-front"));
        assert!(refused("synthetic:taro?fog").contains("cut-off"));
        assert!(refused("synthetic:taro?seed=x").contains("seed=NUMBER"));
        assert!(refused("synthetic:taro?story=shake,fog").contains("two-cards"));
        assert!(refused("synthetic:taro?story=shake*0").contains("story=A,B*FRAMES"));
    }

    #[test]
    fn shows_itself_as_it_was_read() {
        for text in [
            "synthetic:any",
            "synthetic:taro?first=blur,glare&seed=3",
            "synthetic:mynumber-front?dark",
            "synthetic:any?story=shake*6,glare,sharp&seed=2",
            "files:a b",
            "page",
            "device",
            "device:2",
        ] {
            assert_eq!(text.parse::<SourceSpec>().unwrap().to_string(), text);
        }
    }
}
