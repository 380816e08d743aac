import ZoneData

extension ListDefinition {
  /// Why a text does not name columns.
  package struct ColumnMistake: Error, Equatable {
    /// A sentence without a full stop.
    package let message: String
  }

  /// Parses names of columns with commas: `name,area,floor-area`.
  package func choice(_ text: String) throws(ColumnMistake) -> ColumnChoice {
    var keys: [ColumnKey] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part).trimmingBlanks
      guard let column = choosable(named: name) else { throw unknown(name) }
      guard !keys.contains(column.key) else {
        throw ColumnMistake(message: "the column “\(column.key.rawValue)” is named twice")
      }
      keys.append(column.key)
    }
    return ColumnChoice(self, keys)
  }

  private func unknown(_ name: String) -> ColumnMistake {
    let names = choosable.map(\.key.rawValue)
    guard !name.isEmpty else {
      return ColumnMistake(message: "a name is missing; the columns are \(names.joined(separator: ", "))")
    }
    if let nearest = Spelling.nearest(to: name, among: names) {
      return ColumnMistake(message: "there is no column “\(name)”; did you mean “\(nearest)”?")
    }
    return ColumnMistake(message: "there is no column “\(name)”; the columns are \(names.joined(separator: ", "))")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
