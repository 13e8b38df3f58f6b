//! How often memory is asked for.

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How often memory was asked for while `work` ran, and how many bytes of it.
pub(crate) fn during(work: impl FnOnce()) -> (usize, usize) {
    let region = Region::new(COUNTING);
    work();
    let change = region.change();
    (
        change.allocations + change.reallocations,
        change.bytes_allocated,
    )
}
