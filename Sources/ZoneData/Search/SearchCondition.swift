import GRDB

/// What a query asks of the rows of a table, as a part of somebody else's SQL.
package struct SearchCondition {
  /// An expression with named arguments, all of which begin with `search`.
  package let sql: String
  package let arguments: [String: any DatabaseValueConvertible]
  /// What the full text finds, as a query with the same arguments; nil where it is not asked.
  private(set) var found: String?

  /// The argument of the full text.
  static let match = "searchMatch"

  init(_ plan: SearchPlan, column: String, _ reach: SearchReach) {
    var arguments: [String: any DatabaseValueConvertible] = [:]
    func bind(_ value: String) -> String {
      let name = "search\(arguments.count)"
      arguments[name] = value
      return ":\(name)"
    }
    var ways: [String] = []
    if let expression = plan.expression(withParts: true, []) {
      arguments[Self.match] = expression
      let found = "SELECT rowid FROM search WHERE search MATCH :\(Self.match) \(reach.sql)"
      let checks = plan.terms.filter(\.needsCheck).map { Self.check($0, column, bind: bind) }
      self.found = found
      ways.append((["\(column) IN (\(found))"] + checks).joined(separator: " AND "))
    }
    if !plan.hasPhrases {
      for key in plan.keys {
        let (start, end) = (bind(key), bind(key + "\u{10FFFF}"))
        ways.append(
          """
          \(column) IN (SELECT number / \(SearchTextNumber.perRecord) FROM search_key
            WHERE key >= \(start) AND key < \(end))
          """)
      }
    }
    sql = ways.isEmpty ? "0" : "(" + ways.joined(separator: " OR ") + ")"
    self.arguments = arguments
  }

  /// One of a record's texts must hold the term: tokens know no order.
  static func check(_ term: SearchPlan.Term, _ column: String, bind: (String) -> String) -> String {
    let held = term.needles.map { "instr(\($0.column.sql), \(bind($0.text))) > 0" }
    let first = "\(column) * \(SearchTextNumber.perRecord)"
    return """
      EXISTS (SELECT 1 FROM search_text
        WHERE search_text.id BETWEEN \(first) AND \(first) + \(SearchTextNumber.perRecord - 1)
          AND (\(held.joined(separator: " OR "))))
      """
  }
}
