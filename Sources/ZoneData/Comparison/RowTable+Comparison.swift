extension RowTable {
  /// A row for each line of a comparison. Each record has a column of values, and behind it columns of what is known about
  /// them: as many parts as there are values, in their order.
  package init(_ comparison: Comparison) {
    let ofRecords = comparison.subjects.flatMap { subject in
      [Column(subject.id.text)] + Self.parts.map { Column("\(subject.id.text).\($0.name)") }
    }
    let rows = comparison.lines.map { line in
      let cells = line.cells.flatMap { cell in
        [Self.cell(cell) { $0.text(name: comparison.name) }] + Self.parts.map { Self.cell(cell, $0.text) }
      }
      let about: [Cell?] = [.text(line.column.key.rawValue), .text(line.unit), .text(line.agreement.rawValue)]
      return Row(id: RecordID(stored: line.column.key.rawValue), cells: about + cells)
    }
    self.init([Column("field"), Column("unit"), Column("agreement")] + ofRecords, rows + Self.dealRows(comparison))
  }

  /// The newest deals of each record: their names and amounts, the days of their stages, marks, days last seen and numbers of sources.
  private static func dealRows(_ comparison: Comparison) -> [Row] {
    let deals = comparison.subjects.map(\.deals.rows)
    guard deals.contains(where: { !$0.isEmpty }) else { return [] }
    let parts: [(DealRow) -> String?] = [
      { [$0.name, $0.amount].compactMap(\.self).joined(separator: ", ") }, { $0.progress.on?.text },
      { $0.mark.rawValue }, { $0.progress.lastSeen?.iso }, { String($0.sourceCount) }, { _ in nil },
    ]
    let about: [Cell?] = [.text("deals"), nil, nil]
    return [
      Row(id: RecordID(stored: "deals"), cells: about + deals.flatMap { deals in parts.map { joined(deals.map($0)) } })
    ]
  }

  private static let parts: [(name: String, text: @Sendable (ShownValue) -> String?)] = [
    ("on", { $0.on?.text }),
    ("mark", { $0.mark.rawValue }),
    ("seen", { $0.lastSeen?.iso }),
    ("sources", { String($0.sourceCount) }),
    ("rivals", { $0.rivals.isEmpty ? nil : $0.rivals.map(\.text).joined(separator: ", ") }),
  ]

  /// The texts of a cell's values; empty if none of them has one.
  private static func cell(_ cell: Comparison.Cell, _ text: (ShownValue) -> String?) -> Cell? {
    joined(cell.entries.map { text($0.value) })
  }

  private static func joined(_ texts: [String?]) -> Cell? {
    guard texts.contains(where: { $0 != nil }) else { return nil }
    return .text(texts.map { $0 ?? "" }.joined(separator: "; "))
  }
}

extension ShownValue {
  /// The value as written in a dossier, but other records by their names.
  fileprivate func text(name: (RecordID) -> String) -> String {
    (isPlanned ? "planned: " : "") + value.inCell(name: name)
  }
}

extension ShownValue.Rival {
  /// The value as written in a dossier or, where only that differs, its date.
  fileprivate var text: String { on?.text ?? value.text }
}
