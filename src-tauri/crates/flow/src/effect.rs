//! What the flow wants done.

use crate::{Call, Draft, PhotoId, Subject};

/// Names a request of this launch; replies bear it, stale ones drop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub u64);

/// Something for the engine to do. Effects are run in order.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Ask the backend.
    Call {
        /// The request's name.
        id: RequestId,
        /// The key that makes a repetition harmless; a retry bears the same one.
        key: String,
        /// The call.
        call: Call,
    },
    /// End this request, if it still runs: nothing is to come of it.
    Abandon(RequestId),
    /// Show the view again although it is the same: what the page did since did not count.
    Resend,
    /// Store the draft durably before the view is shown.
    SaveDraft(Box<Draft>),
    /// Forget draft and photos.
    WipeDraft,
    /// Forget the session's tokens, here and (if it can be reached) at the backend.
    EndSession,
    /// Run the camera on this subject; asks for permission where needed.
    OpenCamera(Subject),
    /// Take the photo now.
    Shutter,
    /// Switch the light.
    Torch(bool),
    /// Stop the camera and forget its frames.
    CloseCamera,
    /// Let the person choose a picture file for this subject.
    ChoosePhoto(Subject),
    /// Forget a photo.
    DropPhoto(PhotoId),
    /// Open a page outside the app.
    OpenUrl(String),
    /// Open the system's settings of this app.
    OpenSettings,
    /// Put a text on the clipboard.
    Copy(String),
    /// Look for a code: by the camera that the core drives, or by the phone's own scanner, which the
    /// page runs. [`Effect::CloseCamera`] ends it.
    Scan,
    /// Leave the app (the system's back on a root or terminal screen).
    LeaveApp,
}
