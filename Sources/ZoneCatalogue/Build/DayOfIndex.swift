import GRDB
import ZoneData

/// The day for which the rows of an index are made, because ends that documents announce have come by then or not, and the
/// first of these ends that is still to come: after it the index is made again.
enum DayOfIndex {
  private static let (day, end) = ("day", "end")

  static func stored(in db: Database) throws -> Day? { try number(day, db).map(Day.init(number:)) }

  static func store(_ day: Day, in db: Database) throws {
    try db.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", Self.day, String(day.number))
  }

  /// Notes the first end to come, among those of links and posts.
  static func noteNextEnd(in db: Database) throws {
    guard let today = try stored(in: db) else { return }
    let ends = try Int.fetchOne(
      db, sql: "SELECT min(until) FROM link WHERE until >= ? AND NOT ended", arguments: [today.number])
    try db.run("DELETE FROM meta WHERE key = ?", end)
    try ends.map { try db.run("INSERT INTO meta VALUES (?, ?)", end, String($0)) }
  }

  /// Whether an end has come since the rows were made.
  static func hasPassed(in db: Database, today: Day?) throws -> Bool {
    guard let today, let end = try number(end, db) else { return false }
    return end < today.number
  }

  private static func number(_ key: String, _ db: Database) throws -> Int? {
    try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key]).flatMap(Int.init)
  }
}
