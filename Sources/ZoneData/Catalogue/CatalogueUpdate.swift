import GRDB

/// Brings an index to what the dossiers say now. To build one is the same from an empty one.
///
/// What the changed dossiers say is written as they say it; then the ids that they mention are linked anew; then the rows
/// of the records that this affects are made from their claims. Nothing here grows with the dossiers that stay the same.
struct CatalogueUpdate {
  private let db: Database
  private let changes: Changes
  private let progress: Indexing
  /// Whether nothing is in the index yet.
  let isFirst: Bool
  private var raw: RawRows
  private var joinsChanged = false

  /// `db` has the tables, and may have rows.
  init(_ db: Database, _ progress: Indexing = Indexing()) throws {
    self.db = db
    self.progress = progress
    changes = try Changes(db)
    raw = RawRows(db)
    isFirst = try !db.tableExists("total")
  }

  // MARK: - Dossiers

  /// Puts the dossier of a file in, in place of what the file said before. Where the file cannot be read, there is only
  /// the problem with it.
  mutating func put(_ reading: DossierFile.Reading) throws {
    let number = try raw.number(of: reading.file.id)
    if !isFirst {
      try takeOut(number)
    }
    try db.insert("file", orElse: "REPLACE", [number, reading.file.path, reading.stamp, reading.digest])
    if let dossier = reading.dossier, !dossier.isReadable {
      // What is no dossier is no source either: there is only what is wrong with it.
      try ProblemTable(db).insert(dossier.problems, .reading, owner: number)
    } else if let dossier = reading.dossier {
      try raw.insert(dossier)
      joinsChanged = joinsChanged || !dossier.joins.isEmpty || !dossier.differences.isEmpty
    }
    try ProblemTable(db).insert(reading.problems, .reading, owner: number)
    if !isFirst {
      try changes.note(number)
    }
  }

  /// Notes that a file says the same as before, though it looks like another.
  mutating func restamp(_ file: DossierFile, _ stamp: String) throws {
    try db.run("UPDATE file SET stamp = ? WHERE path = ?", [stamp, file.path])
  }

  /// Takes the dossier of a file out that is not there any more.
  mutating func remove(_ number: Int) throws {
    try takeOut(number)
    try db.run("DELETE FROM file WHERE id = ?", [number])
  }

  private mutating func takeOut(_ number: Int) throws {
    try changes.note(number)
    let hasJoin = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM tie WHERE source = ? LIMIT 1"), arguments: [number])
    joinsChanged = joinsChanged || hasJoin != nil
    try raw.remove(number)
  }

  // MARK: - Records

  /// Makes the rows that follow from the dossiers; after this the index is of them.
  mutating func finish() throws {
    if isFirst {
      try noteEverything()
    }
    var linker = Linker(db, changes, isFirst: isFirst)
    try linker.link(joinsChanged: joinsChanged)
    let deriver = Deriver(db, changes, search: SearchRows(db, isFirst: isFirst), progress)
    try deriver.derive(isFirst: isFirst)
    try ProblemTable(db).nameNearest(came: linker.came, went: linker.went)
    if isFirst {
      try CatalogueSchema.finish(in: db)
    } else {
      try changes.sweep()
    }
  }

  private func noteEverything() throws {
    for statement in RawSchema.indexes {
      try db.execute(sql: statement)
    }
    try db.execute(sql: "INSERT INTO defined SELECT id FROM slug")
    try db.execute(sql: "INSERT INTO spoken SELECT DISTINCT slug FROM definition")
  }
}
