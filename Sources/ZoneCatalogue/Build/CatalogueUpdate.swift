import GRDB
import ZoneData

/// Brings an index to what the dossiers state now.
///
/// What changed dossiers state is written as they state it. Then the ids that they mention are resolved again, and the rows
/// of the affected records are made again from their claims. An index is built by the same steps: all dossiers are new, and
/// there are no rows to remove. Nothing here grows with the dossiers that stay the same.
struct CatalogueUpdate {
  private let db: Database
  private let changes: Changes
  private let progress: Indexing
  private let problems: ProblemTable
  private let files: Prepared
  private var raw: RawRows
  private var joinsChanged = false
  private var relationsChanged = false

  /// Whether the index has no rows yet. Then its secondary indexes, counters and far sides of links are made after the rows.
  var isFirst: Bool { changes.isFirst }

  init(_ db: Database, _ progress: Indexing = Indexing()) throws {
    (self.db, self.progress) = (db, progress)
    try Day.today.map { try DayOfIndex.store($0, in: db) }
    changes = try Changes(db, isFirst: !CatalogueSchema.isFinished(in: db))
    raw = try RawRows(db, isFirst: changes.isFirst)
    problems = try ProblemTable(db)
    files = try db.insertion(into: "file", orElse: "REPLACE", columns: 4)
  }

  // MARK: - Dossiers

  /// Inserts the dossier of a file in place of what the file stated before. If the file cannot be read, only the problem
  /// with it is stored.
  mutating func put(_ reading: DossierFile.Loaded) throws {
    let number = try raw.number(of: reading.file.id)
    let before = isFirst ? [:] : try raw.statements(of: number)
    let origin = isFirst ? nil : try raw.origin(of: number)
    try takeOut(number)
    try files.run(number, reading.file.path, reading.stamp, reading.digest)
    if let dossier = reading.dossier {
      try raw.insert(dossier)
      joinsChanged = joinsChanged || !dossier.joins.isEmpty || !dossier.differences.isEmpty
      relationsChanged = try relationsChanged || raw.hasRelations(number)
    }
    try problems.insert(reading.problems, .reading, owner: number)
    guard !isFirst else { return }
    try changes.noteTouched(by: number)
    let after = try raw.statements(of: number)
    let ids = Set(before.keys).union(after.keys)
    try changes.noteRestated(ids.filter { before[$0] != after[$0] }, by: number)
    if try raw.origin(of: number) != origin {
      try changes.noteCopies(of: reading.file.id)
    }
  }

  /// Notes that a file states the same as before, although it looks changed.
  func restamp(_ file: DossierFile, _ stamp: Int) throws {
    try db.run("UPDATE file SET stamp = ? WHERE path = ?", stamp, file.path)
  }

  /// Replaces the paths of files that moved, wherever they are stored.
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

  /// Removes the dossier of a file that is gone.
  mutating func remove(_ number: Int) throws {
    try changes.noteRestated(try raw.statements(of: number).keys, by: number)
    if try raw.origin(of: number) != nil, let id = try raw.id(of: number) {
      try changes.noteCopies(of: id)
    }
    try takeOut(number)
    try db.run("DELETE FROM file WHERE id = ?", number)
  }

  private mutating func takeOut(_ number: Int) throws {
    guard !isFirst else { return }
    try changes.noteTouched(by: number)
    let hasJoin: Int? = try Prepared(db, "SELECT 1 FROM tie WHERE source = ? LIMIT 1").value(number)
    joinsChanged = joinsChanged || hasJoin != nil
    relationsChanged = try relationsChanged || raw.hasRelations(number)
    try changes.noteRefused(by: number)
    try raw.remove(number)
  }

  // MARK: - Records

  /// Resolves the ids without making rows, and returns the records that the changed dossiers affect.
  func resolve() throws -> [RecordID] {
    var linker = try Linker(db, changes)
    try linker.link(joinsChanged: joinsChanged, relationsChanged: relationsChanged)
    return try changes.affectedIDs()
  }

  /// Makes the rows that follow from the dossiers. After this, the index is up to date.
  func finish() throws {
    if isFirst {
      try CatalogueSchema.indexDossiers(in: db)
    }
    var linker = try Linker(db, changes)
    try linker.link(joinsChanged: joinsChanged, relationsChanged: relationsChanged)
    try RecordUpdate(db, changes, progress).run()
    if isFirst {
      try CatalogueSchema.finish(in: db)
    }
    try PartnerTies(db, changes).update()
    try DayOfIndex.noteNextEnd(in: db)
    try problems.nameNearest(came: linker.came, went: linker.went)
    try changes.sweep()
  }
}
