import GRDB

/// Says in which text of a record a query found it.
package struct SearchExplainer {
  let plan: SearchPlan

  /// The text with the most of what does not stand in the texts that a row shows; nil where everything does.
  package func text(of record: Int, besides shown: Set<String>, in db: Database) throws -> TextMatch? {
    let texts = SearchTextNumber.all(of: record)
    let statement = try db.cachedStatement(
      sql: "SELECT \(StoredText.columns) FROM search_text WHERE id BETWEEN ? AND ? ORDER BY id")
    let rows = try Row.fetchCursor(statement, arguments: [texts.lowerBound, texts.upperBound])
    var missing = Set(plan.terms.indices)
    var others: [(text: StoredText, terms: Set<Int>)] = []
    while !missing.isEmpty, let row = try rows.next() {
      let text = StoredText(row: row)
      let terms = Set(plan.ranks(in: text).enumerated().compactMap { $1 == nil ? nil : $0 })
      if shown.contains(text.text) {
        missing.subtract(terms)
      } else if !terms.isEmpty {
        others.append((text, terms))
      }
    }
    guard !missing.isEmpty else { return nil }
    let counts = others.map { $0.terms.intersection(missing).count }
    if let most = counts.max(), most > 0, let best = counts.firstIndex(of: most) {
      return TextMatch(field: others[best].text.field, text: others[best].text.text)
    }
    return try name(of: record, besides: shown, in: db)
  }

  /// The name that begins with the query when both lose their spaces.
  private func name(of record: Int, besides shown: Set<String>, in db: Database) throws -> TextMatch? {
    let texts = SearchTextNumber.all(of: record)
    let statement = try db.cachedStatement(
      sql: "SELECT number FROM search_key WHERE number BETWEEN ? AND ? AND key >= ? AND key < ? ORDER BY number LIMIT 1"
    )
    for key in plan.keys {
      let bounds: StatementArguments = [texts.lowerBound, texts.upperBound, key, key + "\u{10FFFF}"]
      guard let number = try Int.fetchOne(statement, arguments: bounds),
        let text = try StoredText.numbered(number, db)
      else { continue }
      return shown.contains(text.text) ? nil : TextMatch(field: text.field, text: text.text)
    }
    return nil
  }
}
