/// Records of one kind beside each other: a line for each field, or role of links, that one of them has.
///
/// It is made of shown records only, so that no claim is read for it. Names tell the records apart and are not compared,
/// and neither are facts, which are sentences.
package struct Comparison: Hashable, Sendable {
  /// One of the records.
  package struct Subject: Hashable, Sendable {
    package let id: RecordID
    package let name: String
    /// Its initials, such as `SEDA`; nil if no document has any.
    package let initials: String?
    /// The places of its facts among its values.
    package let facts: [Int]
    package let deals: Deals
  }

  /// The deals that a record takes part in. They are events, and so no field of it.
  package struct Deals: Hashable, Sendable {
    /// The newest.
    package let rows: [DealRow]
    /// How many there are.
    package let count: Int

    package init(rows: [DealRow] = [], count: Int = 0) { (self.rows, self.count) = (rows, count) }
  }

  /// A value in a cell.
  package struct Entry: Hashable, Sendable {
    package let value: ShownValue
    /// Its place among the values of its record.
    package let place: Int
    /// Whether all other records of which anything is known have the same value.
    package let isShared: Bool
  }

  /// What a line shows of a record.
  package struct Cell: Hashable, Sendable {
    /// Empty if it is not known.
    package let entries: [Entry]
    /// Whether it differs from most of the other cells of which anything is known.
    package let differs: Bool
  }

  /// What the records of a line, as far as anything is known of them, have to do with each other.
  package enum Agreement: String, Hashable, Sendable {
    case same, differs
    /// It is known of one record only.
    case single
  }

  /// A field, or the records linked in a role, of each record.
  package struct Line: Hashable, Sendable {
    package let column: FieldColumn
    /// What is counted, for a field that can have figures of several things.
    package let unit: String?
    /// A cell for each record.
    package let cells: [Cell]
    package let agreement: Agreement
  }

  package let kind: RecordKind
  package let subjects: [Subject]
  package private(set) var lines: [Line]
  /// The names of the records that are mentioned.
  package var names: [RecordID: String] = [:]

  /// The deals to show of each record.
  package static let mostDeals = 5

  /// Compares records in their order.
  package init(_ records: [ShownRecord], deals: [RecordID: Deals] = [:]) throws(ComparisonRefusal) {
    guard let first = records.first, records.count > 1 else { throw .tooFew }
    let others = records.dropFirst()
    if let other = others.first(where: { $0.kind != first.kind }) { throw .kinds(.init(first), .init(other)) }
    for (index, record) in records.enumerated() where records[..<index].contains(where: { $0.id == record.id }) {
      throw .twice(record.displayName)
    }
    kind = first.kind
    subjects = records.map { Subject($0, deals[$0.id] ?? Deals()) }
    let values = records.map(PlacedValues.init)
    lines = FieldColumn.columns(of: first.kind).filter(\.isCompared).flatMap { Line.lines(of: $0, in: values) }
  }

  /// The records whose names its lines show. Facts mention others, which are not needed.
  package var mentioned: Set<RecordID> {
    lines.reduce(into: []) { ids, line in
      for value in line.cells.lazy.flatMap(\.entries).map(\.value) { value.addMentioned(to: &ids) }
    }
  }

  /// The name of a record that one of them mentions, or its id if no dossier defines it.
  package func name(_ id: RecordID) -> String { names[id] ?? id.text }

  /// How many lines differ.
  package var differenceCount: Int { lines.count { $0.agreement == .differs } }

  /// The comparison without the lines that do not differ.
  package var onlyDifferences: Comparison {
    var comparison = self
    comparison.lines = lines.filter { $0.agreement == .differs }
    return comparison
  }
}

extension Comparison.Subject {
  fileprivate init(_ record: ShownRecord, _ deals: Comparison.Deals) {
    (id, name, self.deals) = (record.id, record.displayName, deals)
    initials = record.values(.aliases).map(\.value.text).first(where: \.isInitials)
    facts = record.values.indices.filter { record.values[$0].field.name == .facts }
  }
}

/// Why records cannot be compared.
package enum ComparisonRefusal: Error, Hashable, Sendable {
  /// A record with its kind.
  package struct Named: Hashable, Sendable {
    let name: String
    let kind: RecordKind

    fileprivate init(_ record: ShownRecord) { (name, kind) = (record.displayName, record.kind) }
  }

  case tooFew
  /// The same record is named twice.
  case twice(String)
  case kinds(Named, Named)
  /// No dossier mentions it.
  case unknown(RecordID)

  /// The reason and what to do, as one sentence without a full stop.
  package var message: String {
    switch self {
    case .tooFew: "a comparison takes two or more records"
    case .twice(let name): "“\(name)” is named twice; name two different records"
    case .kinds(let one, let other):
      "“\(one.name)” is \(one.kind.inWords) and “\(other.name)” \(other.kind.inWords); name records of one kind"
    case .unknown(let id): "no dossier mentions \(id)"
    }
  }
}
