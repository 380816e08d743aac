import GRDB

/// An id as a claim mentions it, and what it means.
struct Mention {
  /// As the dossier writes it.
  let written: String
  /// Nil where no dossier defines it.
  let kind: RecordKind?
  /// The record that it means after joining.
  let record: RecordID
}

/// Claims as rows of the index have them, with what is wrong with their ids.
struct WrittenClaim {
  let row: Columns
  let target: Mention?
  let speaker: Mention?

  /// What a row has, in this order: to look columns up by name takes longer than to read them.
  static let columns = names.joined(separator: ", ")

  /// The same where another table is asked with them.
  static func columns(of table: String) -> String { names.map { "\(table).\($0)" }.joined(separator: ", ") }

  private static let names = [
    "id", "source", "field", "value", "target", "at", "\"on\"", "by", "inferred", "language", "note", "corrects",
    "because", "line", "\"column\"", "target_place", "by_place",
  ]

  /// The claim about a record; ids are those after joining.
  func claim(of record: RecordID, _ kind: RecordKind, _ source: SourceID) -> Claim? {
    guard let field = kind.field(named: row[2]),
      let value = Value(stored: row[3], target: target?.record, field: field)
    else { return nil }
    var correction: Claim.Correction?
    if let corrects = row[11] as String?, let because = row[12] as String? {
      correction = Claim.Correction(corrects: corrects, because: because)
    }
    return Claim(
      record: record, field: field, value: value, source: source, at: (row[5] as String?).map(Locator.init),
      on: (row[6] as String?).flatMap { try? EDTFDate($0) }, by: speaker?.record,
      inferred: row[8], language: row[9], note: row[10], correction: correction,
      position: Claim.Position(line: row[13], column: row[14]),
      targetPosition: (row[15] as Int?).map(Claim.Position.init(stored:)),
      byPosition: (row[16] as Int?).map(Claim.Position.init(stored:)))
  }

  /// What is wrong with the ids of the claim, and where.
  func problem(with claim: Claim) -> (kind: Problem.Kind, place: Claim.Position)? {
    if let speaker, speaker.kind == nil {
      return (.unknownID(speaker.written, nearest: nil), claim.byPosition ?? claim.position)
    }
    guard let target else { return nil }
    let place = claim.targetPosition ?? claim.position
    guard let kind = target.kind else { return (.unknownID(target.written, nearest: nil), place) }
    if let wanted = claim.field.targetKind, kind != wanted {
      return (.wrongKind(RecordID(stored: target.written), is: kind, wanted: wanted), place)
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
  /// What `init(row:)` takes, in this order: names are looked up in each row anew.
  static let columns = "slug, title, kind, file, publisher, author, language, published, read, address, note"

  /// A source as the index holds it.
  init(row: Row) {
    self.init(id: SourceID(stored: row[0]), title: row[1], kind: Kind(rawValue: row[2]) ?? .web, file: row[3])
    publisher = row[4]
    author = row[5]
    language = row[6]
    published = (row[7] as String?).flatMap { try? EDTFDate($0) }
    read = (row[8] as String?).flatMap { try? EDTFDate($0) }
    address = row[9]
    note = row[10]
  }
}
