extension RowTable {
  /// The rows as a table of GitHub Flavored Markdown; footnotes say who says each value.
  package func markdown(of list: ExchangeList, _ citations: CitationFinder) throws -> String {
    var notes = Footnotes()
    var text = Markdown.header(columns)
    let finder = CellCitations(list: list, finder: citations)
    for row in rows {
      text += Markdown.row(
        try zip(columns, row.cells).map { column, cell in
          guard let cell else { return "" }
          return Self.text(of: cell, column) + notes.mark(try finder.citations(of: row.id, column, cell.text))
        })
    }
    return text + notes.text
  }

  /// As people write it: codes and words of the dossiers belong into the forms for machines.
  private static func text(of cell: Cell, _ column: String) -> String {
    let text = cell.text
    switch column {
    case "address" where text.isWebAddress: return "<\(text.percentEncoded)>"
    case "province": return Markdown.escaped(Subdivision(code: text)?.name ?? text)
    case "date", "published": return Markdown.escaped((try? EDTFDate(text))?.inWords ?? text)
    case "kind", "status": return Markdown.escaped(text.replacing("-", with: " "))
    default: return Markdown.escaped(text)
    }
  }
}

extension String {
  fileprivate var isWebAddress: Bool {
    (hasPrefix("http://") || hasPrefix("https://")) && !contains(where: \.isWhitespace)
  }
}

/// Who says what stands in a cell of a list.
struct CellCitations {
  let list: ExchangeList
  let finder: CitationFinder

  /// The places that say a cell; none for what is counted or named by us.
  func citations(of row: RecordID, _ column: String, _ text: String) throws -> [Citation] {
    switch (list, column) {
    case (.sources, _), (.disputes, "id"), (.disputes, "field"): return []
    case (.disputes, "value"): return try disputed(row)
    case (.disputes, _): return []
    default: return try value(of: row, column, text).flatMap(finder.citation).map { [$0] } ?? []
    }
  }

  private func disputed(_ source: SourceID) throws -> [Citation] {
    try finder.source(source).map { [Citation($0)] } ?? []
  }

  private func value(of row: RecordID, _ column: String, _ text: String) throws -> RecordValue? {
    let values = try finder.values(of: row)
    guard row.record == row else { return ["date", "name"].contains(column) ? values.first : nil }
    return fields(column).lazy.flatMap { field in values.filter { $0.field.name == field } }
      .first { !Self.isOneOfSeveral.contains(column) || $0.value.text == text }
  }

  /// The fields that a column may show, the first one known.
  private func fields(_ column: String) -> [Field.Name] {
    switch column {
    case "name": [.name, .place, .province]
    case "nativeName": [.name]
    case "title", "body": [.posts]
    case "channel": [.website, .channel]
    default: Field.Name(rawValue: column).map { [$0] } ?? []
    }
  }

  /// Columns that show one of several values of their field.
  private static let isOneOfSeveral: Set = ["nativeName", "channel"]
}
