import GRDB
import YAMLReader

/// The versions of the libraries below, as they are at run time.
package enum LibraryVersions {
  /// SQLite's.
  package static var sqlite: String? {
    let database = try? OpenDatabase.inMemory()
    return try? database?.queue.read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
  }

  /// libyaml's.
  package static var libyaml: String { YAMLReader.libraryVersion }
}
