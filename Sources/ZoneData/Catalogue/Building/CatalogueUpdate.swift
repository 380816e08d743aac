import GRDB

/// Brings an index to what the dossiers say now.
///
/// What the changed dossiers say is written as they say it; then the ids that they mention are linked anew; then the rows
/// of the records that this affects are made from their claims. Nothing here grows with the dossiers that stay the same.
struct CatalogueUpdate {
  private let db: Database
  private let changes: Changes
  private let progress: Indexing
  private let problems: ProblemTable
  private let files: Prepared
  private var raw: RawRows
  private var joinsChanged = false

  /// `db` has an index that was made to its end.
  init(_ db: Database, _ progress: Indexing = Indexing()) throws {
    self.db = db
    self.progress = progress
    changes = try Changes(db)
    raw = try RawRows(db)
    problems = try ProblemTable(db)
    files = try db.insertion(into: "file", orElse: "REPLACE", columns: 4)
  }

  // MARK: - Dossiers

  /// Puts the dossier of a file in, in place of what the file said before. Where the file cannot be read, there is only
  /// the problem with it.
  mutating func put(_ reading: DossierFile.Reading) throws {
    let number = try raw.number(of: reading.file.id)
    let before = try Sayings(of: number, in: db)
    try takeOut(number)
    try files.run(number, reading.file.path, reading.stamp, reading.digest)
    if let dossier = reading.dossier {
      try raw.insert(dossier)
      joinsChanged = joinsChanged || !dossier.joins.isEmpty || !dossier.differences.isEmpty
    }
    try problems.insert(reading.problems, .reading, owner: number)
    try changes.note(number)
    try changes.noteSpoken(try Sayings(of: number, in: db).ids(differingFrom: before), by: number)
  }

  /// Notes that a file says the same as before, though it looks like another.
  func restamp(_ file: DossierFile, _ stamp: Int) throws {
    try db.run("UPDATE file SET stamp = ? WHERE path = ?", stamp, file.path)
  }

  /// Notes where files stand now, wherever a path is told.
  func move(_ files: [(from: String, to: String)]) throws {
    guard !files.isEmpty else { return }
    try db.execute(sql: "CREATE TEMP TABLE move (old TEXT PRIMARY KEY, new TEXT NOT NULL) WITHOUT ROWID")
    let insertion = try db.insertion(into: "move", columns: 2)
    for (old, new) in files {
      try insertion.run(old, new)
    }
    for (table, column) in [("file", "path"), ("source", "file"), ("problem", "file")] {
      try db.run("UPDATE \(table) SET \(column) = move.new FROM temp.move WHERE \(table).\(column) = move.old")
    }
    try db.execute(sql: "DROP TABLE temp.move")
    try problems.move(files)
  }

  /// Takes the dossier of a file out that is not there any more.
  mutating func remove(_ number: Int) throws {
    try changes.noteSpoken(try Sayings(of: number, in: db).ids, by: number)
    try takeOut(number)
    try db.run("DELETE FROM file WHERE id = ?", number)
  }

  private mutating func takeOut(_ number: Int) throws {
    try changes.note(number)
    let hasJoin: Int? = try Prepared(db, "SELECT 1 FROM tie WHERE source = ? LIMIT 1").value(number)
    joinsChanged = joinsChanged || hasJoin != nil
    try raw.remove(number)
  }

  // MARK: - Records

  /// Makes the rows that follow from the dossiers; after this the index is of them.
  func finish() throws {
    var linker = try Linker(db, changes)
    try linker.link(joinsChanged: joinsChanged)
    try Deriver(db, changes, progress).derive()
    try problems.nameNearest(came: linker.came, went: linker.went)
    try changes.sweep()
  }
}
