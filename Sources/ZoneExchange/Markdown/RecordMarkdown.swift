import ZoneData

/// A record or a source as a page of Markdown, with the sources of each value as footnotes.
package struct RecordMarkdown {
  private let finder: CitationFinder

  package init(_ finder: CitationFinder) {
    self.finder = finder
  }

  /// One line for each value, with the values that contradict it.
  package func text(of record: Record) throws -> String {
    var notes = Footnotes()
    var text = "# \(Markdown.escaped(record.displayName))\n\n" + Markdown.header(["Field", "Value", "Mark"])
    for (value, shown) in zip(record.values, ShownRecord(record, claimCount: 0).values) {
      text += Markdown.row([label(of: value), try self.text(of: value, shown, &notes), value.mark.rawValue])
    }
    return text + notes.text
  }

  /// One line for each field of a source.
  package func text(of source: Source) -> String {
    let table = RowTable(source)
    let cells = zip(table.columns, table.rows.first?.cells ?? [])
    let lines = cells.compactMap { column, cell in
      cell.map { cell in
        let text = column.content == .address ? address(of: source) : Markdown.escaped(cell.text)
        return Markdown.row([column.name, text])
      }
    }
    return "# \(Markdown.escaped(source.title))\n\n" + Markdown.header(["Field", "Value"]) + lines.joined()
  }

  private func address(of source: Source) -> String {
    source.uri.map { "<\($0)>" } ?? Markdown.escaped(source.address ?? "")
  }

  private func label(of value: RecordValue) -> String {
    guard case .link(_, let role) = value.value else { return value.field.label }
    return Markdown.escaped(Words.label(role))
  }

  /// The value shown and each value that contradicts it, with all their sources.
  func text(of value: RecordValue, _ shown: ShownValue, _ notes: inout Footnotes) throws -> String {
    let supporting = value.claims.filter(\.isSupport).map(\.claim)
    var text = Markdown.escaped(shown.inWords(name: finder.name))
    text += notes.mark(
      try (supporting.isEmpty ? value.claims.prefix(1).map(\.claim) : supporting).compactMap(finder.citation))
    for rival in value.claims where rival.standing == .disputes {
      text += " ≠ " + (try words(of: rival.claim, &notes))
    }
    return text
  }

  private func words(of claim: Claim, _ notes: inout Footnotes) throws -> String {
    let when = claim.on.map { " · \($0.inWords)" } ?? ""
    let speaker = claim.by.map { " (says \(finder.name($0)))" } ?? ""
    let words = Markdown.escaped(claim.value.inWords(name: finder.name) + when + speaker)
    return words + notes.mark(try [claim].compactMap(finder.citation))
  }
}
