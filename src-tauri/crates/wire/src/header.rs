//! Names of the headers the contract adds to HTTP's own, in lower case.

/// A random value, 1 to 64 visible ASCII characters, required on every POST:
/// the same key with the same body gets the same answer again for 24 hours.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// The app's version (`major.minor.patch`); older than the backend's least
/// version is answered with `update_required`. Optional.
pub const APP_VERSION: &str = "toroku-app-version";

/// `true` on the photo of a document: the person was warned of what is wrong
/// with it and sends it all the same. It is then not refused for that, but a
/// person looks at the application. Optional.
pub const WARNED: &str = "toroku-warned";

/// A random id of the installation, by which tries of group numbers, logins,
/// registrations and resets are counted, beside the network address. Optional:
/// without it the address may do as much as one installation.
pub const DEVICE: &str = "toroku-device";
