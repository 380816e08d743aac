import GRDB

/// Claims as rows of the index have them, with the ids after joining.
enum WrittenClaim {
  /// What a row has, in this order: to look columns up by name takes longer than to read them.
  static let columns = """
    claim.id, claim.source, claim.field, claim.value, coalesce(goal.text, target.text), claim.at, claim."on",
    coalesce(voice.text, speaker.text), claim.inferred, claim.language, claim.note, claim.corrects, claim.because,
    claim.line, claim."column", claim.target_place, claim.by_place,
    target.text, target.kind, speaker.text, speaker.kind
    """

  /// The claim of a row about a record.
  static func claim(_ row: Columns, of record: RecordID, _ kind: RecordKind, _ source: SourceID) -> Claim? {
    let target = (row[4] as String?).map(RecordID.init(stored:))
    guard let field = kind.field(named: row[2]), let value = Value(stored: row[3], target: target, field: field)
    else { return nil }
    var correction: Claim.Correction?
    if let corrects = row[11] as String?, let because = row[12] as String? {
      correction = Claim.Correction(corrects: corrects, because: because)
    }
    return Claim(
      record: record, field: field, value: value, source: source, at: (row[5] as String?).map(Locator.init),
      on: (row[6] as String?).flatMap { try? EDTFDate($0) }, by: (row[7] as String?).map(RecordID.init(stored:)),
      inferred: row[8], language: row[9], note: row[10], correction: correction,
      position: Claim.Position(line: row[13], column: row[14]),
      targetPosition: (row[15] as Int?).map(Claim.Position.init(stored:)),
      byPosition: (row[16] as Int?).map(Claim.Position.init(stored:)))
  }

  /// What is wrong with the ids of a claim, and where.
  static func problem(_ row: Columns, _ claim: Claim) -> (kind: Problem.Kind, place: Claim.Position)? {
    if let speaker = row[19] as String?, row.isNull(20) {
      return (.unknownID(speaker, nearest: nil), claim.byPosition ?? claim.position)
    }
    guard let target = row[17] as String? else { return nil }
    let place = claim.targetPosition ?? claim.position
    guard let kind = (row[18] as String?).flatMap(RecordKind.init(rawValue:)) else {
      return (.unknownID(target, nearest: nil), place)
    }
    if let wanted = claim.field.targetKind, kind != wanted {
      return (.wrongKind(RecordID(stored: target), is: kind, wanted: wanted), place)
    }
    return nil
  }
}

extension Field {
  /// The kind of record that values of this field point to.
  fileprivate var targetKind: RecordKind? {
    switch type {
    case .reference(let kind), .link(let kind, _): kind
    case .post: .body
    default: nil
    }
  }
}

extension Source {
  /// A source as the index holds it.
  init(row: Row) {
    self.init(
      id: SourceID(stored: row["slug"]), title: row["title"],
      kind: Kind(rawValue: row["kind"]) ?? .web, file: row["file"])
    publisher = row["publisher"]
    author = row["author"]
    language = row["language"]
    published = (row["published"] as String?).flatMap { try? EDTFDate($0) }
    read = (row["read"] as String?).flatMap { try? EDTFDate($0) }
    address = row["address"]
    note = row["note"]
  }
}
