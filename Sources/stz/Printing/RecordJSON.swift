import ZoneCatalogue
import ZoneData

/// A record as JSON, as described in docs/json.md; tests compare the two.
struct RecordJSON: Encodable {
  let id: String
  let kind: String
  let name: String
  /// Of a zone.
  let `class`: String?
  let values: [String: [ValueJSON]]
  let disputes: [String]
  let sources: [String]
  let claims: [ClaimJSON]
  let joins: [JoinJSON]
  let notes: [NoteJSON]

  init(_ record: Record, joins: [JoinRow]) {
    self.joins = joins.map(JoinJSON.init)
    id = record.id.text
    kind = record.kind.rawValue
    name = record.displayName
    `class` = record.kind == .zone ? record.zoneClass.rawValue : nil
    values = Dictionary(grouping: record.values) { $0.field.name.inJSON }.mapValues { $0.map(ValueJSON.init) }
    disputes = record.values.filter { $0.mark == .disputed }.map(\.field.name.inJSON)
    sources = record.sources.map(\.text).sorted()
    claims = record.weighedClaims.map(ClaimJSON.init)
    notes = record.notes.map(NoteJSON.init)
  }
}

/// A note of your own about the record.
struct NoteJSON: Encodable {
  let text: String
  let due: String?
  let state: String?
  let source: String

  init(_ note: Note) {
    (text, due, state, source) = (note.text, note.due?.text, note.state?.rawValue, note.source.text)
  }
}

struct ValueJSON: Encodable {
  let value: String
  let target: String?
  let on: String?
  let since: String?
  let until: String?
  let held: String?
  let successor: String?
  let lastSeen: String?
  let origins: Int
  let details: [String: String]?
  let language: String?
  let mark: String

  init(_ value: RecordValue) {
    self.value = value.value.text
    target = value.value.target?.text
    on = value.on?.text
    since = value.tenure?.since?.text
    until = value.until?.text
    held = value.tenure.map { ($0.hasEnded ? PostState.ended : .current).rawValue }
    successor = value.tenure?.successor?.person.text
    lastSeen = value.lastSeen?.iso
    origins = value.originCount
    details = value.details.inJSON
    language = value.language
    mark = value.mark.rawValue
  }
}

struct ClaimJSON: Encodable {
  let field: String
  let value: String
  let target: String?
  let source: String
  let at: String?
  let on: String?
  let until: String?
  let details: [String: String]?
  let by: String?
  let inferred: String?
  let language: String?
  let note: String?
  let corrects: String?
  let because: String?
  let standing: String
  let shown: Bool

  init(_ weighed: RecordValue.WeighedClaim) {
    let claim = weighed.claim
    field = claim.field.name.inJSON
    value = claim.value.text
    target = claim.value.target?.text
    source = claim.source.text
    at = claim.at?.text
    on = claim.on?.text
    until = claim.until?.text
    details = claim.details.inJSON
    by = claim.by?.text
    inferred = claim.inferred
    language = claim.language
    note = claim.note
    corrects = claim.correction?.corrects
    because = claim.correction?.because
    standing = weighed.standing.rawValue
    shown = weighed.standing == .shown
  }
}

extension [ValueKey: String] {
  /// The keys that only some fields have; nil without any.
  fileprivate var inJSON: [String: String]? {
    isEmpty ? nil : Dictionary<String, String>(uniqueKeysWithValues: map { ($0.key.rawValue, $0.value) })
  }
}

/// A join of another id to the record, with its source and reason.
struct JoinJSON: Encodable {
  let id: String
  let target: String
  let because: String
  let source: String

  init(_ join: JoinRow) {
    id = join.id.text
    target = join.other.text
    because = join.because
    source = join.source.text
  }
}

struct SourceJSON: Encodable {
  let id: String
  let title: String
  let kind: String
  let publisher: String?
  let author: String?
  let language: String?
  let published: String?
  let read: String?
  let address: String?
  let publishedInferred: String?
  let origin: String?
  let note: String?

  init(_ source: Source) {
    id = source.id.text
    title = source.title
    kind = source.kind.rawValue
    publisher = source.publisher
    author = source.author
    language = source.language
    published = source.published?.text
    read = source.read?.text
    address = source.address
    publishedInferred = source.publishedInferred
    origin = source.origin
    note = source.note
  }
}
