import GRDB
import Platform
import YAMLText

/// The versions of the libraries in use, as of run time.
package enum LibraryVersions {
  /// SQLite's.
  package static var sqlite: String? {
    logFailure(to: "ask SQLite for its version") {
      let database = try OpenDatabase.inMemory()
      // The database is closed with its last use.
      return try withExtendedLifetime(database) {
        try database.queue.read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
      }
    }
  }

  /// libyaml's.
  package static var libyaml: String { YAMLReader.libraryVersion }
}
