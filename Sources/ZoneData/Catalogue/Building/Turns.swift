import GRDB

/// In which order a new index makes its records: by their row numbers, which are worked out for all events at once.
///
/// They are those that `EventPlaces` finds one by one: each event stands at the place that it wants, or after those that
/// want it before.
struct Turns {
  /// A row number, and whose it is.
  struct Turn: Sendable {
    let number: Int
    /// The number of the record's id.
    let slug: Int
    /// Whether it is that of a change of a zone's status.
    let isChange: Bool
    /// The claims about an event of which one dossier alone speaks, as most are.
    let stretch: RecordReader.Stretch?
  }

  private let db: Database
  private let wishes: Prepared
  private let turns: Prepared
  private let following: Prepared
  /// The row numbers of the changes of status, which are few.
  private var changes: [RecordID: Int] = [:]

  init(_ db: Database) throws {
    self.db = db
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.wish; DROP TABLE IF EXISTS temp.turn;
        CREATE TEMP TABLE wish (wanted INTEGER NOT NULL, slug INTEGER NOT NULL, change TEXT, first INTEGER, last INTEGER);
        CREATE TEMP TABLE turn (number INTEGER PRIMARY KEY, slug INTEGER NOT NULL, change INTEGER NOT NULL, first INTEGER, last INTEGER)
        """)
    wishes = try db.insertion(into: "wish", columns: 5)
    turns = try db.insertion(into: "turn", columns: 5)
    following = try Prepared(
      db,
      """
      SELECT number, slug, change, first, last, (SELECT text FROM slug WHERE slug.id = turn.slug AND first IS NOT NULL)
      FROM turn WHERE number > ? ORDER BY number LIMIT ?
      """)
  }

  /// How many there are.
  func count(upTo last: Int = .max) throws -> Int {
    try Prepared(db, "SELECT count(*) FROM turn WHERE number <= ?").value(last) ?? 0
  }

  /// The turns that follow a number.
  func next(after last: Int, _ count: Int) throws -> [Turn] {
    var next: [Turn] = []
    try following.each(last, count) { row in
      let id = (row[5] as String?).map(RecordID.init(stored:))
      let stretch = id.map { RecordReader.Stretch(id: $0, first: row[3], last: row[4]) }
      next.append(Turn(number: row[0], slug: row[1], isChange: row[2], stretch: stretch))
    }
    return next
  }

  /// The row number of a change of status.
  func number(of change: RecordID) -> Int? { changes[change] }

  /// Works out the order.
  mutating func fill(_ reader: RecordReader) throws {
    try db.execute(
      sql: """
        INSERT INTO turn SELECT id, id, 0, NULL, NULL FROM slug WHERE kind IN ('zone', 'body', 'person') AND joined IS NULL;
        INSERT INTO wish SELECT wanted, slug.id, NULL, first, last FROM slug JOIN definition ON definition.slug = slug.id
          WHERE slug.kind = 'event' AND \(Self.isSimple);
        """)
    try wish("kind = 'event' AND NOT (\(Self.isSimple))", reader) { record in
      [(record.id, record.date)]
    }
    try wish("kind = 'zone'", reader) { zone in
      StatusChange.all(of: zone).map { ($0.id, $0.on) }
    }
    try place()
  }

  /// An event of one dossier wants the place that this one gives it.
  private static let isSimple = """
    slug.joined IS NULL AND NOT EXISTS (SELECT 1 FROM slug other WHERE other.joined = slug.id)
    AND (SELECT count(*) FROM definition WHERE definition.slug = slug.id) = 1
    """

  private func wish(
    _ condition: String, _ reader: RecordReader, _ wishes: (Record) -> [(id: RecordID, date: EDTFDate?)]
  ) throws {
    let slugs = try Int.fetchCursor(db, sql: "SELECT id FROM slug WHERE joined IS NULL AND \(condition)")
    while let slug = try slugs.next() {
      // Dates and steps follow from the claims for them alone.
      guard let record = try reader.read(slug, only: "date", "status")?.record else { continue }
      for (id, date) in wishes(record) {
        let change: String? = id == record.id ? nil : id.text
        try self.wishes.run(EventKey.wanted(id, on: date), slug, change, nil as Int?, nil as Int?)
      }
    }
  }

  private struct Wish {
    let wanted: Int
    let slug: Int
    let change: String?
    let first: Int?
    let last: Int?
  }

  /// Gives each the next free number, in the order of what they want and of their ids.
  private mutating func place() throws {
    var equal: [Wish] = []
    var last = 0
    try Prepared(db, "SELECT wanted, slug, change, first, last FROM wish ORDER BY wanted").each { row in
      let wish = Wish(wanted: row[0], slug: row[1], change: row[2], first: row[3], last: row[4])
      if let first = equal.first, first.wanted != wish.wanted {
        last = try place(equal, after: last)
        equal = []
      }
      equal.append(wish)
    }
    _ = try place(equal, after: last)
  }

  /// Gives numbers to some that want the same; the last one is given back.
  private mutating func place(_ wishes: [Wish], after last: Int) throws -> Int {
    var last = last
    // Few want the same, so hardly ever the ids have to be looked up.
    let sorted = wishes.count < 2 ? wishes : try wishes.map { (try id(of: $0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    for wish in sorted {
      last = max(wish.wanted, last + 1)
      try turns.run(last, wish.slug, wish.change != nil, wish.first, wish.last)
      if let change = wish.change {
        changes[RecordID(stored: change)] = last
      }
    }
    return last
  }

  private func id(of wish: Wish) throws -> String {
    try wish.change ?? Prepared(db, "SELECT text FROM slug WHERE id = ?").value(wish.slug) ?? ""
  }
}
