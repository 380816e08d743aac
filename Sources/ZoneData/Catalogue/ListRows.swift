import GRDB

/// Writes the rows of the four lists. What sorts a row ends with its id, so that no two rows are ever equal.
struct ListRows {
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func insert(_ record: Record, _ number: Int, nameOf: (RecordID) throws -> String?) throws {
    switch record.kind {
    case .zone: try insertZone(record, number)
    case .body: try insertBody(record, number)
    case .event: try insertEvent(record, number)
    case .person: try insertPerson(record, number, nameOf)
    }
  }

  private func insertZone(_ zone: Record, _ number: Int) throws {
    let status = zone.value(.status).flatMap { ZoneStatus(rawValue: $0.value.text) }
    let rank = status.flatMap(ZoneStatus.shownOrder.firstIndex) ?? ZoneStatus.shownOrder.count
    try db.insert(
      "zone",
      [
        number, zone.id.text, zone.displayName, zone.isNamed, zone.text(.place), zone.text(.province),
        status?.rawValue, zone.mark.rawValue, zone.sources.count,
        "\(zone.isNamed ? 0 : 1)\(rank)\(zone.sortedName)\u{1}\(zone.id)",
      ])
  }

  private func insertBody(_ body: Record, _ number: Int) throws {
    if body.isPartner {
      try db.insert(
        "partner",
        [
          number, body.id.text, body.displayName, body.initials, body.latinNative, body.text(.kind),
          body.text(.province), body.mark.rawValue, body.sources.count, "\(body.sortedName)\u{1}\(body.id)",
        ])
    }
    for (place, channel) in (body.values(.website) + body.values(.channel)).enumerated() {
      try db.insert(
        "contact",
        [
          number, body.id.text, body.displayName, channel.value.text, nil, true, channel.mark.rawValue,
          channel.sourceCount, "\(body.sortedName)\u{1}\u{1}\(body.id)\u{1}\(place.padded)",
        ])
    }
  }

  /// A person is a contact in an official role only.
  private func insertPerson(_ person: Record, _ number: Int, _ nameOf: (RecordID) throws -> String?) throws {
    guard let post = person.value(.posts) else { return }
    let body = try post.value.target.flatMap(nameOf)
    let sort = FoldedText.fold(body ?? "\u{7F}") + "\u{1}\(person.sortedName)\u{1}\(person.id)"
    try db.insert(
      "contact",
      [
        number, person.id.text, person.displayName, post.value.text, body, false, person.mark.rawValue,
        person.sources.count, sort,
      ])
  }

  private func insertEvent(_ event: Record, _ number: Int) throws {
    try db.insert(
      "event",
      [
        number, event.id.text, event.displayName, event.initials, event.text(.date), event.text(.kind),
        event.mark.rawValue, event.sources.count, event.date?.firstNumber, event.date?.lastNumber,
      ])
  }
}

extension Record {
  fileprivate func text(_ field: Field.Name) -> String? { value(field)?.value.text }

  fileprivate var sortedName: String { FoldedText.fold(displayName) }

  /// The native name where the shown one is another.
  fileprivate var latinNative: String? { nativeName == displayName ? nil : nativeName }

  /// Whether its country is or includes another than Pakistan.
  fileprivate var isPartner: Bool {
    values(.country).contains { $0.value.text != "PK" }
  }
}

extension Int {
  /// With leading zeros, so that it sorts as text.
  fileprivate var padded: String { String(repeating: "0", count: Swift.max(0, 4 - "\(self)".count)) + "\(self)" }
}

extension ZoneStatus {
  /// The order in which zones are listed: what can be visited first.
  static let shownOrder: [ZoneStatus] = [
    .operational, .underConstruction, .licensed, .notified, .approved, .proposed, .stalled, .withdrawn,
  ]
}
