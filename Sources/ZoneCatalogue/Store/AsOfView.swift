import GRDB
import ZoneData

/// Removes from an index what was not known on a day: the documents that were not published, and what only they state.
///
/// Corrections and joins hold on every day: the question is which documents were known, and not which misprints. Problems
/// stay those of all dossiers.
struct AsOfView {
  private let db: Database
  private let changes: Changes

  init(_ db: Database) throws {
    self.db = db
    changes = try Changes(db, isFirst: false)
  }

  func forget(after day: Day) throws {
    try db.execute(
      sql: "CREATE TEMP TABLE unknown AS SELECT id FROM source WHERE known IS NULL OR known > ?",
      arguments: [day.number])
    let raw = try RawRows(db)
    let unknown = try Int.fetchAll(db, sql: "SELECT id FROM unknown")
    for source in unknown {
      try changes.noteTouched(by: source)
      try changes.noteRestated(try raw.statements(of: source).keys, by: source)
    }
    let kept = try correctionsOfWhatWasPrinted()
    for source in unknown {
      try forgetStatements(of: source, except: kept)
    }
    try db.execute(
      sql: "DELETE FROM source WHERE id IN unknown AND id NOT IN (SELECT source FROM statement)")
    try DayOfIndex.store(day, in: db)
    try noteEnds(after: day)
    try noteLostRecords()
    try changes.noteRecords()
    try RecordUpdate(db, changes, findsProblems: false).run()
    try PartnerTies(db, changes).update()
  }

  /// The corrections of later documents that meet a value which was printed by the day: the positions of their claims, by
  /// the numbers of the statements.
  private func correctionsOfWhatWasPrinted() throws -> [Int: [Int]] {
    let corrected = try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT coalesce(joined, slug.id) FROM statement JOIN slug ON slug.id = statement.slug
        WHERE source IN unknown
          AND EXISTS (SELECT 1 FROM json_each(claims) claim WHERE json_extract(claim.value, '$[9]') IS NOT NULL)
        """)
    let later = Set(try String.fetchAll(db, sql: "SELECT slug FROM source WHERE id IN unknown"))
    let reader = try RecordReader(db)
    var kept: [Int: [Int]] = [:]
    for record in try corrected.compactMap({ try reader.record($0) }) {
      let printed = record.assembled().claims.filter { !later.contains($0.source.text) }
      for statement in record.statements where later.contains(statement.source.text) {
        statement.unpack(for: record.id, record.kind) { unpacked in
          guard unpacked.problem == nil, let correction = unpacked.claim.correction,
            printed.contains(where: { correction.corrects(in: $0, unpacked.claim) })
          else { return }
          kept[statement.number, default: []].append(unpacked.index)
        }
      }
    }
    return kept
  }

  /// A statement of which only corrections are kept defines nothing.
  private func forgetStatements(of source: Int, except kept: [Int: [Int]]) throws {
    let numbers = RawRows.numbers(of: source)
    for statement in try Int.fetchAll(
      db, sql: "SELECT id FROM statement WHERE id BETWEEN ? AND ?", arguments: [numbers.lowerBound, numbers.upperBound])
    {
      guard let claims = kept[statement] else {
        try db.run(
          "DELETE FROM holder WHERE source = ?1 AND slug = (SELECT slug FROM statement WHERE id = ?2)", source,
          statement)
        try db.run("DELETE FROM statement WHERE id = ?", statement)
        continue
      }
      // The places of the claims that are kept are others.
      try db.run("DELETE FROM relation WHERE statement = ?", statement)
      let only = { (column: String) in
        "(SELECT json_group_array(json(value)) FROM json_each(\(column)) WHERE key IN (SELECT value FROM json_each(?2)))"
      }
      try db.run(
        "UPDATE statement SET defines = 0, wanted = NULL, claims = \(only("claims")), places = \(only("places")) WHERE id = ?1",
        statement, "[\(claims.map(String.init).joined(separator: ","))]")
    }
  }

  /// Notes the records with links and posts that had not ended on the day.
  private func noteEnds(after day: Day) throws {
    try db.run(
      "INSERT OR IGNORE INTO moved SELECT id FROM slug WHERE id IN (SELECT a FROM link WHERE forward AND ended AND until >= ?)",
      day.number)
  }

  /// Notes what points to records that no known document defines: those links go.
  private func noteLostRecords() throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO moved SELECT id FROM touched
          WHERE id NOT IN (SELECT slug FROM statement WHERE defines)
        """)
    try changes.noteReferrers()
    try changes.noteHolders()
  }
}
