import GRDB

/// Makes the rows of one record, and takes them out again: everything that a list shows of it, its links and its words.
///
/// This is the one place where rows follow from a record; whoever adds a table that does adds it to `insert` and `remove`.
struct RecordRows {
  private let db: Database
  private let changes: Changes
  private let places: EventPlaces
  private let search: SearchRows

  init(_ db: Database, _ changes: Changes, search: SearchRows) {
    self.db = db
    self.changes = changes
    self.search = search
    places = EventPlaces(db, changes)
  }

  /// Writes the rows of a record; `number` is that of its id. The names of bodies are asked for.
  func insert(
    _ record: Record, number: Int, claims: Int, recency: Int, nameOf: (RecordID) throws -> String?
  ) throws {
    let date = record.kind == .event ? record.date : nil
    let number = record.kind == .event ? try place(record.id, on: date) : number
    let disputes = record.values.count { $0.mark == .disputed }
    try db.insert("record", [number, record.id.text, record.kind.rawValue, record.displayName, disputes, claims])
    try ListRows(db).insert(record, number, nameOf: nameOf)
    try FacetWriter.insert(record, number, db)
    try insertLinks(of: record, number)
    try search.put(number, record.kind, recency: recency, record.searchTexts(nameOf: nameOf))
    if record.kind == .zone {
      for change in StatusChange.all(of: record) {
        try insert(change, zone: number)
      }
    }
  }

  /// Takes out the rows of a record, if it has some; its words stay until it is known that no other take their place.
  func remove(_ id: RecordID) throws {
    let found = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, kind, name FROM record WHERE slug = ?"), arguments: [id.text])
    guard let found, let kind = RecordKind(rawValue: found[1]) else { return }
    let number: Int = found[0]
    try db.run("DELETE FROM record WHERE id = ?", [number])
    try FacetWriter.remove(number, from: db)
    try db.run("INSERT OR IGNORE INTO stale VALUES (?)", [number])
    switch kind {
    case .zone:
      try db.run("DELETE FROM zone WHERE id = ?", [number])
      for change in try changes(of: number) {
        try removeEvent(change)
      }
    case .body:
      try db.run("INSERT OR IGNORE INTO formerly VALUES (?, ?)", [number, found[2] as String])
      try db.run("DELETE FROM partner WHERE id = ?", [number])
      try db.run("DELETE FROM contact WHERE id = ?", [number])
    case .person: try db.run("DELETE FROM contact WHERE id = ?", [number])
    case .event: try removeEvent(number)
    }
    try removeLinks(of: number)
  }

  /// Brings search to the rows, when all are written.
  func finish() throws {
    try search.finish()
  }

  // MARK: - Events

  /// A change of status is a row of the timeline that is tied to its zone.
  private func insert(_ change: StatusChange, zone: Int) throws {
    let number = try place(change.id, on: change.on)
    try db.insert(
      "event",
      [
        number, change.id.text, change.name, nil, change.on.text, "status", change.value.mark.rawValue,
        change.value.sourceCount, change.on.firstNumber, change.on.lastNumber,
      ])
    try FacetWriter.insert(change, number, db)
    let (field, step) = (Field.Name.status.rawValue, change.value.value.text)
    try db.insert("link", [zone, number, field, step, true])
    try db.insert("link", [number, zone, field, step, false])
    try search.put(number, .event, recency: 0, change.searchTexts)
  }

  private func changes(of zone: Int) throws -> [Int] {
    try Int.fetchAll(
      db.cachedStatement(sql: "SELECT b FROM link WHERE a = ? AND b > ? AND field = 'status' AND forward"),
      arguments: [zone, EventKey.first])
  }

  private func removeEvent(_ number: Int) throws {
    try db.run("DELETE FROM event WHERE id = ?", [number])
    try FacetWriter.remove(number, from: db)
    try db.run("INSERT OR IGNORE INTO stale VALUES (?)", [number])
    for waiting in try places.waiting(for: number) {
      try makeAgain(waiting)
    }
  }

  private func place(_ id: RecordID, on date: EDTFDate?) throws -> Int {
    let (key, displaced) = try places.place(id, on: date)
    if let displaced {
      try makeAgain(displaced)
    }
    return key
  }

  private func makeAgain(_ event: RecordID) throws {
    try remove(event.record)
    if let number = try Slugs.stored(event.record, db) {
      try changes.noteAgain(number)
    }
  }

  // MARK: - Links

  private func insertLinks(of record: Record, _ number: Int) throws {
    for value in record.values {
      // Nothing points to events, so the number of the id is that of the row.
      guard let target = value.value.target, let other = try numberOfRecord(target) else { continue }
      let (field, role) = (value.field.name.rawValue, value.value.text)
      try db.insert("link", orElse: "IGNORE", [number, other, field, role, true])
      try db.insert("link", orElse: "IGNORE", [other, number, field, role, false])
    }
  }

  /// The number of a record; nil where nobody had told of it yet on the day that the index is of.
  private func numberOfRecord(_ id: RecordID) throws -> Int? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM slug WHERE text = ? AND (
          EXISTS (SELECT 1 FROM definition WHERE definition.slug = slug.id)
          OR EXISTS (SELECT 1 FROM slug other JOIN definition ON definition.slug = other.id WHERE other.joined = slug.id))
        """)
    return try Int.fetchOne(statement, arguments: [id.text])
  }

  /// A tie belongs to the record that says it, and stands on both sides.
  private func removeLinks(of number: Int) throws {
    let others = try Int.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT b FROM link WHERE a = ? AND forward"), arguments: [number])
    for other in others {
      try db.run("DELETE FROM link WHERE a = ? AND b = ? AND NOT forward", [other, number])
    }
    try db.run("DELETE FROM link WHERE a = ? AND forward", [number])
  }
}

extension Record {
  /// The date of an event.
  var date: EDTFDate? {
    guard case .date(let date) = value(.date)?.value else { return nil }
    return date
  }
}
