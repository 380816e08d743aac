import GRDB

extension SearchIndex {
  /// Takes a record out; nothing happens where it is not in the index.
  ///
  /// SQLite 3.40 cannot delete from an index without content by number alone: it must be given the very same tokens.
  package static func remove(_ record: Int, from db: Database) throws {
    let found = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, scopes FROM search_record WHERE id = ?"), arguments: [record])
    guard let found else { return }
    let isNamed = (found[0] as String) != RecordKind.event.rawValue
    let scopes = Set((found[1] as String).split(separator: " ").map(String.init))
    var tokens = scopes
    for text in try StoredText.all(of: record, db) {
      text.form.insertTokens(into: &tokens)
      if isNamed, text.field.isName {
        try delete(text.number, text.form.tokens.union(scopes), from: "search_name", db)
      }
    }
    try delete(record, tokens, from: "search", db)
    try deleteRows(of: record, db)
  }

  private static func delete(_ row: Int, _ tokens: Set<String>, from table: String, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \(table) (\(table), rowid, tokens) VALUES ('delete', ?, ?)")
    try statement.execute(arguments: [row, tokens.joined(separator: " ")])
  }

  private static func deleteRows(of record: Int, _ db: Database) throws {
    let texts = SearchTextNumber.all(of: record)
    let bounds: StatementArguments = [texts.lowerBound, texts.upperBound]
    try db.cachedStatement(sql: "DELETE FROM search_key WHERE number BETWEEN ? AND ?").execute(arguments: bounds)
    try db.cachedStatement(sql: "DELETE FROM search_text WHERE id BETWEEN ? AND ?").execute(arguments: bounds)
    try db.cachedStatement(sql: "DELETE FROM search_record WHERE id = ?").execute(arguments: [record])
  }
}
