import GRDB
import ZoneData

/// A text as stored in the index.
struct StoredText {
  let number: Int
  let field: SearchText.Field
  let text: String
  let form: SearchForm
  let initials: String?

  static let columns = "search_text.id, field, text, \(formSQL) AS form, pinyin, initials"
  static let formSQL = "coalesce(form, ' ' || lower(text) || ' ')"

  init(row: Row) {
    number = row[0]
    field = SearchText.Field(rawValue: row[1]) ?? .note
    text = row[2]
    form = SearchForm(form: row[3], pinyin: row[4])
    initials = row[5]
  }

  /// Reads the text with a number.
  static func numbered(_ number: Int, _ db: Database) throws -> StoredText? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM search_text WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [number]).map(StoredText.init)
  }

  /// Reads the texts of a record, in order.
  static func all(of record: Int, _ db: Database) throws -> [StoredText] {
    let texts = SearchTextNumber.all(of: record)
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM search_text WHERE id BETWEEN ? AND ? ORDER BY id")
    return try Row.fetchAll(statement, arguments: [texts.lowerBound, texts.upperBound]).map(StoredText.init)
  }
}
