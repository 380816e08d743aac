// A variadic function of SQLite, which Swift cannot call. GRDB includes SQLite's own header.
#pragma once

int sqlite3_config(int option, ...);

/// Turns off SQLite's memory statistics, which take one lock for every allocation on every thread. Call it before any
/// other function of SQLite.
static inline int stz_sqlite_without_statistics(void) { return sqlite3_config(9 /* SQLITE_CONFIG_MEMSTATUS */, 0); }
