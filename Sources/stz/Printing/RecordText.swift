import Platform
import TerminalCells
import ZoneCatalogue
import ZoneData
import ZoneViewModels

/// A record as text, with the content of the dashboard's detail and sources.
struct RecordText {
  private let shown: ShownRecord
  private let record: Record
  private let catalogue: Catalogue
  private let style: TextStyle

  init(_ shown: ShownRecord, _ record: Record, of catalogue: Catalogue, _ style: TextStyle) {
    self.shown = shown
    self.record = record
    self.catalogue = catalogue
    self.style = style
  }

  var text: String {
    get throws {
      let name = catalogue.name
      let backlinks = try catalogue.backlinks(of: shown.id)
      let detail = RecordSheet(shown, backlinks: backlinks, ages: catalogue.ages, name: name).sheet()
      let joins = try catalogue.joins(of: record.id)
      let sources = SourceSheet(record, joins: joins, name: name) { id in
        logFailure(to: "read the source \(id)") { try catalogue.source(id) }
      }
      var text = ToneText()
      text.append(detail.title, .heading)
      text.append(" (\(record.kind) \(record.id))\n\n")
      text.append(detail, style)
      append(try catalogue.notes(of: record.id), to: &text)
      text.append("\nWHO SAYS SO", .heading)
      text.append("\n\n")
      text.append(sources.sheet(of: Array(record.values.indices)), style)
      return text.text(style)
    }
  }

  /// The notes, apart from what documents say.
  private func append(_ notes: [NoteRow], to text: inout ToneText) {
    guard !notes.isEmpty else { return }
    text.append("\nNOTES", .heading)
    text.append("\n\n")
    for row in notes {
      let standing = row.standing.isEmpty ? "" : " (\(row.standing))"
      text.append(row.note.text + standing, behind: (0, true), width: style.width)
      text.append("\n")
      text.append("  \(row.note.source)", .dim)
      text.append("\n")
    }
  }

  static func text(of source: Source, _ style: TextStyle) -> String {
    let parts: [(String, String?)] = [
      ("id", source.id.text), ("publisher", source.publisher), ("author", source.author),
      ("kind", source.kind.rawValue), ("language", source.language), ("published", source.publishedInWords),
      ("read", source.read?.inWords), ("address", source.address), ("dossier", source.file), ("note", source.note),
    ]
    var text = ToneText()
    text.append(source.title, .heading)
    text.append("\n\n")
    for case (let label, let value?) in parts {
      text.append(TerminalText.pad(label, to: 10) + " ")
      let link = label == "address" ? source.webAddress : nil
      // An address is not wrapped, or the terminal would not recognise it.
      text.append(value, link: link, behind: (11, true), width: label == "note" ? style.width : nil)
      text.append("\n")
    }
    return text.text(style)
  }
}

extension ToneText {
  fileprivate mutating func append(_ sheet: Sheet, _ style: TextStyle) {
    let columns = sheet.items.map { displayWidth($0.label) }.max() ?? 0
    for item in sheet.items {
      let label = item.isFlush ? "" : TerminalText.pad(item.label, to: columns) + "  "
      append(label)
      append(item, behind: displayWidth(label), style)
      append("\n")
    }
  }

  /// The paragraphs of an item. The first carries the mark; the others link to the document.
  private mutating func append(_ item: Sheet.Item, behind columns: Int, _ style: TextStyle) {
    for (index, paragraph) in item.paragraphs.enumerated() {
      if index > 0 { append("\n") }
      append(
        paragraph.text, Tone(paragraph.role), link: index > 0 ? item.origin?.webAddress : nil,
        mark: index == 0 && item.mark?.isPlain == false ? item.mark?.name : nil, behind: (columns, index == 0),
        width: style.width)
    }
  }
}
