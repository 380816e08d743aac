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
      guard case .one(let column) = Self.resolve(name, among: choosable) else { throw unknown(name) }
      let key = ColumnKey(rawValue: column.value)
      guard !keys.contains(key) else {
        throw ColumnMistake(message: "the column “\(key.rawValue)” is named twice")
      }
      keys.append(key)
    }
    return ColumnChoice(self, keys)
  }

  /// What a name means among columns: as in JSON or in the dossiers, its beginning, or with one wrong letter.
  package static func resolve(_ name: String, among columns: [ListColumn]) -> Resolution {
    let plain = { (name: String) in name.lowercased().replacing("-", with: "").replacing(" ", with: "") }
    return Resolution.find(
      plain(name), among: columns.map { .init($0.key.rawValue, [plain($0.key.rawValue), $0.key.rawValue]) })
  }

  private func unknown(_ name: String) -> ColumnMistake {
    let names = choosable.map(\.key.rawValue)
    guard !name.isEmpty else {
      return ColumnMistake(message: "a name is missing; the columns are \(names.joined(separator: ", "))")
    }
    if case .several(let columns) = Self.resolve(name, among: choosable) {
      let known = columns.map(\.value).joined(separator: ", ")
      return ColumnMistake(message: "“\(name)” can mean the columns \(known)")
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
