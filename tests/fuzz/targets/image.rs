//! See the entry `image`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| toroku_fuzz::entry::image(bytes));
