import GRDB
import ZoneData

/// Where a record has the words of a query.
enum FoundWords {
  /// In the texts of its row.
  case shown
  case elsewhere(TextMatch)
  case nowhere
}

/// Finds the text of a record that a query matched.
package struct SearchExplainer {
  let plan: SearchPlan

  /// Returns the text with the most terms that are missing from the texts of a row.
  func words(of record: Int, besides shown: Set<String>, in db: Database) throws -> FoundWords {
    let texts = SearchTextNumber.all(of: record)
    let statement = try db.cachedStatement(
      sql: "SELECT \(StoredText.columns) FROM search_text WHERE id BETWEEN ? AND ? ORDER BY id")
    let rows = try Row.fetchCursor(statement, arguments: [texts.lowerBound, texts.upperBound])
    var missing = Set(plan.terms.indices)
    var others: [(text: StoredText, terms: Set<Int>)] = []
    while !missing.isEmpty, let row = try rows.next() {
      let text = StoredText(row: row)
      let terms = plan.terms(in: text)
      if shown.contains(text.text) {
        missing.subtract(terms)
      } else if !terms.isEmpty {
        others.append((text, terms))
      }
    }
    guard !missing.isEmpty else { return .shown }
    let counts = others.map { $0.terms.intersection(missing).count }
    if let most = counts.max(), most > 0, let best = counts.firstIndex(of: most) {
      return .elsewhere(TextMatch(field: others[best].text.field, text: others[best].text.text))
    }
    return try name(of: record, besides: shown, in: db)
  }

  /// Returns the name that begins with the query when both are written without spaces.
  private func name(of record: Int, besides shown: Set<String>, in db: Database) throws -> FoundWords {
    let texts = SearchTextNumber.all(of: record)
    let statement = try db.cachedStatement(
      sql: "SELECT number FROM search_key WHERE number BETWEEN ? AND ? AND key >= ? AND key < ? ORDER BY number LIMIT 1"
    )
    for key in plan.keys {
      let bounds: StatementArguments = [texts.lowerBound, texts.upperBound, key, key + "\u{10FFFF}"]
      guard let number = try Int.fetchOne(statement, arguments: bounds),
        let text = try StoredText.numbered(number, db)
      else { continue }
      return shown.contains(text.text) ? .shown : .elsewhere(TextMatch(field: text.field, text: text.text))
    }
    return .nowhere
  }
}
