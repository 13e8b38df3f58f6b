//! The cameras of this machine, by name.

use std::fmt;

/// A device that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceName {
    /// As in `device:N`.
    pub number: u32,
    /// What its maker calls it.
    pub name: String,
}

impl fmt::Display for DeviceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "device:{} ({})", self.number, self.name)
    }
}

/// The cameras of this machine, as they are now; none on a phone, where the page alone reaches
/// them.
#[must_use]
pub fn devices() -> Vec<DeviceName> {
    #[cfg(not(any(target_os = "android", target_os = "ios")))]
    return crate::source::devices();
    #[cfg(any(target_os = "android", target_os = "ios"))]
    Vec::new()
}
