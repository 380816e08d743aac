extension RowTable {
  /// The rows as RFC 4180 has them: a line of names first, CRLF, and quotes where a cell needs them. What is not known
  /// is empty.
  ///
  /// A spreadsheet runs a cell that begins with `=` or the like as a formula, also one that a document brought along;
  /// neutralised, such a cell has an apostrophe in front.
  package func csv(neutralised: Bool) -> String {
    let lines = [columns.map(Self.quoted)] + rows.map { $0.cells.map { Self.field($0, neutralised) } }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ cell: Cell?, _ neutralised: Bool) -> String {
    guard let text = cell?.text.withoutControls(keeping: ["\t", "\n", "\r"]) else { return "" }
    if case .number? = cell { return text }
    return quoted(neutralised && isFormula(text) ? "'" + text : text)
  }

  /// By the scalar: with what combines, a sign is another character and still a sign.
  private static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    return text.unicodeScalars.reduce(into: "\"") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }
}
