import GRDB
import ZoneData

/// The numbers of rows, which triggers keep up to date: counting a million rows at each start takes longer than the first
/// frame may.
enum TotalsTable {
  /// Counts the rows, and from then on insertions and deletions.
  static let statements =
    ["CREATE TABLE total (name TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID"]
    + counters.flatMap(\.statements)

  static func read(_ db: Database) throws -> Totals {
    let rows = try Row.fetchAll(db, sql: "SELECT name, count FROM total").map { ($0[0] as String, $0[1] as Int) }
    let counts = Dictionary(uniqueKeysWithValues: rows)
    var totals = Totals()
    totals.ofZones = ZoneCounts(
      Dictionary(uniqueKeysWithValues: ZoneClass.allCases.map { ($0, counts[name(of: $0)] ?? 0) }))
    totals.partners = counts["partners"] ?? 0
    totals.contacts = counts["contacts"] ?? 0
    totals.events = counts["events"] ?? 0
    totals.timeline = counts["timeline"] ?? 0
    totals.deals = counts["deals"] ?? 0
    totals.pledges = try PledgeTable.read(db, counts)
    totals.sources = counts["sources"] ?? 0
    totals.records = counts["records"] ?? 0
    totals.claims = counts["claims"] ?? 0
    return totals
  }

  /// A number: its table, and an expression for what each row adds to it.
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

  private static func name(of zoneClass: ZoneClass) -> String { zoneClass.rawValue + "s" }

  private static let counters =
    ZoneClass.allCases.map { Counter(name: name(of: $0), table: "zone", amount: "$class = '\($0.rawValue)'") } + [
      Counter(name: "partners", table: "partner"),
      Counter(name: "contacts", table: "contact"),
      Counter(name: "events", table: "record", amount: "$kind = 'event'"),
      Counter(name: "timeline", table: "event"),
      Counter(name: "deals", table: "deal"),
      Counter(name: "pledged", table: "deal", amount: "$pledged"),
      Counter(name: "pledgedWithout", table: "deal", amount: "$pledged AND $amount IS NULL"),
      Counter(name: "running", table: "deal", amount: "$running"),
      Counter(name: "runningWithout", table: "deal", amount: "$running AND $amount IS NULL"),
      Counter(name: "sources", table: "source"),
      Counter(name: "records", table: "record"),
      Counter(name: "claims", table: "record", amount: "$claims"),
    ]
}
