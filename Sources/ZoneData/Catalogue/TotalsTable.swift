import GRDB

/// How much the index holds, kept by SQLite itself while rows come and go: to count a million rows at each start takes
/// longer than the first frame may.
enum TotalsTable {
  /// Counts what is there, and from then on what comes and goes.
  static let statements =
    ["CREATE TABLE total (name TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID"]
    + counters.flatMap(\.statements)

  static func read(_ db: Database) throws -> Totals {
    let rows = try Row.fetchAll(db, sql: "SELECT name, count FROM total").map { ($0[0] as String, $0[1] as Int) }
    let counts = Dictionary(uniqueKeysWithValues: rows)
    var totals = Totals()
    totals.zones = counts["zones"] ?? 0
    totals.unnamedZones = counts["unnamedZones"] ?? 0
    totals.partners = counts["partners"] ?? 0
    totals.contacts = counts["contacts"] ?? 0
    totals.events = counts["events"] ?? 0
    totals.timeline = counts["timeline"] ?? 0
    totals.sources = counts["sources"] ?? 0
    totals.records = counts["records"] ?? 0
    totals.claims = counts["claims"] ?? 0
    return totals
  }

  /// A number: of which table, and what each row adds to it, in terms of the row.
  private struct Counter {
    let name: String
    let table: String
    var amount = "1"

    var statements: [String] {
      let row = { (name: String) in amount.replacing("$", with: name.isEmpty ? "" : name + ".") }
      return [
        "INSERT INTO total SELECT '\(name)', coalesce(sum(\(row(""))), 0) FROM \(table)",
        """
        CREATE TRIGGER \(name)_come AFTER INSERT ON \(table) BEGIN
          UPDATE total SET count = count + (\(row("NEW"))) WHERE name = '\(name)'; END
        """,
        """
        CREATE TRIGGER \(name)_go AFTER DELETE ON \(table) BEGIN
          UPDATE total SET count = count - (\(row("OLD"))) WHERE name = '\(name)'; END
        """,
      ]
    }
  }

  private static let counters = [
    Counter(name: "zones", table: "zone"),
    Counter(name: "unnamedZones", table: "zone", amount: "NOT $named"),
    Counter(name: "partners", table: "partner"),
    Counter(name: "contacts", table: "contact"),
    Counter(name: "events", table: "record", amount: "$kind = 'event'"),
    Counter(name: "timeline", table: "event"),
    Counter(name: "sources", table: "source"),
    Counter(name: "records", table: "record"),
    Counter(name: "claims", table: "record", amount: "$claims"),
  ]
}
