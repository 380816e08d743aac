// What Swift cannot call of SQLite, as it takes any number of arguments. GRDB includes SQLite's own header.
#pragma once

int sqlite3_config(int option, ...);

/// Keeps no count of the memory in use, for which SQLite takes one lock at each allocation of any thread. It must be
/// called before anything else of SQLite.
static inline int stz_sqlite_without_statistics(void) { return sqlite3_config(9 /* SQLITE_CONFIG_MEMSTATUS */, 0); }
