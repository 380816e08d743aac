import GRDB

/// Takes out of an index what nobody knew yet on a day: the documents that were not published, and what only they say.
///
/// Corrections and joins hold at every date, as the question is from which documents one could know, and not with which
/// misprints. Problems stay those of all dossiers.
struct Hindsight {
  private let db: Database
  private let changes: Changes

  init(_ db: Database) throws {
    self.db = db
    changes = try Changes(db)
  }

  func forget(after day: Day) throws {
    try db.execute(
      sql: "CREATE TEMP TABLE unknown AS SELECT id FROM source WHERE known IS NULL OR known > ?",
      arguments: [day.number])
    let unknown = try Int.fetchAll(db, sql: "SELECT id FROM unknown")
    for source in unknown {
      try changes.note(source)
      try changes.noteSpoken(try Sayings(of: source, in: db).ids, by: source)
    }
    let kept = try correctionsOfWhatWasPrinted()
    try db.execute(sql: "DELETE FROM definition WHERE source IN unknown")
    for source in unknown {
      let (first, last) = RawRows.bounds(of: source)
      for claim in try Int.fetchAll(db, sql: "SELECT id FROM claim WHERE id BETWEEN ? AND ?", arguments: [first, last])
      where !kept.contains(claim) {
        try db.run("DELETE FROM claim WHERE id = ?", claim)
      }
    }
    try db.execute(
      sql: "DELETE FROM source WHERE id IN unknown AND id NOT IN (SELECT source FROM claim)")
    try noteLostRecords()
    try changes.noteRecords()
    try Deriver(db, changes, findsProblems: false).derive()
  }

  /// The corrections of later documents that meet a value which was printed by the day.
  private func correctionsOfWhatWasPrinted() throws -> Set<Int> {
    let corrected = try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT coalesce(joined, slug.id) FROM claim JOIN slug ON slug.id = claim.record
        WHERE corrects IS NOT NULL AND source IN unknown
        """)
    let later = Set(try String.fetchAll(db, sql: "SELECT slug FROM source WHERE id IN unknown"))
    let reader = try RecordReader(db)
    var kept: Set<Int> = []
    for record in corrected {
      guard let reading = try reader.read(record) else { continue }
      let printed = reading.claims.filter { !later.contains($0.source.text) }
      for (claim, number) in zip(reading.claims, reading.numbers) where later.contains(claim.source.text) {
        if let correction = claim.correction, printed.contains(where: { correction.corrects(in: $0, claim) }) {
          kept.insert(number)
        }
      }
    }
    return kept
  }

  /// Records that nobody had told of yet: what points to them is tied to nothing.
  private func noteLostRecords() throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO moved SELECT id FROM slug
          WHERE id IN (SELECT id FROM defined) AND id NOT IN (SELECT slug FROM definition)
        """)
    try changes.noteReferrers()
  }
}
