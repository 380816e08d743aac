import GRDB

/// What search makes of a text: its form, how its traditional characters may be typed, and by which keys it is found.
struct ReadText {
  let form: SearchForm
  let spellings: Set<String>
  /// Nil where they are not known, as the text was no name.
  let keys: Set<String>?

  /// The Chinese of a record as the index has it.
  static func chinese(of record: Int, in db: Database) throws -> [(text: String, read: ReadText)] {
    let texts = SearchTextNumber.all(of: record)
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, text, \(StoredText.formSQL), pinyin, spellings FROM search_text
        WHERE id BETWEEN ? AND ? AND pinyin IS NOT NULL
        """)
    let rows = try Row.fetchAll(statement, arguments: [texts.lowerBound, texts.upperBound])
    return try rows.map { row in
      let keys = try String.fetchSet(
        db.cachedStatement(sql: "SELECT key FROM search_key WHERE number = ?"), arguments: [row[0] as Int])
      let read = ReadText(
        form: SearchForm(form: row[2], pinyin: row[3]), spellings: pairs(row[4] as String? ?? ""),
        keys: keys.isEmpty ? nil : keys)
      return (row[1], read)
    }
  }

  /// Spellings as they are stored: the characters of each pair, one pair after the other.
  private static func pairs(_ text: String) -> Set<String> {
    let scalars = Array(text.unicodeScalars)
    return Set(stride(from: 0, to: scalars.count - 1, by: 2).map { "\(scalars[$0])\(scalars[$0 + 1])" })
  }
}
