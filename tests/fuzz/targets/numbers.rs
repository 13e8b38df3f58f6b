//! See the entry `numbers`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| toroku_fuzz::entry::numbers(bytes));
