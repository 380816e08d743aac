import Algorithms
import YAMLText
import ZoneData

/// The dossier of a table: its rows are the paragraphs, from 1.
package struct TableDossier {
  /// A cell that was left out, and why.
  package struct Slip: Equatable, Sendable {
    /// Of the file.
    package let line: Int
    package let heading: String
    package let message: String
  }

  package private(set) var slips: [Slip] = []
  /// The records whose ids were made from their names, because no known record has the name.
  package private(set) var newRecords: [RecordID] = []
  /// Whether no row makes a record.
  package var isEmpty: Bool { order.isEmpty }
  private var records: [RecordKind: [RecordID: [Entry]]] = [:]
  private var order: [(RecordKind, RecordID)] = []
  private let mapping: TableMapping
  private let known: (String, RecordKind) -> RecordID?

  private struct Entry {
    let field: Field.Name
    let row: Int
    let text: String
    /// The record at the other side of a link, whose role is the text.
    var target: RecordID?
  }

  private static let longestSlug = 60

  /// Reads the rows. `known` finds the record of a kind by one of its names.
  package init(
    _ table: DelimitedText, _ mapping: TableMapping, known: @escaping (_ name: String, RecordKind) -> RecordID?
  ) {
    (self.mapping, self.known) = (mapping, known)
    for (index, row) in table.rows.enumerated() { read(row, number: index + 1, table.headings) }
  }

  /// The text of the dossier: the lines of its source, then its records.
  package func text(source: String) -> String {
    let sections = RecordKind.allCases.flatMap { kind -> [String] in
      let ids = order.filter { $0.0 == kind }.map(\.1)
      return ids.isEmpty ? [] : ["\(kind.section):"] + ids.flatMap { lines(of: $0, records[kind]?[$0] ?? []) }
    }
    return source + sections.map { $0 + "\n" }.joined()
  }

  // MARK: - Reading

  private mutating func read(_ row: DelimitedText.Row, number: Int, _ headings: [String]) {
    let cells = zip(headings, row.cells).filter { !$0.1.isEmpty && mapping.targets[$0.0] != nil }
    guard let id = id(of: cells, row) else { return }
    add(id, mapping.kind)
    for (heading, cell) in cells {
      switch mapping.targets[heading] {
      case .field(let name)?: read(cell, name, id, row, number, heading)
      case .role(let name, let kind, let role)?:
        for part in Self.parts(cell) { link(part, name, kind, role, id, number) }
      case .id?, ColumnTarget.none?, nil: break
      }
    }
  }

  private mutating func id(of cells: [(String, String)], _ row: DelimitedText.Row) -> RecordID? {
    let name = cells.first { mapping.targets[$0.0] == .field(.name) }
    if let (heading, cell) = cells.first(where: { mapping.targets[$0.0] == .id }) {
      if let id = RecordID(cell) { return id }
      slips.append(Slip(line: row.line, heading: heading, message: Problem(.badID(cell), file: "").message))
    }
    guard let name else {
      slips.append(Slip(line: row.line, heading: "", message: "The row has no name and is left out."))
      return nil
    }
    if let id = self.id(named: name.1, mapping.kind) { return id }
    let message = "“\(name.1)” has no Latin letters to make an id of; add a column with ids."
    slips.append(Slip(line: row.line, heading: name.0, message: message))
    return nil
  }

  /// The id of a known record with the name, or a new one.
  private mutating func id(named name: String, _ kind: RecordKind) -> RecordID? {
    if let id = known(name, kind) { return id }
    guard let id = RecordID(Slug.of(name, atMost: Self.longestSlug)) else { return nil }
    if !newRecords.contains(id) { newRecords.append(id) }
    return id
  }

  private mutating func add(_ id: RecordID, _ kind: RecordKind) {
    guard records[kind]?[id] == nil else { return }
    records[kind, default: [:]][id] = []
    order.append((kind, id))
  }

  private mutating func read(
    _ cell: String, _ name: Field.Name, _ id: RecordID, _ row: DelimitedText.Row, _ number: Int, _ heading: String
  ) {
    guard let field = mapping.kind.field(name) else { return }
    let isList = field.cardinality == .set && field.type == .text && name != .facts
    for part in isList ? Self.parts(cell) : [cell] {
      switch CellValue.value(part, field, unit: ColumnGuess.unit(heading)) {
      case .success(let text): records[mapping.kind]?[id]?.append(Entry(field: name, row: number, text: text))
      case .failure(let problem):
        slips.append(Slip(line: row.line, heading: heading, message: Problem(problem, file: "").message))
      }
    }
  }

  /// The values of a cell with several.
  private static func parts(_ cell: String) -> [String] {
    cell.split { $0 == ";" || $0 == "؛" || $0 == "；" }.map { String($0.trimming(while: \.isWhitespace)) }
      .filter { !$0.isEmpty }
  }

  private mutating func link(
    _ name: String, _ field: Field.Name, _ kind: RecordKind, _ role: String, _ id: RecordID, _ number: Int
  ) {
    let isNew = known(name, kind) == nil
    guard let target = self.id(named: name, kind) else { return }
    if isNew, records[kind]?[target] == nil {
      add(target, kind)
      records[kind]?[target]?.append(Entry(field: .name, row: number, text: name))
    }
    records[mapping.kind]?[id]?.append(Entry(field: field, row: number, text: role, target: target))
  }

  // MARK: - Writing

  private func lines(of id: RecordID, _ entries: [Entry]) -> [String] {
    guard !entries.isEmpty else { return ["  \(id): {}"] }
    let fields = entries.map(\.field).uniqued()
    return ["  \(id):"]
      + fields.flatMap { name -> [String] in
        let values = entries.filter { $0.field == name }
        let key = "    \(name.rawValue):"
        if values.contains(where: { $0.target != nil }) { return [key] + Self.links(values) }
        let texts = values.map { Self.value($0) }
        return texts.count == 1 ? ["\(key) \(texts[0])"] : [key] + texts.map { "      - \($0)" }
      }
  }

  private static func links(_ values: [Entry]) -> [String] {
    values.compactMap(\.target).uniqued().map { target in
      let roles = values.filter { $0.target == target }.map(value)
      return "      \(target): " + (roles.count == 1 ? roles[0] : "[\(roles.joined(separator: ", "))]")
    }
  }

  private static func value(_ entry: Entry) -> String {
    "{is: \(YAMLScalar.of(entry.text)), at: \(entry.row)}"
  }
}
