import Algorithms
import ZoneData

extension RowTable {
  /// The rows as a table of GitHub Flavored Markdown, with footnotes for the source of each value.
  package func markdown(_ citations: CitationFinder) throws -> String {
    var notes = Footnotes()
    var text = Markdown.header(columns.map(\.name))
    for row in rows {
      text += Markdown.row(
        try zip(columns, row.cells).map { column, cell in
          guard let cell else { return "" }
          let cited = try citations.citations(of: cell, in: row.id, column.evidence)
          return Self.text(of: cell, column.content) + notes.mark(cited)
        })
    }
    return text + notes.text
  }

  /// The cell in words. Codes and words of the dossiers are for machine formats.
  private static func text(of cell: Cell, _ content: ColumnContent) -> String {
    let text = cell.text
    switch content {
    case .address where text.isWebAddress: return "<\(text.percentEncoded)>"
    case .province: return Markdown.escaped(Subdivision(code: text)?.name ?? text)
    case .date: return Markdown.escaped((try? EDTFDate(text))?.inWords ?? text)
    case .seen: return Markdown.escaped(Day(iso: text)?.monthInWords ?? text)
    case .word, .status: return Markdown.escaped(Words.plain(text))
    case .country: return Markdown.escaped(Country.name(of: text) ?? text)
    case .quantity: return Markdown.escaped((try? Quantity(text))?.inWords ?? text)
    case .id, .name, .text, .mark, .number, .address: return Markdown.escaped(text)
    }
  }
}

extension String {
  fileprivate var isWebAddress: Bool {
    (hasPrefix("http://") || hasPrefix("https://")) && !contains(where: \.isWhitespace)
  }
}

extension CitationFinder {
  /// The sources of a cell.
  fileprivate func citations(
    of cell: RowTable.Cell, in row: RecordID, _ evidence: RowTable.Evidence
  ) throws -> [Citation] {
    let value: RecordValue?
    switch evidence {
    case .none: return []
    case .row: return try source(row).map { [Citation($0)] } ?? []
    case .fields(let fields): value = try self.values(of: row, fields).first
    case .column(let column):
      let values = try self.values(of: row, column.fields.map(\.name)).filter { column.shows($0.value) }
      return Array(try values.compactMap(citation).uniqued())
    case .oneOf(let fields): value = try self.values(of: row, fields).first { $0.value.text == cell.text }
    }
    return try value.flatMap(citation).map { [$0] } ?? []
  }

  /// The values of fields, field by field.
  private func values(of row: RecordID, _ fields: [Field.Name]) throws -> [RecordValue] {
    let values = try self.values(of: row)
    return fields.flatMap { field in values.filter { $0.field.name == field } }
  }
}
