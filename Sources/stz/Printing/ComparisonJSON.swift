import ZoneData

/// A comparison as JSON, as described in docs/json.md.
struct ComparisonJSON: Encodable {
  struct Record: Encodable {
    let id: String
    let name: String
    let facts: Int
    let deals: [Deal]
    let dealCount: Int
  }

  struct Deal: Encodable {
    let id: String
    let name: String
    let role: String
    let amount: String?
    let progress: String
    let mark: String
    let lastSeen: String?
    let sources: Int
  }

  struct Line: Encodable {
    let field: String
    let title: String
    let unit: String?
    let agreement: String
    let cells: [Cell]
  }

  struct Cell: Encodable {
    let id: String
    let differs: Bool
    let values: [Value]
  }

  struct Value: Encodable {
    let value: String
    let target: String?
    let on: String?
    let until: String?
    let planned: Bool
    let mark: String
    let lastSeen: String?
    let sources: Int
    let origins: Int
    let source: String
    let shared: Bool
    let rivals: [Rival]
  }

  struct Rival: Encodable {
    let value: String
    let target: String?
    let on: String?
  }

  let kind: String
  let records: [Record]
  let lines: [Line]

  init(_ comparison: Comparison) {
    kind = comparison.kind.rawValue
    records = comparison.subjects.map { subject in
      Record(
        id: subject.id.text, name: subject.name, facts: subject.facts.count,
        deals: subject.deals.rows.map(Deal.init), dealCount: subject.deals.count)
    }
    lines = comparison.lines.map { line in
      Line(
        field: line.column.key.rawValue, title: line.column.title, unit: line.unit,
        agreement: line.agreement.rawValue,
        cells: zip(comparison.subjects, line.cells).map { subject, cell in
          Cell(id: subject.id.text, differs: cell.differs, values: cell.entries.map(Value.init))
        })
    }
  }
}

extension ComparisonJSON.Deal {
  fileprivate init(_ deal: DealRow) {
    self.init(
      id: deal.id.text, name: deal.name, role: deal.role, amount: deal.amount, progress: deal.progress.inWords,
      mark: deal.mark.rawValue, lastSeen: deal.progress.lastSeen?.iso, sources: deal.sourceCount)
  }
}

extension ComparisonJSON.Value {
  fileprivate init(_ entry: Comparison.Entry) {
    let shown = entry.value
    self.init(
      value: shown.value.text, target: shown.value.target?.text, on: shown.on?.text, until: shown.until?.text,
      planned: shown.isPlanned, mark: shown.mark.rawValue, lastSeen: shown.lastSeen?.iso, sources: shown.sourceCount,
      origins: shown.originCount, source: shown.source.text, shared: entry.isShared,
      rivals: shown.rivals.map { .init(value: $0.value.text, target: $0.value.target?.text, on: $0.on?.text) })
  }
}
