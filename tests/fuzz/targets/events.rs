//! See the entry `events`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| toroku_fuzz::entry::events(bytes));
