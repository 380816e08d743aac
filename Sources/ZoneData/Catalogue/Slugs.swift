import GRDB

/// The numbers that ids have in the index.
///
/// A number follows from the id alone, so that an index that was brought up to date is the same as one built anew. Where
/// two ids come to one number, which a world of ids does once in a thousand, the later takes the next.
struct Slugs {
  /// Numbers of ids are below the keys of events.
  private static let room = UInt64(EventKey.first)
  private var known: [String: Int] = [:]

  /// The number of an id, which gets one if it has none.
  mutating func number(of id: RecordID, _ db: Database) throws -> Int {
    if let number = known[id.text] { return number }
    // A world of ids would not fit into the memory that indexing may take.
    if known.count > 1 << 15 {
      known.removeAll(keepingCapacity: true)
    }
    let number = try Self.stored(id, db) ?? Self.insert(id, db)
    known[id.text] = number
    return number
  }

  /// The number of an id; nil where no dossier mentions it.
  static func stored(_ id: RecordID, _ db: Database) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT id FROM slug WHERE text = ?"), arguments: [id.text])
  }

  private static func insert(_ id: RecordID, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO slug (id, text) VALUES (?, ?)")
    var number = first(for: id)
    while true {
      try statement.execute(arguments: [number, id.text])
      if db.changesCount > 0 { return number }
      number += 1
    }
  }

  /// The number that an id has unless another has it.
  static func first(for id: RecordID) -> Int {
    Int(Fingerprint.number(of: id.text.utf8) % (room - (1 << 16))) + 1
  }
}
