import GRDB
import ZoneData

/// Updates the search index along with the rows of records. It skips unchanged texts, because replacing tokens is the
/// most expensive part of an index update.
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

  /// Replaces the texts stored for a number whose record is made again.
  func replace(_ entry: SearchEntry) throws {
    try stale.run(entry.number)
    if try isStored(entry) { return }
    try remove(entry.number)
    try index.store(entry)
    try unindexed.run(entry.number)
  }

  /// Removes records that no longer exist, and adds the tokens of new texts, sorted by number.
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
    // Tokens that FTS5 has not received must not be removed from it.
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
