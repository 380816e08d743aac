import ZoneData

/// A comparison as a table of Markdown, a line for each field and a column for each record, with the sources of each value as
/// footnotes.
package struct ComparisonMarkdown {
  private let comparison: Comparison
  private let finder: CitationFinder

  package init(_ comparison: Comparison, _ finder: CitationFinder) {
    (self.comparison, self.finder) = (comparison, finder)
  }

  package func text() throws -> String {
    // The finder keeps only the last record.
    let records = try comparison.subjects.map { try finder.record($0.id) }
    let names = comparison.subjects.map { Markdown.escaped($0.name) }
    var notes = Footnotes()
    var text = Markdown.header(["Field", "Differs"] + names)
    for line in comparison.lines {
      var cells = [Markdown.escaped(line.column.title), line.agreement == .differs ? "yes" : ""]
      for (cell, record) in zip(line.cells, records) {
        cells.append(try self.text(of: cell, record, &notes))
      }
      text += Markdown.row(cells)
    }
    return try text + dealLine(&notes) + factLine + notes.text
  }

  /// The newest deals of each record, each with the source of its amount, its stage or its name.
  private func dealLine(_ notes: inout Footnotes) throws -> String {
    let deals = comparison.subjects.map(\.deals)
    guard deals.contains(where: { $0.count > 0 }) else { return "" }
    var cells = ["Deals", ""]
    for deals in deals {
      var texts: [String] = []
      for deal in deals.rows {
        let parts = [deal.name, deal.amount, deal.progress.inWords].compactMap(\.self)
        texts.append(Markdown.escaped(parts.joined(separator: ", ")) + (try mark(deal.id, &notes)))
      }
      let more = deals.count - deals.rows.count
      cells.append((texts + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "; "))
    }
    return Markdown.row(cells)
  }

  private func mark(_ deal: RecordID, _ notes: inout Footnotes) throws -> String {
    let values = try finder.values(of: deal)
    let value = [.amount, .stage, .name].lazy.compactMap { field in values.first { $0.field.name == field } }.first
    return notes.mark(try value.flatMap(finder.citation).map { [$0] } ?? [])
  }

  /// How many facts there are about each record.
  private var factLine: String {
    let counts = comparison.subjects.map { $0.facts.count }
    guard counts.contains(where: { $0 > 0 }) else { return "" }
    return Markdown.row(["Facts", ""] + counts.map(String.init))
  }

  private func text(of cell: Comparison.Cell, _ record: Record?, _ notes: inout Footnotes) throws -> String {
    guard !cell.entries.isEmpty else { return "?" }
    let markdown = RecordMarkdown(finder)
    var texts: [String] = []
    for entry in cell.entries {
      let text =
        if let record, record.values.indices.contains(entry.place) {
          try markdown.text(of: record.values[entry.place], entry.value, &notes)
        } else {
          Markdown.escaped(entry.value.inWords(name: comparison.name))
        }
      texts.append(text + evidence(of: entry.value))
    }
    return texts.joined(separator: "; ")
  }

  /// The mark, unless it is that of most values, and the month in which the value was last seen.
  private func evidence(of value: ShownValue) -> String {
    let mark = value.mark.role.isPlain ? nil : value.mark.rawValue
    // The words of a post say so already.
    let seen = value.field.type == .post ? nil : value.lastSeen.map { "seen \($0.monthInWords)" }
    let parts = [mark, seen].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}
