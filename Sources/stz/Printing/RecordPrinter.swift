import ZoneCatalogue
import ZoneData
import ZoneExchange

/// Prints a record in every format.
struct RecordPrinter {
  private let catalogue: Catalogue
  private let style: TextStyle

  init(_ catalogue: Catalogue, _ style: TextStyle) {
    (self.catalogue, self.style) = (catalogue, style)
  }

  /// The record in a format, with its claims one by one in CSV.
  func text(of record: Record, _ format: FormatOptions) throws -> PrintedText {
    switch format.format {
    case .ics: return try RowPrinter.calendar([record.id], catalogue)
    case .geojson: return try RowPrinter.map(try row(of: record), catalogue)
    default: return PrintedText(text: try plainText(of: record, format))
    }
  }

  private func plainText(of record: Record, _ format: FormatOptions) throws -> String {
    let finder = CitationFinder(catalogue)
    switch format.format {
    case .table:
      let shown = try catalogue.shown(record.id) ?? ShownRecord(record, claimCount: 0)
      return try RecordText(shown, record, of: catalogue, style).text
    case .json: return try JSONText.of(RecordJSON(record, joins: try catalogue.joins(of: record.id)))
    case .jsonl: return try JSONText.of(RecordJSON(record, joins: try catalogue.joins(of: record.id)), inOneLine: true)
    case .csv: return format.csv(RowTable(claimsOf: record))
    case .markdown: return try RecordMarkdown(finder).text(of: record)
    case .vcard: return try ContactCards(finder, version: format.cardVersion).text(of: [record.id])
    case .ics, .geojson, .cslJSON, .atom: preconditionFailure("the format was checked: it is not one for a record")
    }
  }

  /// The row of a zone or a body in its list.
  private func row(of record: Record) throws -> RowTable {
    let facet: Facet = record.kind == .zone ? .zone : .body
    let query = Query(filter: Filter([Filter.Choice(facet, record.id.text)]))
    let table = try RowTable(record.kind.list, of: catalogue, query)
    return RowTable(table.columns, table.rows.filter { $0.id == record.id })
  }
}
