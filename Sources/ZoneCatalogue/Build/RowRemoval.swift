import GRDB
import ZoneData

/// Removes the rows of records.
struct RowRemoval {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Removes the rows of a record, if it has any. Its words stay until it is known that no others replace them.
  func remove(_ id: RecordID) throws {
    let heading = try Prepared(db, "SELECT id, kind FROM record WHERE slug = ?").first(id.text) { row in
      (number: row[0] as Int, kind: row[1] as String)
    }
    guard let heading, let kind = RecordKind(rawValue: heading.kind) else { return }
    let number = heading.number
    if kind == .event { try EventOrder.remove(number, from: db) }
    try db.run("DELETE FROM record WHERE id = ?", number)
    try db.run("DELETE FROM shown WHERE record = ?", number)
    try db.run("DELETE FROM note WHERE record = ?", number)
    try FacetWriter.remove(number, from: db)
    try db.run("INSERT OR IGNORE INTO stale VALUES (?)", number)
    for entry in try entries(of: number) {
      try removeEvent(entry)
    }
    switch kind {
    case .zone: try db.run("DELETE FROM zone WHERE id = ?", number)
    case .body:
      try db.run("INSERT OR IGNORE INTO formerly VALUES (?1, \(Changes.names(of: "?1")))", number)
      try db.run("DELETE FROM partner WHERE id = ?", number)
      try db.run("DELETE FROM contact WHERE id = ?", number)
    case .person: try db.run("DELETE FROM contact WHERE id = ?", number)
    case .event: try removeEventRows(number)
    }
    try noteTies(of: number)
    try removeLinks(of: number)
  }

  /// The changes of a zone's status and the notes on a record, which have rows in the timeline.
  private func entries(of record: Int) throws -> [Int] {
    var found: [Int] = []
    try Prepared(db, "SELECT b FROM link WHERE a = ? AND b > ? AND field IN ('status', 'notes') AND forward")
      .each(record, EventKey.first) { found.append($0[0]) }
    return found
  }

  private func removeEvent(_ entry: Int) throws {
    try EventOrder.remove(entry, from: db)
    try db.run("DELETE FROM event WHERE id = ?", entry)
    try FacetWriter.remove(entry, from: db)
    try db.run("INSERT OR IGNORE INTO stale VALUES (?)", entry)
  }

  private func removeEventRows(_ number: Int) throws {
    try db.run("DELETE FROM event WHERE id = ?", number)
    try db.run("DELETE FROM deal WHERE id = ?", number)
    // Nothing to look for if it is not a deal.
    guard db.changesCount > 0 else { return }
    try db.run("DELETE FROM deal_amount WHERE deal = ?", number)
    try db.run(
      "DELETE FROM dealing WHERE deal = ?1 AND record IN (SELECT b FROM link WHERE a = ?1 AND forward)", number)
  }

  /// Notes the bodies whose ties may change with the record.
  private func noteTies(of number: Int) throws {
    try db.run(
      "INSERT OR IGNORE INTO retied SELECT b FROM link WHERE a = ? AND b < ?", number, EventKey.first)
  }

  private func removeLinks(of number: Int) throws {
    var others: [Int] = []
    try Prepared(db, "SELECT DISTINCT b FROM link WHERE a = ? AND forward").each(number) { others.append($0[0]) }
    for other in others {
      try db.run("DELETE FROM link WHERE a = ? AND b = ? AND NOT forward", other, number)
    }
    try db.run("DELETE FROM link WHERE a = ? AND forward", number)
  }
}
