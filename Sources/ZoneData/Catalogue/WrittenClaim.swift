import GRDB

/// A claim as a row of the index has it, with the ids after joining, and what is wrong with those.
struct WrittenClaim {
  let claim: Claim
  private(set) var problem: (kind: Problem.Kind, place: Claim.Position)?

  init?(_ row: Row, of record: RecordID, _ kind: RecordKind, _ source: SourceID) {
    let target = (row["goal"] as String?).map(RecordID.init(stored:))
    guard let name = Field.Name(rawValue: row["field"]), let field = kind.field(name),
      let value = Value(stored: row["value"], target: target, field: field)
    else { return nil }
    var correction: Claim.Correction?
    if let corrects = row["corrects"] as String?, let because = row["because"] as String? {
      correction = Claim.Correction(corrects: corrects, because: because)
    }
    var claim = Claim(
      record: record, field: field, value: value, source: source,
      at: (row["at"] as String?).map(Locator.init), on: (row["on"] as String?).flatMap { try? EDTFDate($0) },
      by: (row["voice"] as String?).map(RecordID.init(stored:)), inferred: row["inferred"],
      language: row["language"], note: row["note"], correction: correction,
      position: Claim.Position(line: row["line"], column: row["column"]))
    claim.targetPosition = (row["target_place"] as Int?).map(Claim.Position.init(stored:))
    claim.byPosition = (row["by_place"] as Int?).map(Claim.Position.init(stored:))
    self.claim = claim
    problem = Self.problem(row, claim)
  }

  private static func problem(_ row: Row, _ claim: Claim) -> (kind: Problem.Kind, place: Claim.Position)? {
    if let speaker = row["by_text"] as String?, row["by_kind"] as String? == nil {
      return (.unknownID(speaker, nearest: nil), claim.byPosition ?? claim.position)
    }
    guard let target = row["target_text"] as String? else { return nil }
    let place = claim.targetPosition ?? claim.position
    guard let kind = (row["target_kind"] as String?).flatMap(RecordKind.init(rawValue:)) else {
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
