/// A record or a source as a page of Markdown, with who says each value as footnotes.
package struct RecordMarkdown {
  private let finder: CitationFinder

  /// Takes the index to ask.
  package init(_ finder: CitationFinder) {
    self.finder = finder
  }

  /// A record: each value in a line, with what contradicts it.
  package func text(of record: Record) throws -> String {
    var notes = Footnotes()
    var text = "# \(Markdown.escaped(record.displayName))\n\n" + Markdown.header(["Field", "Value", "Mark"])
    for value in record.values {
      text += Markdown.row([label(of: value), try self.text(of: value, &notes), value.mark.rawValue])
    }
    return text + notes.text
  }

  /// A source's own data.
  package func text(of source: Source) -> String {
    let table = RowTable(source)
    let cells = zip(table.columns, table.rows.first?.cells ?? [])
    let lines = cells.compactMap { column, cell in
      cell.map { Markdown.row([column, column == "address" ? address(of: source) : Markdown.escaped($0.text)]) }
    }
    return "# \(Markdown.escaped(source.title))\n\n" + Markdown.header(["Field", "Value"]) + lines.joined()
  }

  private func address(of source: Source) -> String {
    source.uri.map { "<\($0)>" } ?? Markdown.escaped(source.address ?? "")
  }

  private func label(of value: RecordValue) -> String {
    guard case .link(_, let role) = value.value else { return value.field.label }
    return Markdown.escaped(role.prefix(1).uppercased() + role.dropFirst().replacing("-", with: " "))
  }

  /// The value shown, and each that contradicts it, with everyone who says so.
  private func text(of value: RecordValue, _ notes: inout Footnotes) throws -> String {
    let shown = value.claims.filter { $0.standing == .shown || $0.standing == .agrees }
    let rivals = value.claims.filter { $0.standing == .disputes }
    var text = try words(of: value.claims.prefix(1).map(\.claim), cited: shown.map(\.claim), &notes)
    for rival in rivals {
      text += " ≠ " + (try words(of: [rival.claim], cited: [rival.claim], &notes))
    }
    return text
  }

  private func words(of claims: [Claim], cited: [Claim], _ notes: inout Footnotes) throws -> String {
    let words = claims.map { claim in
      let text = claim.value.inWords(name: finder.name)
      let when = claim.on.map { " · \($0.inWords)" } ?? ""
      let speaker = claim.by.map { " (says \(finder.name($0)))" } ?? ""
      return Markdown.escaped(text + when + speaker)
    }
    return words.joined() + notes.mark(try cited.compactMap(finder.citation))
  }
}
