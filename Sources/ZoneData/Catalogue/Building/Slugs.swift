import GRDB

/// The numbers that ids have in the index.
///
/// A number follows from the id alone, so that an index that was brought up to date is the same as one built anew. Where
/// two ids come to one number, which a world of ids does once in a thousand, the later takes the next.
struct Slugs {
  /// Numbers of ids are below the keys of events.
  private static let room = UInt64(EventKey.first)
  private let db: Database
  private let isFirst: Bool
  private let insertion: Prepared
  private let text: Prepared
  private var known: [String: Int] = [:]

  /// `isFirst` where ids come and never go, and cannot be looked up by their texts.
  init(_ db: Database, isFirst: Bool) throws {
    (self.db, self.isFirst) = (db, isFirst)
    text = try Prepared(db, "SELECT text FROM slug WHERE id = ?")
    insertion = try Prepared(db, "INSERT OR IGNORE INTO slug (id, text) VALUES (?, ?)")
  }

  /// The number of an id, which gets one if it has none.
  mutating func number(of id: RecordID, isRemembered: Bool = true) throws -> Int {
    if let number = known[id.text] { return number }
    // A world of ids would not fit into the memory that indexing may take.
    if known.count > 1 << 15 {
      known.removeAll(keepingCapacity: true)
    }
    let number = try (isFirst ? nil : Self.stored(id, db)) ?? insert(id)
    if isRemembered {
      known[id.text] = number
    }
    return number
  }

  /// The number of an id; nil where no dossier mentions it.
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

  /// The number that an id has unless another has it.
  static func first(for id: RecordID) -> Int {
    Int(Fingerprint.number(of: id.text.utf8) % (room - (1 << 16))) + 1
  }
}
