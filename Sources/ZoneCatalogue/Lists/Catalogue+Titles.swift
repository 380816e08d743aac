import GRDB

extension Catalogue {
  /// The titles of posts that hold some letters, those of most contacts first.
  package func titles(with letters: String, most: Int) throws -> [String] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT title FROM contact WHERE instr(lower(title), lower(?)) GROUP BY title ORDER BY count(*) DESC, title LIMIT ?
          """)
      return try String.fetchAll(statement, arguments: [letters, most])
    }
  }
}
