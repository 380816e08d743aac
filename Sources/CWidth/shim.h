// wcwidth, which Swift's Glibc module does not export.
#pragma once

#include <stddef.h>

// POSIX; declared here because the header hides it unless _XOPEN_SOURCE is set before its first inclusion.
extern int wcwidth(wchar_t scalar);

// The columns of a scalar in the C locale, and therefore in ncurses; -1 if it cannot be printed.
static inline int stz_width(wchar_t scalar) { return wcwidth(scalar); }
