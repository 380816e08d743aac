import GRDB

/// Takes out the rows of a record.
struct RowRemoval {
  private let db: Database
  private let changes: Changes
  private let places: EventPlaces

  init(_ db: Database, _ changes: Changes, _ places: EventPlaces) {
    (self.db, self.changes, self.places) = (db, changes, places)
  }

  /// Takes out the rows of a record, if it has some; its words stay until it is known that no other take their place.
  func remove(_ id: RecordID) throws {
    let heading = try Prepared(db, "SELECT id, kind, name FROM record WHERE slug = ?").first(id.text) { row in
      (number: row[0] as Int, kind: row[1] as String, name: row[2] as String)
    }
    guard let heading, let kind = RecordKind(rawValue: heading.kind) else { return }
    let number = heading.number
    try db.run("DELETE FROM record WHERE id = ?", number)
    try FacetWriter.remove(number, from: db)
    try db.run("INSERT OR IGNORE INTO stale VALUES (?)", number)
    switch kind {
    case .zone:
      try db.run("DELETE FROM zone WHERE id = ?", number)
      for change in try changes(of: number) {
        try removeEvent(change)
      }
    case .body:
      try db.run("INSERT OR IGNORE INTO formerly VALUES (?, ?)", number, heading.name)
      try db.run("DELETE FROM partner WHERE id = ?", number)
      try db.run("DELETE FROM contact WHERE id = ?", number)
    case .person: try db.run("DELETE FROM contact WHERE id = ?", number)
    case .event: try removeEvent(number)
    }
    try removeLinks(of: number)
  }

  /// Takes out an event, so that it is made again at another place.
  func makeAgain(_ event: RecordID) throws {
    try remove(event.record)
    if let number = try Slugs.stored(event.record, db) {
      try changes.noteAgain(number)
    }
  }

  private func changes(of zone: Int) throws -> [Int] {
    var found: [Int] = []
    try Prepared(db, "SELECT b FROM link WHERE a = ? AND b > ? AND field = 'status' AND forward")
      .each(zone, EventKey.first) { found.append($0[0]) }
    return found
  }

  private func removeEvent(_ number: Int) throws {
    try db.run("DELETE FROM event WHERE id = ?", number)
    try FacetWriter.remove(number, from: db)
    try db.run("INSERT OR IGNORE INTO stale VALUES (?)", number)
    for waiting in try places.waiting(for: number) {
      try makeAgain(waiting)
    }
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
