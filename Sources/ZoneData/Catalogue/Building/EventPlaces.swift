import GRDB

/// Gives events their row numbers: the next free key from the one wanted on, in the order of key and id.
///
/// Which key an event has depends on the events that there are and not on the order in which they came: one that is in
/// the way of an earlier one moves on, and where a key gets free the next moves up. Both are rare.
struct EventPlaces {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  private struct Holder: Comparable {
    let wanted: Int
    let id: RecordID

    static func < (left: Holder, right: Holder) -> Bool { (left.wanted, left.id) < (right.wanted, right.id) }
  }

  /// The key for an event; whoever has it and comes later is given back, to be placed again.
  func place(_ id: RecordID, on date: EDTFDate?) throws -> (key: Int, displaced: RecordID?) {
    let event = Holder(wanted: EventKey.wanted(id, on: date), id: id)
    var key = event.wanted
    while let holder = try holder(of: key) {
      if event < holder { return (key, holder.id) }
      key += 1
    }
    return (key, nil)
  }

  /// The events that stand after a key that got free and would rather have it.
  func waiting(for key: Int) throws -> [RecordID] {
    var waiting: [RecordID] = []
    var next = key + 1
    while let holder = try holder(of: next), holder.wanted < next {
      waiting.append(holder.id)
      next += 1
    }
    return waiting
  }

  private func holder(of key: Int) throws -> Holder? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT slug, date FROM event WHERE id = ?"), arguments: [key])
    guard let row else { return nil }
    let id = RecordID(stored: row[0])
    return Holder(wanted: EventKey.wanted(id, on: (row[1] as String?).flatMap { try? EDTFDate($0) }), id: id)
  }
}
