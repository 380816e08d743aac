#pragma once

// Functions of LLVM's thread sanitizer runtime, which only some builds link (make test-tsan). Swift's importer does not
// find the compiler's header sanitizer/tsan_interface.h.

/// Orders everything before the last release of an address before this call.
void __tsan_acquire(void *address);

/// Orders everything before this call before the next acquisition of the address.
void __tsan_release(void *address);
