import ZoneData
import ZoneViewModels

/// The characters that are not letters, in a Unicode and an ASCII form.
package struct Glyphs: Equatable, Sendable {
  package let horizontal: String
  package let vertical: String
  package let corners: Corners
  package let ellipsis: String
  package let cursor: String
  package let step: String
  package let enter: String
  /// In the timeline: an event, a change of status, a day, a duration, possible days, an open end.
  package let event: String
  package let change: String
  package let day: String
  package let lasting: String
  package let maybe: String
  package let open: String
  /// At the ends of the axis: there is more before or after.
  package let earlier: String
  package let later: String
  /// In a list: a marked row, and the order of the sorted column.
  package let marked: String
  package let ascending: String
  package let descending: String
  /// Before the sums of columns.
  package let sum: String
  /// In a comparison: a line that differs.
  package let differs: String
  /// The part of a border beside the lines that are shown.
  package let scroll: String
  private let marks: [Role: String]
  private let isASCII: Bool

  /// The characters where border lines meet. `left` and `right` are where a shared border meets the frame.
  package struct Corners: Equatable, Sendable {
    package let topLeft: String
    package let topRight: String
    package let bottomLeft: String
    package let bottomRight: String
    package let left: String
    package let right: String
  }

  /// The sign before a row that is new or watched, the same everywhere.
  package static func sign(_ sign: RowSign) -> String {
    switch sign {
    case .new: "+"
    case .watched: "*"
    }
  }

  /// Lines and marks in Unicode, all one column wide.
  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│",
    corners: Corners(
      topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", left: "├", right: "┤"),
    ellipsis: "…", cursor: "▸", step: "▸", enter: "⏎", event: "●", change: "◆", day: "▴",
    lasting: "━", maybe: "─", open: "┄", earlier: "‹", later: "›",
    marked: "✓", ascending: "▲", descending: "▼", sum: "Σ", differs: "◆", scroll: "┃",
    marks: [.sourced: "●", .confirmed: "◉", .inferred: "~", .corrected: "✎", .disputed: "≠", .unknown: "?"],
    isASCII: false)

  /// Characters for every terminal and locale.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|",
    corners: Corners(topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", left: "+", right: "+"),
    ellipsis: "..", cursor: ">", step: ">", enter: "Enter", event: "*", change: "#", day: "^",
    lasting: "=", maybe: "-", open: ".", earlier: "<", later: ">",
    marked: "x", ascending: "^", descending: "v", sum: "=", differs: "#", scroll: "#",
    marks: [.sourced: "*", .confirmed: "@", .inferred: "~", .corrected: "+", .disputed: "!", .unknown: "?"],
    isASCII: true)

  /// The character of a mark, by its role.
  package func mark(_ role: Role) -> String { marks[role] ?? "?" }

  /// A bar with a height from 1 to 8. In ASCII the count says more.
  package func bar(height: Int, count: Int) -> String {
    guard isASCII else { return Self.bars[min(max(height, 1), Self.bars.count) - 1] }
    return count > 9 ? "+" : String(count)
  }

  /// A column for each height from 1 to 8. ASCII has no characters for it.
  package func sparkline(_ heights: [Int]) -> String {
    isASCII ? "" : heights.map { Self.bars[min(max($0, 1), Self.bars.count) - 1] }.joined()
  }

  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The program's own text in the characters of this set. Names from dossiers are left to the terminal.
  package func asciiFallback(_ text: String) -> String {
    guard isASCII, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.map { Self.fallbacks[$0] ?? String($0) }.joined()
  }

  private static let fallbacks: [Character: String] = [
    "·": "-", "–": "-", "—": "-", "…": "...", "“": "\"", "”": "\"", "’": "'", "‘": "'", "¶": "par.",
    "≠": "!=", "■": "#", "▸": ">", "⏎": "Enter", "✓": "x", "▲": "^", "▼": "v", "●": "*", "✎": "+", "é": "e", "→": "->",
  ]
}
