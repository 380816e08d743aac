import YAMLText
import ZoneData

/// Which column of a table is what. It is kept in a small YAML file beside the table.
package struct TableMapping: Equatable, Sendable {
  /// The kind of record of each row.
  package let kind: RecordKind
  /// The targets by heading.
  package private(set) var targets: [String: ColumnTarget]

  package init(kind: RecordKind, targets: [String: ColumnTarget] = [:]) {
    (self.kind, self.targets) = (kind, targets)
  }

  /// Sets the target of a heading.
  package mutating func map(_ heading: String, to target: ColumnTarget) { targets[heading] = target }

  /// Reads a mapping; nil if the text is not one.
  package init?(yaml: String) {
    guard let root = YAMLReader.read(yaml).root, let kind = root["kind"]?.scalar.flatMap(RecordKind.init(rawValue:))
    else {
      return nil
    }
    self.init(kind: kind)
    for entry in root["columns"]?.mapping ?? [] {
      if let word = entry.value.scalar, let target = ColumnTarget(word, for: kind) { targets[entry.key] = target }
    }
  }

  /// The mapping as YAML, in the order of the columns.
  package func yaml(_ headings: [String]) -> String {
    let lines = headings.compactMap { heading in
      targets[heading].map { "  \(YAMLScalar.of(heading)): \(YAMLScalar.of($0.word))" }
    }
    return (["# Which column of the table is what, for stz import.", "kind: \(kind.rawValue)", "columns:"] + lines)
      .map { $0 + "\n" }.joined()
  }

  /// The columns without a target, and what the table lacks.
  package func unsure(_ table: DelimitedText) -> [String] { table.headings.filter { targets[$0] == nil } }

  /// The heading of the column with a target.
  func heading(of target: ColumnTarget) -> String? { targets.first { $0.value == target }?.key }

  /// Whether a row can be named: by its id or its name.
  package var hasName: Bool { targets.values.contains { $0 == .field(.name) || $0 == .id } }

  /// The mapping with a guess for each column that has none: by its heading, then by its cells.
  package func guessed(for table: DelimitedText) -> TableMapping {
    var guessed = self
    for (index, heading) in table.headings.enumerated() where guessed.targets[heading] == nil {
      let cells = table.rows.lazy.map { $0.cells[safe: index] ?? "" }.filter { !$0.isEmpty }.prefix(50)
      let guess = ColumnGuess(kind: kind, heading: heading, cells: Array(cells)).target
      // Two columns for a field with one value are a question for the user.
      guard let guess, guess == .none || !guessed.targets.values.contains(guess) else { continue }
      guessed.targets[heading] = guess
    }
    return guessed
  }
}
