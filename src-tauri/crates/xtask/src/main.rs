//! The workspace's tools.
fn main() {}
