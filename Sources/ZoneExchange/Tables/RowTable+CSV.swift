import ZoneData

extension RowTable {
  /// The rows as RFC 4180 has them: a line of names first, CRLF, and quotes where a cell needs them. What is not known
  /// is empty.
  ///
  /// A spreadsheet runs a cell that begins with `=` or the like as a formula, also one that a document brought along;
  /// neutralised, such a cell has an apostrophe in front.
  /// With a byte order mark in front, spreadsheets that would guess another encoding read UTF-8.
  package func csv(neutralised: Bool, hasByteOrderMark: Bool = false) -> String {
    let lines = [columns.map { Self.quoted($0.name) }] + rows.map { $0.cells.map { Self.field($0, neutralised) } }
    // Readers skip an empty line, so a single empty cell is quoted.
    let records = lines.map { $0 == [""] ? "\"\"" : $0.joined(separator: ",") }
    return (hasByteOrderMark ? "\u{FEFF}" : "") + records.map { $0 + "\r\n" }.joined()
  }

  private static func field(_ cell: Cell?, _ neutralised: Bool) -> String {
    guard let text = cell?.text.withoutControls(keeping: ["\t", "\n", "\r"]) else { return "" }
    switch cell {
    case .number, .decimal: return text
    default: break
    }
    return quoted(neutralised && isFormula(text) ? "'" + text : text)
  }

  /// By the scalar: with what combines, a sign is another character and still a sign. Spreadsheets take signs of full
  /// width too, and some skip what is blank or invisible before them.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    let sign = text.unicodeScalars.first { !$0.properties.isWhitespace && $0.properties.generalCategory != .format }
    return "\t\r\n".unicodeScalars.contains(first) || sign.map("=+-@＝＋－＠﹦﹢﹣﹫".unicodeScalars.contains) == true
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    return text.unicodeScalars.reduce(into: "\"") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }
}
