import GRDB

/// Conditions that must all hold, with their arguments.
struct SQLConditions {
  private(set) var arguments: [String: any DatabaseValueConvertible] = [:]
  private var parts: [String] = []

  /// The WHERE clause; empty without conditions.
  var sql: String { parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND ") }

  mutating func append(_ condition: String) {
    parts.append(condition)
  }

  /// Adds the condition of a search, or another condition that may hold instead.
  mutating func append(_ found: SearchCondition, orElse other: String? = nil) {
    parts.append(other.map { "(\(found.sql) OR \($0))" } ?? found.sql)
    arguments.merge(found.arguments) { $1 }
  }

  /// Binds a value and returns its placeholder.
  mutating func bind(_ value: any DatabaseValueConvertible) -> String {
    let name = "value\(arguments.count)"
    arguments[name] = value
    return ":\(name)"
  }

  /// Binds values and returns the list of placeholders for IN.
  mutating func bind(_ values: [String]) -> String {
    "(" + values.map { bind($0) }.joined(separator: ", ") + ")"
  }
}
