import Terminal
import ZoneData
import ZoneViewModels

/// A record as plain text: the same pages as the detail and the sources of the dashboard.
struct RecordText {
  private let record: Record
  private let catalogue: Catalogue

  init(_ record: Record, of catalogue: Catalogue) {
    self.record = record
    self.catalogue = catalogue
  }

  var text: String {
    get throws {
      let name = catalogue.name
      let detail = RecordSheet(record, backlinks: try catalogue.backlinks(of: record.id), name: name).sheet()
      let joins = try catalogue.joins(of: record.id)
      let sources = SourceSheet(record, joins: joins, name: name) { try? catalogue.source($0) }
      return "\(detail.title) (\(record.kind) \(record.id))\n\n" + Self.text(of: detail)
        + "\nWHO SAYS SO\n\n" + Self.text(of: sources.sheet(of: Array(record.values.indices)))
    }
  }

  /// A source's own data.
  static func text(of source: Source) -> String {
    let parts: [(String, String?)] = [
      ("id", source.id.text), ("publisher", source.publisher), ("author", source.author),
      ("kind", source.kind.rawValue), ("language", source.language), ("published", source.published?.inWords),
      ("read", source.read?.inWords), ("address", source.address), ("dossier", source.file), ("note", source.note),
    ]
    let lines = parts.compactMap { label, value in value.map { "\(TerminalText.pad(label, to: 10)) \($0)\n" } }
    return "\(source.title)\n\n" + lines.joined()
  }

  private static func text(of sheet: Sheet) -> String {
    let width = sheet.items.map { displayWidth($0.label) }.max() ?? 0
    return sheet.items.map { item in
      let label = item.isFlush ? "" : TerminalText.pad(item.label, to: width) + "  "
      let blank = String(repeating: " ", count: displayWidth(label))
      let mark = item.mark.map { $0 == .sourced ? "" : "  [\($0.rawValue)]" } ?? ""
      let lines = item.paragraphs.enumerated().map { index, paragraph in
        index == 0 ? label + paragraph.text + mark : blank + paragraph.text
      }
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }
}
