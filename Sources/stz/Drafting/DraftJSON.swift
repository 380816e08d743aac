import ZoneData
import ZoneDraft

/// A draft for other programs. Positions are a paragraph and the numbers of Unicode code points in its text.
struct DraftJSON: Encodable {
  struct Place: Encodable {
    let paragraph: Int
    let start: Int
    let end: Int
    let words: String
  }

  struct Text: Encodable {
    let number: Int
    let kind: String
    let text: String
  }

  struct Claim: Encodable {
    let id: Int
    let field: String
    let value: String
    let target: String?
    let at: Int
    let on: String?
    let by: String?
    let inferred: String?
    let note: String?
    let planned: Bool?
    let confidence: String
    let relation: String
    let evidence: Place
  }

  struct Record: Encodable {
    let id: String
    let kind: String
    let name: String
    let new: Bool
    let confidence: String
    let others: [String]
    let mentions: [Place]
    let claims: [Claim]
  }

  struct Found: Encodable {
    let kind: String
    let value: String
    let record: String?
    let target: String?
    let confidence: String
    let place: Place
  }

  let source: [String: String]
  let paragraphs: [Text]
  let records: [Record]
  let findings: [Found]

  init(_ draft: Draft) {
    let article = draft.article
    let values: [(SourceKey, String?)] = [
      (.title, article.title), (.publisher, article.publisher), (.author, article.author),
      (.kind, article.kind.rawValue),
      (.language, article.language), (.published, article.published?.text), (.address, article.address),
    ]
    source = Dictionary(
      uniqueKeysWithValues: values.compactMap { key, value in value.map { (key.rawValue, $0) } })
    paragraphs = article.paragraphs.map { Text(number: $0.number, kind: "\($0.kind)", text: $0.text) }
    let places = PlaceWriter(article)
    records = draft.records.map { Record($0, places) }
    findings = draft.findings.map { (finding: ZoneDraft.Finding) in Found(finding, places) }
  }
}

/// Turns UTF-8 offsets into numbers of code points.
private struct PlaceWriter {
  /// The texts of the paragraphs with a number: several have the number 0.
  private let texts: [Int: [[UInt8]]]

  init(_ article: Article) {
    texts = Dictionary(grouping: article.paragraphs, by: \.number).mapValues { $0.map { Array($0.text.utf8) } }
  }

  func place(_ span: TextSpan) -> DraftJSON.Place {
    let text = texts[span.paragraph]?.first { text in
      text.count >= span.range.upperBound && text[span.range].elementsEqual(span.words.utf8)
    }
    let points = { (end: Int) in text?.prefix(end).count { $0 & 0xC0 != 0x80 } ?? 0 }
    return .init(
      paragraph: span.paragraph, start: points(span.range.lowerBound), end: points(span.range.upperBound),
      words: span.words)
  }
}

extension DraftJSON.Record {
  fileprivate init(_ record: DraftRecord, _ places: PlaceWriter) {
    self.init(
      id: record.id.text, kind: record.kind.rawValue, name: record.name, new: record.isNew,
      confidence: record.confidence.rawValue, others: record.others.map(\.text),
      mentions: record.mentions.map(places.place), claims: record.proposals.map { .init($0, places) })
  }
}

extension DraftJSON.Claim {
  fileprivate init(_ proposal: Proposal, _ places: PlaceWriter) {
    self.init(
      id: proposal.id, field: proposal.field.rawValue, value: proposal.value.text, target: proposal.value.target?.text,
      at: proposal.at, on: proposal.on?.text, by: proposal.by?.text, inferred: proposal.inferred, note: proposal.note,
      planned: proposal.isPlanned ? true : nil, confidence: proposal.confidence.rawValue,
      relation: proposal.relation.inWords, evidence: places.place(proposal.evidence))
  }
}

extension DraftJSON.Found {
  fileprivate init(_ finding: ZoneDraft.Finding, _ places: PlaceWriter) {
    let (value, record, target): (String, RecordID?, RecordID?) =
      switch finding.meaning {
      case .record(let id, let kind, _, _): (kind.rawValue, id, nil)
      case .post(let person, let body, let title): (title, person, body)
      case .date(let date): (date.text, nil, nil)
      case .place(let code): (code, nil, nil)
      case .status(let status, let zone): (status, zone, nil)
      case .quantity(let quantity, _, let record): (quantity.text, record, nil)
      case .speaker(let id): ("speaker", id, nil)
      case .link(let from, let to, let role): (role, from, to)
      case .source(let key, let value): ("\(key.rawValue): \(value)", nil, nil)
      }
    self.init(
      kind: finding.meaning.kind, value: value, record: record?.text, target: target?.text,
      confidence: finding.confidence.rawValue, place: places.place(finding.span))
  }
}
