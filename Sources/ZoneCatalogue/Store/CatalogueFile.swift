import Foundation
import GRDB
import Platform
import ZoneData

/// An index in a file that other programs may use at the same time.
///
/// Each update is one transaction of SQLite's write-ahead log: a program that has an older state open keeps it, because it
/// reads in one transaction too, and a program that is killed leaves the state before.
struct CatalogueFile {
  let file: StampedFile
  let folders: [String]
  let program: String
  let settledAt: Int
  let progress: Indexing

  /// The index in the file, brought to the folders; nil if the file is not what this program left there, or if building a new
  /// one is cheaper.
  func update(_ listing: DossierFolder.Listing, isThorough: Bool) throws -> Catalogue? {
    guard file.isIntact else { return nil }
    do {
      let database = try OpenDatabase(at: file.path, Self.shared, in: file)
      let isUsable = try database.queue.writeWithoutTransaction { try update($0, listing, isThorough) }
      return isUsable ? try catalogue(database, listing) : nil
    } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY && error.resultCode != .SQLITE_FULL {
      log.warning("cannot use the index in \(file.path): \(error)")
      return nil
    }
  }

  /// Leaves the database in a reading transaction; false if it is not this program's, or if building a new
  /// one is cheaper.
  private func update(_ db: Database, _ listing: DossierFolder.Listing, _ isThorough: Bool) throws -> Bool {
    try db.execute(sql: "BEGIN")
    guard try isOurs(db) else { return false }
    let sync = sync(db, isThorough)
    var difference = try sync.difference(listing)
    if difference.isEmpty { return true }
    if try sync.isRebuildCheaper(listing, difference) { return false }
    let state = try Self.state(of: db)
    try db.execute(sql: "ROLLBACK; BEGIN IMMEDIATE")
    do {
      // Another program may have updated it first.
      if try Self.state(of: db) != state {
        difference = try sync.difference(listing)
      }
      try sync.run(difference)
      try Catalogue.raiseRevision(db)
      try db.execute(sql: "COMMIT")
    } catch {
      logFailure(to: "undo the update of the index") { try db.execute(sql: "ROLLBACK") }
      throw error
    }
    emptyLog(db)
    try db.execute(sql: "BEGIN")
    return try isOurs(db)
  }

  /// A number that changes when another connection changes the database.
  private static func state(of db: Database) throws -> Int? { try Int.fetchOne(db, sql: "PRAGMA data_version") }

  /// Builds the index beside its place and moves it there.
  func build(_ listing: DossierFolder.Listing) throws -> Catalogue? {
    let staging = try StagingFile(beside: file.path)
    defer { staging.remove() }
    try staging.write(program: program) { db in
      let sync = sync(db, false)
      try sync.run(sync.difference(listing))
    }
    if file.replace(by: staging.path) || file.isIntact {
      staging.remove()
      return try update(listing, isThorough: false)
    }
    // Another program uses the file at the place, so this program keeps its own, which is deleted while it is open.
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return try catalogue(OpenDatabase(at: staging.path, configuration), listing)
  }

  /// Moves the content of the log into the file, unless a program reads an older state, so that the log stays short.
  private func emptyLog(_ db: Database) {
    file.changing {
      logFailure(to: "empty the log of the index") { try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)") }
    }
  }

  /// Whether this program left it there, and its rows still hold.
  func isOurs(_ db: Database) throws -> Bool {
    try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'program'") == program
      && !DayOfIndex.hasPassed(in: db, today: .today)
  }

  func sync(_ db: Database, _ isThorough: Bool) -> DossierSync {
    DossierSync(db, progress, isThorough: isThorough, settledAt: settledAt)
  }

  func catalogue(_ database: OpenDatabase, _ listing: DossierFolder.Listing) throws -> Catalogue {
    let folders = folders
    return try Catalogue(database, problems: listing.problems) { try Catalogue(folders: folders) }
  }

  /// How the file is opened beside other programs.
  static var shared: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }
}
