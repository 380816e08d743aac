import GRDB

/// Keeps search in step with the rows of records: what says the same as before is left as it is, as taking words out and
/// putting them in again is the dearest part of bringing an index up to date.
struct SearchRows {
  private let db: Database
  private let index: SearchIndex
  private let stale: Prepared
  private let unindexed: Prepared

  init(_ db: Database) throws {
    self.db = db
    index = try SearchIndex(db)
    stale = try Prepared(db, "DELETE FROM stale WHERE id = ?")
    unindexed = try Prepared(db, "INSERT INTO unindexed VALUES (?)")
  }

  /// Puts the texts of a record in, in place of those that its number had.
  func put(_ entry: SearchEntry) throws {
    try stale.run(entry.number)
    if try isStored(entry) { return }
    try remove(entry.number)
    try index.store(entry)
    try unindexed.run(entry.number)
  }

  /// Takes out what has no record any more, and makes the words of all that is new, in the order of the numbers.
  func finish() throws {
    for number in try Int.fetchAll(db, sql: "SELECT id FROM stale ORDER BY id") {
      try remove(number)
    }
    let numbers = try Int.fetchCursor(db, sql: "SELECT id FROM unindexed ORDER BY id")
    while let number = try numbers.next() {
      try index.addTokens(of: number)
    }
  }

  private func remove(_ number: Int) throws {
    try db.run("DELETE FROM unindexed WHERE id = ?", number)
    // What was not given to FTS5 yet must not be taken out of it.
    if db.changesCount > 0 {
      try index.discard(number)
    } else {
      try index.remove(number)
    }
  }

  private func isStored(_ entry: SearchEntry) throws -> Bool {
    let isSame = try Prepared(db, "SELECT kind, recency FROM search_record WHERE id = ?").first(entry.number) { row in
      row[0] as String == entry.kind.rawValue && row[1] as Int == entry.recency
    }
    guard isSame == true else { return false }
    return try StoredText.all(of: entry.number, db).map { SearchText($0.field, $0.text) } == entry.texts
  }
}
