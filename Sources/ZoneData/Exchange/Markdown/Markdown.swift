/// GitHub Flavored Markdown.
enum Markdown {
  /// A text in one line, in which no sign means anything.
  static func escaped(_ text: String) -> String {
    let special = "\\`*_[]<>|~&".unicodeScalars
    return text.inOneLine.withoutControls(keeping: []).unicodeScalars.reduce(into: "") { escaped, scalar in
      if special.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
  }

  /// A line of a table; the cells are escaped already.
  static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// The first lines of a table.
  static func header(_ columns: [String]) -> String {
    row(columns) + row(columns.map { _ in "---" })
  }
}

extension String {
  /// The text with a blank for each line end and tab.
  var inOneLine: String {
    let breaks = "\n\r\t\u{0B}\u{0C}\u{85}\u{2028}\u{2029}".unicodeScalars
    return String(UnicodeScalarView(unicodeScalars.map { breaks.contains($0) ? " " : $0 }))
  }
}
