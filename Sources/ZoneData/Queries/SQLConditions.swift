import GRDB

/// Conditions that must all hold, with their arguments.
struct SQLConditions {
  private(set) var arguments: [String: any DatabaseValueConvertible] = [:]
  private var parts: [String] = []

  /// The part of a query that begins with WHERE; empty without conditions.
  var sql: String { parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND ") }

  mutating func append(_ condition: String) {
    parts.append(condition)
  }

  mutating func append(_ found: SearchCondition) {
    parts.append(found.sql)
    arguments.merge(found.arguments) { $1 }
  }

  /// Takes a value and gives the name that stands for it.
  mutating func bind(_ value: any DatabaseValueConvertible) -> String {
    let name = "value\(arguments.count)"
    arguments[name] = value
    return ":\(name)"
  }

  /// Takes values and gives what stands for them behind IN.
  mutating func bind(_ values: [String]) -> String {
    "(" + values.map { bind($0) }.joined(separator: ", ") + ")"
  }
}
