import GRDB
import ZoneData

/// The bodies with a name that has all words of a search. Events that name one of them are found too.
struct TiedBodies {
  let numbers: [Int]
  /// The column with the numbers of events.
  private let column: String

  /// More bodies than these have a common word in their names. Their events would hide those that have the word themselves.
  private static let most = 20

  init(_ plan: SearchPlan, on column: String, in db: Database) throws {
    self.column = column
    var found: Set<Int> = []
    if let expression = plan.expression(withParts: false) {
      found.formUnion(
        try Self.bodies(
          "rowid / \(SearchTextNumber.perRecord) FROM search_name WHERE search_name MATCH ?", [expression], db))
    }
    for key in plan.keys where !plan.hasPhrases {
      found.formUnion(
        try Self.bodies(
          "number / \(SearchTextNumber.perRecord) FROM search_key WHERE key >= ? AND key < ?",
          [key, key + "\u{10FFFF}"], db))
    }
    numbers = found.count > Self.most ? [] : found.sorted()
  }

  private static func bodies(_ selection: String, _ arguments: [String], _ db: Database) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM record WHERE kind = 'body' AND id IN (SELECT \(selection)) LIMIT \(most + 1)
        """)
    return try Int.fetchAll(statement, arguments: StatementArguments(arguments))
  }

  /// The condition that an event names one of them; nil if there are none. `limit` bounds the events to look for.
  func condition(limit: Int?) -> String? {
    guard !numbers.isEmpty else { return nil }
    let limit = limit.map { " LIMIT \($0)" } ?? ""
    return """
      \(column) IN (SELECT b FROM link WHERE a IN (\(list)) AND field = '\(Field.Name.bodies)' AND b >= \(EventKey.first)\(limit))
      """
  }

  /// For each of some events, the first name of a body among these that it names.
  func matches(of events: [Int], in db: Database) throws -> [Int: TextMatch] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT link.a, min(record.name) FROM json_each(?) event CROSS JOIN link ON link.a = event.value
          CROSS JOIN record ON record.id = link.b
        WHERE link.field = '\(Field.Name.bodies)' AND link.b IN (SELECT value FROM json_each(?)) GROUP BY link.a
        """)
    let rows = try Row.fetchAll(statement, arguments: ["\(events)", "\(numbers)"])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], TextMatch(field: .body, text: $0[1])) })
  }

  private var list: String { numbers.map(String.init).joined(separator: ", ") }
}
