import GRDB

extension SearchIndex {
  /// Takes a record out; nothing happens where it is not in the index.
  ///
  /// SQLite 3.40 cannot delete from an index without content by number alone: it must be given the very same tokens.
  package static func remove(_ record: Int, from db: Database) throws {
    guard let tokens = try SearchTokens(of: record, in: db) else { return }
    for (number, tokens) in tokens.names {
      try delete(number, tokens, from: "search_name", db)
    }
    try delete(record, tokens.all, from: "search", db)
    for word in tokens.all where SearchToken.isListed(word) {
      try db.run("UPDATE search_word SET count = count - 1 WHERE word = ?", [word])
      try db.run("DELETE FROM search_word WHERE word = ? AND count < 1", [word])
    }
    try discard(record, from: db)
  }

  /// Takes out the texts of a record whose tokens were not made yet.
  static func discard(_ record: Int, from db: Database) throws {
    let texts = SearchTextNumber.all(of: record)
    let bounds: StatementArguments = [texts.lowerBound, texts.upperBound]
    try db.run("DELETE FROM search_key WHERE number BETWEEN ? AND ?", bounds)
    try db.run("DELETE FROM search_text WHERE id BETWEEN ? AND ?", bounds)
    try db.run("DELETE FROM search_record WHERE id = ?", [record])
  }

  private static func delete(_ row: Int, _ tokens: Set<String>, from table: String, _ db: Database) throws {
    try db.run(
      "INSERT INTO \(table) (\(table), rowid, tokens) VALUES ('delete', ?, ?)",
      [row, tokens.joined(separator: " ")])
  }
}
