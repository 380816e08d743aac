import GRDB

/// The condition of a text query, for use in another SQL statement.
package struct SearchCondition {
  /// An expression with named arguments, whose names all begin with `search`.
  package let sql: String
  package let arguments: [String: any DatabaseValueConvertible]
  /// The full-text query, with the same arguments; nil if the condition does not need one.
  private(set) var found: String?

  /// The name of the full-text query's argument.
  static let match = "searchMatch"

  init(_ plan: SearchPlan, column: String, _ reach: SearchReach) {
    var arguments: [String: any DatabaseValueConvertible] = [:]
    func bind(_ value: String) -> String {
      let name = "search\(arguments.count)"
      arguments[name] = value
      return ":\(name)"
    }
    var alternatives: [String] = []
    if let expression = plan.expression(withParts: true) {
      arguments[Self.match] = expression
      let found = "SELECT rowid FROM search WHERE search MATCH :\(Self.match) \(reach.sql)"
      let checks = plan.terms.filter(\.needsCheck).map { Self.check($0, column, bind: bind) }
      self.found = found
      alternatives.append((["\(column) IN (\(found))"] + checks).joined(separator: " AND "))
    }
    if !plan.hasPhrases {
      for key in plan.keys {
        let (start, end) = (bind(key), bind(key + "\u{10FFFF}"))
        alternatives.append(
          """
          \(column) IN (SELECT number / \(SearchTextNumber.perRecord) FROM search_key
            WHERE key >= \(start) AND key < \(end))
          """)
      }
    }
    sql = alternatives.isEmpty ? "0" : "(" + alternatives.joined(separator: " OR ") + ")"
    self.arguments = arguments
  }

  /// A condition that one of the record's texts contains the term. It is needed because tokens have no order.
  static func check(_ term: SearchPlan.Term, _ column: String, bind: (String) -> String) -> String {
    let matches = term.needles.map { "instr(\($0.column.sql), \(bind($0.text))) > 0" }
    let first = "\(column) * \(SearchTextNumber.perRecord)"
    return """
      EXISTS (SELECT 1 FROM search_text
        WHERE search_text.id BETWEEN \(first) AND \(first) + \(SearchTextNumber.perRecord - 1)
          AND (\(matches.joined(separator: " OR "))))
      """
  }
}
