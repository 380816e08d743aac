import Foundation
import GRDB

/// An index in a file that other programs may use at the same time.
///
/// It is written in SQLite's write-ahead log, one transaction for each bringing up to date: whoever has an older state open
/// keeps it, as its reading is one transaction too, and a program that is ended on the way leaves the state before.
struct CatalogueFile {
  let file: SealedFile
  let folders: [String]
  let program: String
  let settledAt: Int
  let progress: Indexing

  /// The index in the file, brought to the folders; nil where the file is not what this program left there, or where it is
  /// sooner made anew.
  func update(_ listing: DossierFolder.Listing, isThorough: Bool) throws -> Catalogue? {
    guard file.becomesIntact() else { return nil }
    do {
      let database = try OpenDatabase(at: file.path, Self.shared, in: file)
      let isUsable = try database.queue.writeWithoutTransaction { try update($0, listing, isThorough) }
      return isUsable ? try catalogue(database, listing) : nil
    } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY && error.resultCode != .SQLITE_FULL {
      return nil
    }
  }

  /// Leaves the database in a reading transaction; false where it is not this program's, or sooner made anew.
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
      // Another program may have come first; then what is to be done is looked for again.
      if try Self.state(of: db) != state {
        difference = try sync.difference(listing)
      }
      try sync.run(difference)
      try db.execute(sql: "COMMIT")
    } catch {
      try? db.execute(sql: "ROLLBACK")
      throw error
    }
    try putLogAway(db)
    try db.execute(sql: "BEGIN")
    return try isOurs(db)
  }

  /// A number that changes when another connection changes the database.
  private static func state(of db: Database) throws -> Int? { try Int.fetchOne(db, sql: "PRAGMA data_version") }

  /// Builds the index beside its place and moves it there whole.
  func build(_ listing: DossierFolder.Listing) throws -> Catalogue? {
    let draft = Draft(of: file.path)
    defer { draft.remove() }
    do {
      try draft.make(program: program, progress) { site in
        try DossierSync.build(listing, settledAt: settledAt, at: site)
      }
    } catch let stopped as Indexing.Stopped {
      draft.keep()
      throw stopped
    }
    if file.replace(by: draft.path) || file.isIntact {
      return try update(listing, isThorough: false)
    }
    // The place is taken by a file that somebody uses, so this one is ours alone, and goes with the program.
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return try catalogue(OpenDatabase(at: draft.path, configuration), listing)
  }

  /// Moves what is in the log into the file, as far as nobody reads an older state, so that the log stays short.
  private func putLogAway(_ db: Database) throws {
    let wasIntact = file.isIntact
    _ = try? Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)")
    if wasIntact {
      file.seal()
    }
  }

  func isOurs(_ db: Database) throws -> Bool {
    try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'program'") == program
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
