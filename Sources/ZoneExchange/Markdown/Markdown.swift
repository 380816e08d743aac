import Algorithms
import Platform

/// GitHub Flavored Markdown.
enum Markdown {
  /// A text in one line, with all special characters escaped, also those that mean something only where a line begins.
  static func escaped(_ text: String) -> String {
    let special = "\\`*_[]<>|~&".unicodeScalars
    let scalars = Array(text.inOneLine.unicodeScalars).trimming { $0 == " " }
    let blockSign = blockSign(scalars)
    return zip(scalars.indices, scalars).reduce(into: "") { escaped, next in
      let (place, scalar) = next
      // A number sign after a blank would end a heading.
      let isSign = place == blockSign || scalar == "#" && (place == scalars.startIndex || scalars[place - 1] == " ")
      if isSign || special.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
  }

  /// The place of the sign that would begin a list or underline a heading: `-`, `+`, `=`, or that after the digits of
  /// `1.` and `1)`.
  private static func blockSign(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let sign = scalars.firstIndex { !("0"..."9").contains($0) } ?? scalars.endIndex
    guard sign < scalars.endIndex else { return nil }
    return (sign == scalars.startIndex ? "-+=" : ".)").unicodeScalars.contains(scalars[sign]) ? sign : nil
  }

  /// A line of a table, from escaped cells.
  static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// The heading lines of a table.
  static func header(_ columns: [String]) -> String {
    row(columns) + row(columns.map { _ in "---" })
  }
}
