import Foundation
import GRDB
import Platform

/// The file in which an index is built, beside its place. It is locked while its program runs, so that the next one can
/// recognize and remove the file of a program that was killed.
final class StagingFile {
  let path: String
  private var lock: Int32

  /// Creates an empty file beside the index at a path.
  init(beside place: String) throws {
    path = "\(place)-\(UUID().uuidString)\(Self.ending)"
    lock = StampedFile.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC)
    var status = stat()
    // Another program may have removed the file before it was locked.
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, fstat(lock, &status) == 0, status.st_nlink > 0 else {
      defer { remove() }
      throw DatabaseError(resultCode: .SQLITE_CANTOPEN, message: "cannot create \(path)")
    }
  }

  deinit {
    remove()
  }

  /// Builds an index in it.
  func write(program: String, _ build: (Database) throws -> Void) throws {
    let database = try OpenDatabase(at: path, Self.configuration)
    try database.queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      try CatalogueSchema.create(in: db)
      try build(db)
      try db.run("INSERT INTO meta VALUES ('program', ?)", program)
      try Catalogue.raiseRevision(db)
      try db.execute(sql: "COMMIT")
      // From now on it is shared, which needs a log.
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    }
    // Closed, it has no log.
    try database.queue.close()
  }

  /// Removes the file, unless it was moved. Closing it would release the locks of an open database in it, so call this
  /// before the moved file is opened.
  func remove() {
    guard lock >= 0 else { return }
    Self.removeFiles(at: path)
    close(lock)
    lock = -1
  }

  /// Removes the files of programs that were killed.
  static func removeLeftovers(in folder: URL) {
    let files = logFailure(to: "list \(folder.path)") {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
    }
    for name in files ?? [] where name.hasSuffix(ending) {
      let path = folder.appending(path: name).path
      let lock = StampedFile.open(path, O_RDWR | O_CLOEXEC)
      guard lock >= 0 else { continue }
      defer { close(lock) }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 {
        removeFiles(at: path)
      }
    }
  }

  private static let ending = "-staging"

  private static func removeFiles(at path: String) {
    for ending in ["", "-journal", "-wal", "-shm"] {
      unlink(path + ending)
    }
  }

  /// Nothing has to survive a failure, so the file is written without a journal and without waiting for the disk. Sorting
  /// a world in memory would take too much of it.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      // One more thread sorts.
      try db.execute(
        sql: """
          PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA threads = 1;
          PRAGMA cache_size = \(-24 << 10); PRAGMA secure_delete = OFF
          """)
    }
    return configuration
  }
}
