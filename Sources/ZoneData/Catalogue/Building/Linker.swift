import GRDB

/// Finds out what every id means, once the dossiers are in: its kind, the record that it means after joining, and what
/// is wrong with it. Only ids that changed dossiers define or join are looked at.
struct Linker {
  private let db: Database
  private let changes: Changes?
  private let problems: ProblemTable
  /// Ids that are defined now and were not before, and the other way round.
  private(set) var came: [String] = []
  private(set) var went: Set<String> = []

  /// Without changes all ids are looked at, and there are no rows yet.
  init(_ db: Database, _ changes: Changes? = nil) throws {
    (self.db, self.changes) = (db, changes)
    problems = try ProblemTable(db)
  }

  /// Brings all ids to what the dossiers say; `joinsChanged` where one that changed has a join, or had.
  mutating func link(joinsChanged: Bool) throws {
    guard let changes else {
      try defineAll()
      return try join()
    }
    try changes.noteRecords()
    try defineEach("SELECT id FROM defined")
    if try joinsChanged || joinsMoved() {
      try join()
    }
    try changes.noteRecords()
    try changes.noteReferrers()
  }

  // MARK: - Definitions

  private struct Definition {
    let kind: String
    let file: String
    let position: Claim.Position
  }

  /// Nearly all ids are defined in one section, so that the kind is that of any definition.
  private mutating func defineAll() throws {
    try db.execute(
      sql: "UPDATE slug SET kind = (SELECT kind FROM definition WHERE definition.slug = slug.id LIMIT 1)")
    try defineEach(
      """
      SELECT slug FROM definition GROUP BY slug HAVING min(kind) <> max(kind)
      UNION SELECT id FROM source WHERE id IN (SELECT slug FROM definition)
      """)
  }

  private mutating func defineEach(_ ids: String) throws {
    let defined = try Row.fetchCursor(db, sql: "SELECT id, text, kind FROM slug WHERE id IN (\(ids))")
    while let row = try defined.next() {
      try define(row[0], row[1], kind: row[2])
    }
  }

  /// An id is of the kind of its first definition, in the order of the sources.
  private mutating func define(_ slug: Int, _ text: String, kind: String?) throws {
    let definitions = try definitions(of: slug)
    let first = definitions.first
    if first?.kind != kind {
      try db.run("UPDATE slug SET kind = ? WHERE id = ?", first?.kind, slug)
      try noteMove(slug, text, came: kind == nil, went: first == nil)
    }
    try check(definitions, of: slug, RecordID(stored: text))
  }

  private mutating func noteMove(_ slug: Int, _ text: String, came: Bool, went: Bool) throws {
    guard let changes else { return }
    try changes.noteMove(slug)
    if came {
      self.came.append(text)
    } else if went {
      self.went.insert(text)
    }
  }

  private func definitions(of slug: Int) throws -> [Definition] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT definition.kind, file, line, "column" FROM definition JOIN source ON source.id = definition.source
        WHERE definition.slug = ? ORDER BY source.slug, place
        """)
    return try Row.fetchAll(statement, arguments: [slug]).map { row in
      Definition(kind: row[0], file: row[1], position: Claim.Position(line: row[2], column: row[3]))
    }
  }

  private func check(_ definitions: [Definition], of slug: Int, _ id: RecordID) throws {
    try problems.remove(.ids, owner: slug)
    guard let first = definitions.first else { return }
    var found: [Problem] = []
    if try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM source WHERE id = ?"), arguments: [slug]) != nil {
      found += definitions.map { Problem(.idOfSource(id), at: $0.position, in: $0.file) }
    }
    let section = RecordKind(rawValue: first.kind)?.section ?? first.kind
    found += definitions.filter { $0.kind != first.kind }.map {
      Problem(.definedTwice(id, section: section, otherFile: first.file), at: $0.position, in: $0.file)
    }
    try problems.insert(found, .ids, owner: slug)
  }

  // MARK: - Joins

  /// Whether an id that came, went or is of another kind stands in a join.
  private func joinsMoved() throws -> Bool {
    try Int.fetchOne(
      db,
      sql: """
        SELECT 1 FROM moved WHERE EXISTS (SELECT 1 FROM tie WHERE tie.slug = moved.id)
          OR EXISTS (SELECT 1 FROM tie WHERE tie.other = moved.id) LIMIT 1
        """) != nil
  }

  private func join() throws {
    let solution = try JoinSolution(db)
    try problems.remove(.joins, owner: 0)
    try problems.insert(solution.problems, .joins, owner: 0)
    let rows = try Row.fetchAll(db, sql: "SELECT id, joined FROM slug WHERE joined IS NOT NULL")
    let before = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int, $0[1] as Int) })
    for slug in Set(before.keys).union(solution.records.keys) where before[slug] != solution.records[slug] {
      try db.run("UPDATE slug SET joined = ? WHERE id = ?", solution.records[slug], slug)
      guard let changes else { continue }
      try changes.noteMove(slug)
      for record in [slug, before[slug], solution.records[slug]].compactMap({ $0 }) {
        try changes.noteAgain(record)
      }
    }
  }
}

extension Problem {
  init(_ kind: Kind, at position: Claim.Position, in file: String) {
    self.init(kind, file: file, line: position.line, column: position.column)
  }
}
