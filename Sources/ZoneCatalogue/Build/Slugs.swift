import GRDB
import ZoneData

/// The numbers that ids have in the index.
///
/// A number follows from the id. If it is taken, which happens to one of a thousand ids of a world, the id gets the next
/// free one.
struct Slugs {
  /// Numbers of ids are below the keys of events.
  private static let room = UInt64(EventKey.first)
  private let db: Database
  private let isFirst: Bool
  private let insertion: Prepared
  private let text: Prepared
  private var known: [String: Int] = [:]

  /// `isFirst` while the index of their texts does not exist.
  init(_ db: Database, isFirst: Bool) throws {
    (self.db, self.isFirst) = (db, isFirst)
    text = try Prepared(db, "SELECT text FROM slug WHERE id = ?")
    insertion = try Prepared(db, "INSERT OR IGNORE INTO slug (id, text) VALUES (?, ?)")
  }

  /// The number of an id. A new id gets one.
  mutating func number(of id: RecordID, isRemembered: Bool = true) throws -> Int {
    if let number = known[id.text] { return number }
    // All ids of a world would not fit into the memory that indexing may take.
    if known.count > 1 << 15 {
      known.removeAll(keepingCapacity: true)
    }
    let number = try (isFirst ? nil : Self.stored(id, db)) ?? insert(id)
    if isRemembered {
      known[id.text] = number
    }
    return number
  }

  /// The number of an id; nil if no dossier mentions it.
  static func stored(_ id: RecordID, _ db: Database) throws -> Int? {
    try Prepared(db, "SELECT id FROM slug WHERE text = ?").value(id.text)
  }

  private func insert(_ id: RecordID) throws -> Int {
    var number = Self.first(for: id)
    while true {
      try insertion.run(number, id.text)
      if try db.changesCount > 0 || text.value(number) == id.text { return number }
      number += 1
    }
  }

  /// The number that an id has unless it is taken.
  static func first(for id: RecordID) -> Int {
    Int(Fingerprint.number(of: id.text.utf8) % (room - (1 << 16))) + 1
  }
}
