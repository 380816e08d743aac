import Algorithms
import GRDB
import OrderedCollections
import ZoneData

/// The claims of a dossier about one id, packed into columns of one row: a row for each claim would be many millions.
///
/// `claims` is a list for each claim: field, text, target, place in the document, date, speaker, reason of a conclusion,
/// language, note, corrected value, reason of the correction, end, and a list of the keys that only its field has, each with
/// its value. Target and speaker are indexes into `mentions`, the ids as
/// written. `places` is a list for each claim: line and column of the value, of the target and of the speaker. Lines count
/// from that of the definition. So `claims` and `mentions` stay the same if only lines move.
struct PackedClaims {
  let mentions: String?
  let claims: String
  let places: String
  /// The ids in `mentions`.
  let mentioned: OrderedSet<RecordID>

  init(_ definition: Dossier.Definition) {
    var (claims, places) = (PackedWriter(), PackedWriter())
    var mentioned: OrderedSet<RecordID> = []
    claims.begin()
    places.begin()
    for claim in definition.claims {
      claims.begin()
      claims.add(claim.field.name.rawValue)
      claims.add(claim.value.text)
      claims.add(claim.value.target.map { mentioned.append($0).index })
      claims.add(claim.at?.text)
      claims.add(claim.on?.text)
      claims.add(claim.by.map { mentioned.append($0).index })
      for text in [
        claim.inferred, claim.language, claim.note, claim.correction?.corrects, claim.correction?.because,
        claim.until?.text,
      ] {
        claims.add(text)
      }
      claims.add(claim.details)
      claims.end()
      places.begin()
      for position in [claim.position, claim.targetPosition, claim.byPosition] {
        places.add(position.map { $0.line - definition.position.line })
        places.add(position?.column)
      }
      places.end()
    }
    claims.end()
    places.end()
    (self.claims, self.places, self.mentioned) = (claims.text, places.text, mentioned)
    mentions = mentioned.isEmpty ? nil : PackedWriter.list(mentioned.map(\.text))
  }
}

/// An id that a statement mentions, and what it means.
struct Mention: Sendable {
  /// As the dossier writes it.
  let written: String
  /// Nil if no dossier defines it.
  let kind: RecordKind?
  /// The record that it means after joining.
  let record: RecordID
  /// Why it was joined; nil if the dossier names the record itself.
  let joinReason: String?
  /// The number of this record's id; nil if no document known on the day of the index defines the record.
  let number: Int?
}

/// What one dossier states about one id, as stored in the index.
struct RawStatement: Sendable {
  let number: Int
  let source: SourceID
  let line: Int
  let wanted: Int?
  /// Why the id it is about was joined with the record; nil if it is about the record itself.
  let joinReason: String?
  let mentions: [Mention]
  let claims: String
  let places: String
  /// The places of links that do not count, because they would close a circle.
  var refused: Set<Int> = []

  /// A claim about a record, and what is wrong with its ids, if anything.
  struct Unpacked {
    /// The position among the claims of the statement.
    let index: Int
    let claim: Claim
    let problem: (kind: Problem.Kind, position: Claim.Position)?
  }

  /// Unpacks the claims, or only those for some fields. Ids in them are those after joining.
  func unpack(
    for record: RecordID, _ kind: RecordKind, only fields: Set<Field.Name>? = nil, each: (Unpacked) -> Void
  ) {
    var (claims, places) = (PackedReader(claims), PackedReader(places))
    guard claims.begin(), places.begin() else { return }
    var index = 0
    while claims.begin(), places.begin() {
      if let unpacked = unpacked(&claims, &places, index, record, kind), !refused.contains(index),
        fields?.contains(unpacked.claim.field.name) ?? true
      {
        each(unpacked)
      }
      claims.end()
      places.end()
      index += 1
    }
  }

  private func unpacked(
    _ claims: inout PackedReader, _ places: inout PackedReader, _ index: Int, _ record: RecordID, _ kind: RecordKind
  ) -> Unpacked? {
    let (name, text, target) = (claims.text(), claims.text(), claims.number().map { mentions[$0] })
    let (at, on) = (claims.text().map(Locator.init), claims.text().flatMap { try? EDTFDate($0) })
    let speaker = claims.number().map { mentions[$0] }
    let (inferred, language, note) = (claims.text(), claims.text(), claims.text())
    let (corrects, because) = (claims.text(), claims.text())
    let (until, details) = (claims.text().flatMap { try? EDTFDate($0) }, claims.details())
    let position = places.position(from: line)
    let (targetPosition, byPosition) = (places.position(from: line), places.position(from: line))
    guard let name, let text, let position, let field = kind.field(named: name),
      let value = Value(stored: text, target: target?.record, field: field)
    else { return nil }
    let correction = corrects.flatMap { corrects in because.map { Claim.Correction(corrects: corrects, because: $0) } }
    let claim = Claim(
      record: record, field: field, value: value, source: source, at: at, on: on, until: until, details: details,
      by: speaker?.record, inferred: inferred ?? joinReason ?? target?.joinReason, language: language, note: note,
      correction: correction, position: position,
      targetPosition: targetPosition, byPosition: byPosition)
    return Unpacked(index: index, claim: claim, problem: Self.problem(with: claim, target, speaker))
  }

  /// What is wrong with the ids of a claim, and where.
  private static func problem(
    with claim: Claim, _ target: Mention?, _ speaker: Mention?
  ) -> (kind: Problem.Kind, position: Claim.Position)? {
    if let speaker, speaker.kind == nil {
      return (.unknownID(speaker.written, nearest: nil), claim.byPosition ?? claim.position)
    }
    guard let target else { return nil }
    let position = claim.targetPosition ?? claim.position
    guard let kind = target.kind else { return (.unknownID(target.written, nearest: nil), position) }
    if let wanted = claim.field.targetKind, kind != wanted {
      return (.wrongKind(RecordID(stored: target.written), is: kind, wanted: wanted), position)
    }
    return nil
  }
}

extension PackedWriter {
  /// Adds keys that only some fields have, in their order.
  mutating func add(_ details: [ValueKey: String]) {
    guard !details.isEmpty else { return add(nil as String?) }
    begin()
    for key in ValueKey.details {
      guard let text = details[key] else { continue }
      add(key.rawValue)
      add(text)
    }
    end()
  }
}

extension PackedReader {
  mutating func details() -> [ValueKey: String] {
    let texts = texts()
    var details: [ValueKey: String] = [:]
    for (key, text) in zip(texts.striding(by: 2), texts.dropFirst().striding(by: 2)) {
      if let key = ValueKey(rawValue: key) { details[key] = text }
    }
    return details
  }

  fileprivate mutating func position(from start: Int) -> Claim.Position? {
    let (line, column) = (number(), number())
    guard let line, let column else { return nil }
    return Claim.Position(line: start + line, column: column)
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
  /// The columns that `init(row:)` takes, in this order: looking them up by name takes longer than reading them.
  static let columns = """
    slug, title, kind, file, publisher, author, language, published, read, address, note, inferred, origin
    """

  /// A source as stored in the index.
  init(row: Row) {
    self.init(id: SourceID(stored: row[0]), title: row[1], kind: Kind(rawValue: row[2]) ?? .web, file: row[3])
    publisher = row[4]
    author = row[5]
    language = row[6]
    published = (row[7] as String?).flatMap { try? EDTFDate($0) }
    read = (row[8] as String?).flatMap { try? EDTFDate($0) }
    address = row[9]
    note = row[10]
    publishedInferred = row[11]
    origin = row[12]
  }
}
