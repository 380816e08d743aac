import GRDB

/// Conditions that must all hold, with their arguments.
struct SQLConditions {
  private(set) var arguments: [String: any DatabaseValueConvertible] = [:]
  private var parts: [String] = []
  /// The queries of those parts that only ask for the number of a row's record.
  private var numbers: [String] = []

  /// The query for the numbers of the records; nil if there are other conditions or none.
  var allNumbers: String? {
    guard !numbers.isEmpty, numbers.count == parts.count else { return nil }
    return numbers.map { "SELECT * FROM (\($0))" }.joined(separator: " INTERSECT ")
  }

  /// The WHERE clause; empty without conditions.
  var sql: String { parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND ") }

  mutating func append(_ condition: String) {
    parts.append(condition)
  }

  /// Adds the condition that the number of a row's record is among those of a query.
  mutating func append(among numbers: String) {
    parts.append("id IN (\(numbers))")
    self.numbers.append(numbers)
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
