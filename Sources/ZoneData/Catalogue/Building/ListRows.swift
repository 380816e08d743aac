/// The rows of the four lists. What sorts a row ends with its id, so that no two rows are ever equal.
struct ListRows {
  let record: Record
  let number: Int
  let mark: Mark
  let sources: Int

  /// The names of bodies are asked for.
  func rows(nameOf: (RecordID) throws -> String?) rethrows -> [IndexRow] {
    switch record.kind {
    case .zone: [zone]
    case .body: partner + channels
    case .event: [event]
    case .person: try contact(nameOf)
    }
  }

  private var zone: IndexRow {
    let status = record.value(.status).flatMap { ZoneStatus(rawValue: $0.value.text) }
    let rank = status.flatMap(ZoneStatus.shownOrder.firstIndex) ?? ZoneStatus.shownOrder.count
    return IndexRow(
      .zone, .int(number), .text(record.id.text), .text(record.displayName), Cell(record.isNamed),
      Cell(record.text(.place)), Cell(record.text(.province)), Cell(status?.rawValue), .text(mark.rawValue),
      .int(sources), .text("\(record.isNamed ? 0 : 1)\(rank)\(record.sortedName)\u{1}\(record.id)"))
  }

  private var partner: [IndexRow] {
    guard record.isPartner else { return [] }
    return [
      IndexRow(
        .partner, .int(number), .text(record.id.text), .text(record.displayName), Cell(record.initials),
        Cell(record.latinNative), Cell(record.text(.kind)), Cell(record.text(.province)), .text(mark.rawValue),
        .int(sources), .text("\(record.sortedName)\u{1}\(record.id)"))
    ]
  }

  private var channels: [IndexRow] {
    (record.values(.website) + record.values(.channel)).enumerated().map { place, channel in
      IndexRow(
        .contact, .int(number), .text(record.id.text), .text(record.displayName), .text(channel.value.text), .null,
        Cell(true), .text(channel.mark.rawValue), .int(channel.sourceCount),
        .text("\(record.sortedName)\u{1}\u{1}\(record.id)\u{1}\(place.padded)"))
    }
  }

  /// A person is a contact in an official role only.
  private func contact(_ nameOf: (RecordID) throws -> String?) rethrows -> [IndexRow] {
    guard let post = record.value(.posts) else { return [] }
    let body = try post.value.target.flatMap(nameOf)
    let sort = FoldedText.fold(body ?? "\u{7F}") + "\u{1}\(record.sortedName)\u{1}\(record.id)"
    return [
      IndexRow(
        .contact, .int(number), .text(record.id.text), .text(record.displayName), .text(post.value.text), Cell(body),
        Cell(false), .text(mark.rawValue), .int(sources), .text(sort))
    ]
  }

  private var event: IndexRow {
    let date = record.date
    return IndexRow(
      .event, .int(number), .text(record.id.text), .text(record.displayName), Cell(record.initials), Cell(date?.text),
      Cell(record.text(.kind)), .text(mark.rawValue), .int(sources), Cell(date?.firstNumber), Cell(date?.lastNumber))
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
