import GRDB
import ZoneData

/// Resolves the ids of changed dossiers: their kinds, the records that they mean after joining, and what is wrong with them.
struct Linker {
  private let db: Database
  private let changes: Changes
  private let problems: ProblemTable
  /// Ids that are defined now and were not before, and the other way round.
  private(set) var came: [String] = []
  private(set) var went: Set<String> = []

  init(_ db: Database, _ changes: Changes) throws {
    (self.db, self.changes) = (db, changes)
    problems = try ProblemTable(db)
  }

  /// Resolves the ids; `joinsChanged` if a changed dossier contains a join, or contained one, and `relationsChanged` if it
  /// links zones.
  mutating func link(joinsChanged: Bool, relationsChanged: Bool) throws {
    try changes.noteRecords()
    try define()
    let solvesJoins = try joinsChanged || joinsMoved()
    if solvesJoins {
      try join()
    }
    if try relationsChanged || solvesJoins || relationsMoved() {
      try relate()
    }
    try changes.noteRecords()
    try changes.noteReferrers()
    try changes.noteHolders()
  }

  // MARK: - Definitions

  private struct Definition {
    let kind: String
    let file: String
    let position: Claim.Position
  }

  private mutating func define() throws {
    guard changes.isFirst else { return try defineEach(changes.touched) }
    // Nearly all ids are defined in one section only. They get the kind of any definition, and the others are looked at.
    try db.execute(
      sql: "UPDATE slug SET kind = (SELECT kind FROM statement WHERE statement.slug = slug.id LIMIT 1)")
    try defineEach(
      """
      SELECT slug FROM statement GROUP BY slug HAVING min(kind) <> max(kind)
      UNION SELECT id FROM source WHERE id IN (SELECT slug FROM statement)
      """)
  }

  private mutating func defineEach(_ ids: String) throws {
    let defined = try Row.fetchCursor(db, sql: "SELECT id, text, kind FROM slug WHERE id IN (\(ids))")
    while let row = try defined.next() {
      try define(row[0], row[1], kind: row[2])
    }
  }

  /// The kind of an id is that of its first definition, in the order of the sources.
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
    guard !changes.isFirst else { return }
    try changes.noteMoved(slug)
    if came {
      self.came.append(text)
    } else if went {
      self.went.insert(text)
    }
  }

  private func definitions(of slug: Int) throws -> [Definition] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT statement.kind, file, line, "column" FROM statement JOIN source ON source.id = statement.source
        WHERE statement.slug = ? ORDER BY source.slug, statement.id
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

  /// Whether an id that came, went or changed its kind is part of a join.
  private func joinsMoved() throws -> Bool {
    try Int.fetchOne(
      db,
      sql: """
        SELECT 1 FROM moved WHERE EXISTS (SELECT 1 FROM tie WHERE tie.slug = moved.id)
          OR EXISTS (SELECT 1 FROM tie WHERE tie.other = moved.id) LIMIT 1
        """) != nil
  }

  private func join() throws {
    // The reasons of joins are shown with what comes over them.
    try changes.noteJoinedIDs()
    let solution = try JoinSolution(db)
    try problems.remove(.joins, owner: 0)
    try problems.insert(solution.problems, .joins, owner: 0)
    let rows = try Row.fetchAll(db, sql: "SELECT id, joined FROM slug WHERE joined IS NOT NULL")
    let before = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int, $0[1] as Int) })
    for slug in Set(before.keys).union(solution.records.keys) where before[slug] != solution.records[slug] {
      try db.run("UPDATE slug SET joined = ? WHERE id = ?", solution.records[slug], slug)
      try changes.noteMoved(slug)
      for record in [slug, before[slug], solution.records[slug]].compactMap({ $0 }) {
        try changes.noteAffected(record)
      }
    }
  }

  // MARK: - Links between zones

  /// Whether a zone that came, went or changed its kind is linked with another.
  private func relationsMoved() throws -> Bool {
    try Int.fetchOne(
      db,
      sql: """
        SELECT 1 FROM moved WHERE EXISTS (SELECT 1 FROM relation WHERE relation.slug = moved.id)
          OR EXISTS (SELECT 1 FROM relation WHERE relation.other = moved.id) LIMIT 1
        """) != nil
  }

  private func relate() throws {
    let solution = try RelationSolution(db)
    try problems.remove(.relations, owner: 0)
    try problems.insert(solution.problems, .relations, owner: 0)
    for link in solution.links where link.wasRefused != solution.refused.contains(link.place) {
      try db.run(
        "UPDATE relation SET refused = ? WHERE statement = ? AND place = ?", !link.wasRefused, link.place.statement,
        link.place.place)
      try changes.noteAffected(link.record)
    }
  }
}
