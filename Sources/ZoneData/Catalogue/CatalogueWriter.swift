import GRDB

/// Writes an assembly into empty tables.
struct CatalogueWriter {
  private let assembly: Assembly
  private let pinyin: PinyinRules
  private let numbers: [RecordID: Int]
  private let sourceNumbers: [SourceID: Int]
  private let records: [Record]
  private let names: [RecordID: String]
  private let changes: [StatusChange]

  init(_ assembly: Assembly, _ pinyin: PinyinRules) {
    self.assembly = assembly
    self.pinyin = pinyin
    records = assembly.kinds.keys.sorted().compactMap(assembly.record)
    changes = records.filter { $0.kind == .zone }.flatMap(StatusChange.all)
    numbers = Self.number(records, changes)
    names = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.displayName) })
    let sources = assembly.sources.keys.sorted().enumerated().map { ($1, $0 + 1) }
    sourceNumbers = Dictionary(uniqueKeysWithValues: sources)
  }

  func write(to db: Database) throws {
    try CatalogueSchema.create(in: db)
    for source in assembly.sources.values {
      try insert(source, db)
    }
    for record in records {
      guard let number = numbers[record.id] else { continue }
      let disputes = record.values.count { $0.mark == .disputed }
      try db.insert("record", [number, record.id.text, record.kind.rawValue, record.displayName, disputes])
      try insertRow(of: record, number, db)
      try insertLinks(of: record, number, db)
      try insertClaims(of: record, number, db)
      try FacetWriter.insert(record, number, db)
    }
    for change in changes {
      try insert(change, db)
    }
    try CatalogueSchema.createIndexes(in: db)
    try writeSearch(to: db)
  }

  /// Last, as it has to wait for the rules of pinyin.
  private func writeSearch(to db: Database) throws {
    try SearchIndex.create(in: db)
    pinyin.wait()
    var search = SearchIndex()
    for record in records {
      guard let number = numbers[record.id] else { continue }
      let texts = record.searchTexts { names[$0] }
      try search.add(number, kind: record.kind, recency: recency(of: record), texts: texts, to: db)
    }
    for change in changes {
      guard let number = numbers[change.id] else { continue }
      let texts = change.zone.allNames.map { SearchText(.name, $0) } + [SearchText(.status, change.name)]
      try search.add(number, kind: .event, texts: texts, to: db)
    }
    try SearchIndex.finish(in: db)
  }

  /// Zones, bodies and people count from 1; events and changes of status have keys of their own.
  private static func number(_ records: [Record], _ changes: [StatusChange]) -> [RecordID: Int] {
    let others = records.filter { $0.kind != .event }.enumerated().map { ($1.id, $0 + 1) }
    let events = records.filter { $0.kind == .event }.map { (id: $0.id, first: EventKey.first(of: $0.date)) }
    let steps = changes.map { (id: $0.id, first: EventKey.first(of: $0.on)) }
    return EventKey.assign(events + steps).merging(others) { $1 }
  }

  /// The day of the latest source that speaks of a record.
  private func recency(of record: Record) -> Int {
    record.sources.compactMap { assembly.sources[$0]?.published?.latest?.number }.max() ?? 0
  }

  // MARK: - Lists

  private func insertRow(of record: Record, _ number: Int, _ db: Database) throws {
    switch record.kind {
    case .zone: try insertZone(record, number, db)
    case .body: try insertBody(record, number, db)
    case .event: try insertEvent(record, number, db)
    case .person: try insertPerson(record, number, db)
    }
  }

  private func insertZone(_ zone: Record, _ number: Int, _ db: Database) throws {
    let status = zone.value(.status).flatMap { ZoneStatus(rawValue: $0.value.text) }
    let rank = status.flatMap(ZoneStatus.shownOrder.firstIndex) ?? ZoneStatus.shownOrder.count
    let sort = "\(zone.isNamed ? 0 : 1)\(rank)\(FoldedText.fold(zone.displayName))"
    try db.insert(
      "zone",
      [
        number, zone.id.text, zone.displayName, zone.isNamed, zone.text(.place), zone.text(.province),
        status?.rawValue, zone.mark.rawValue, zone.sources.count, sort,
      ])
  }

  private func insertBody(_ body: Record, _ number: Int, _ db: Database) throws {
    if body.isPartner {
      try db.insert(
        "partner",
        [
          number, body.id.text, body.displayName, body.initials, body.latinNative, body.text(.kind),
          body.text(.province),
          body.mark.rawValue, body.sources.count, FoldedText.fold(body.displayName),
        ])
    }
    for channel in body.values(.website) + body.values(.channel) {
      try db.insert(
        "contact",
        [
          number, body.id.text, body.displayName, channel.value.text, nil, true, channel.mark.rawValue,
          channel.sourceCount, FoldedText.fold(body.displayName) + "\u{1}",
        ])
    }
  }

  /// A person is a contact in an official role only.
  private func insertPerson(_ person: Record, _ number: Int, _ db: Database) throws {
    guard let post = person.value(.posts) else { return }
    let body = post.value.target.flatMap { names[$0] }
    let sort = FoldedText.fold("\(body ?? "\u{7F}")\u{1}\(person.displayName)")
    try db.insert(
      "contact",
      [
        number, person.id.text, person.displayName, post.value.text, body, false, person.mark.rawValue,
        person.sources.count, sort,
      ])
  }

  private func insertEvent(_ event: Record, _ number: Int, _ db: Database) throws {
    try db.insert(
      "event",
      [
        number, event.id.text, event.displayName, event.initials, event.date?.text, event.text(.kind),
        event.mark.rawValue,
        event.sources.count, event.date?.firstNumber, event.date?.lastNumber,
      ])
  }

  /// A change of status is a row of the timeline that is tied to its zone.
  private func insert(_ change: StatusChange, _ db: Database) throws {
    guard let number = numbers[change.id], let zone = numbers[change.zone.id] else { return }
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
  }

  // MARK: - Links, claims, sources

  private func insertLinks(of record: Record, _ number: Int, _ db: Database) throws {
    for value in record.values {
      guard let target = value.value.target, let other = numbers[target] else { continue }
      let (field, role) = (value.field.name.rawValue, value.value.text)
      try db.insert("link", orElse: "IGNORE", [number, other, field, role, true])
      try db.insert("link", orElse: "IGNORE", [other, number, field, role, false])
    }
  }

  private func insertClaims(of record: Record, _ number: Int, _ db: Database) throws {
    for claim in assembly.claims[record.id] ?? [] {
      try db.insert(
        "claim",
        [
          nil, number, sourceNumbers[claim.source], claim.field.name.rawValue, claim.value.text,
          claim.value.target?.text, claim.at?.text, claim.on?.text, claim.by?.text, claim.inferred,
          claim.language, claim.note, claim.correction?.corrects, claim.correction?.because,
          claim.position.line, claim.position.column,
        ])
    }
  }

  private func insert(_ source: Source, _ db: Database) throws {
    try db.insert(
      "source",
      [
        sourceNumbers[source.id], source.id.text, source.title, source.kind.rawValue, source.file,
        source.publisher, source.author, source.language, source.published?.text, source.read?.text,
        source.address, source.note,
      ])
  }
}

extension Database {
  /// Inserts a row by a statement that is prepared once.
  fileprivate func insert(
    _ table: String, orElse conflict: String = "", _ values: [(any DatabaseValueConvertible)?]
  ) throws {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ",")
    let statement = try cachedStatement(
      sql: "INSERT \(conflict.isEmpty ? "" : "OR \(conflict)") INTO \(table) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(values))
  }
}

extension Record {
  fileprivate func text(_ field: Field.Name) -> String? { value(field)?.value.text }

  fileprivate var date: EDTFDate? {
    guard case .date(let date) = value(.date)?.value else { return nil }
    return date
  }

  /// The native name where the shown one is another.
  fileprivate var latinNative: String? { nativeName == displayName ? nil : nativeName }

  /// Whether its country is or includes another than Pakistan.
  fileprivate var isPartner: Bool {
    values(.country).contains { $0.value.text != "PK" }
  }
}

extension ZoneStatus {
  /// The order in which zones are listed: what can be visited first.
  static let shownOrder: [ZoneStatus] = [
    .operational, .underConstruction, .licensed, .notified, .approved, .proposed, .stalled, .withdrawn,
  ]
}
