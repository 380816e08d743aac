import ZoneData

/// A record as JSON; docs/json.md describes it, and tests hold it to that.
struct RecordJSON: Encodable {
  let id: String
  let kind: String
  let name: String
  let values: [String: [ValueJSON]]
  let disputes: [String]
  let sources: [String]
  let claims: [ClaimJSON]
  let joins: [JoinJSON]

  init(_ record: Record, joins: [JoinRow]) {
    self.joins = joins.map(JoinJSON.init)
    id = record.id.text
    kind = record.kind.rawValue
    name = record.displayName
    values = Dictionary(grouping: record.values) { $0.field.name.inJSON }.mapValues { $0.map(ValueJSON.init) }
    disputes = record.values.filter { $0.mark == .disputed }.map(\.field.name.inJSON)
    sources = record.sources.map(\.text).sorted()
    claims = record.weighedClaims.map(ClaimJSON.init)
  }
}

/// A value shown.
struct ValueJSON: Encodable {
  let value: String
  let target: String?
  let on: String?
  let language: String?
  let mark: String

  init(_ value: RecordValue) {
    self.value = value.value.text
    target = value.value.target?.text
    on = value.on?.text
    language = value.language
    mark = value.mark.rawValue
  }
}

/// A claim behind a value.
struct ClaimJSON: Encodable {
  let field: String
  let value: String
  let target: String?
  let source: String
  let at: String?
  let on: String?
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

/// That another id means the record, by whom and why.
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

/// A source's own data.
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
    note = source.note
  }
}
