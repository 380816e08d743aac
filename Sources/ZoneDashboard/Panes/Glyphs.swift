import ZoneViewModels

/// The signs that are no letters, in a form for Unicode terminals and one for ASCII.
nonisolated package struct Glyphs: Equatable, Sendable {
  package let horizontal: String
  package let vertical: String
  package let corners: Corners
  package let ellipsis: String
  package let cursor: String
  package let step: String
  package let enter: String
  /// On the timeline: an event, a change of status, a day, a time that lasted, days that are possible, no bound.
  package let event: String
  package let change: String
  package let day: String
  package let lasting: String
  package let maybe: String
  package let open: String
  /// At the ends of the axis: that there is more before, and after.
  package let earlier: String
  package let later: String
  /// Of a list: a row that is marked, the column that it is sorted by.
  package let marked: String
  package let ascending: String
  package let descending: String
  private let marks: [Role: String]
  private let isASCII: Bool

  /// The signs where border lines meet; `left` and `right` are where a shared border meets the frame.
  package struct Corners: Equatable, Sendable {
    package let topLeft: String
    package let topRight: String
    package let bottomLeft: String
    package let bottomRight: String
    package let left: String
    package let right: String
  }

  /// Line drawing and marks of Unicode, all one column wide.
  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│",
    corners: Corners(
      topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", left: "├", right: "┤"),
    ellipsis: "…", cursor: "▸", step: "▸", enter: "⏎", event: "●", change: "◆", day: "▴",
    lasting: "━", maybe: "─", open: "┄", earlier: "‹", later: "›",
    marked: "✓", ascending: "▲", descending: "▼",
    marks: [.sourced: "●", .inferred: "~", .corrected: "✎", .disputed: "≠", .unknown: "?"], isASCII: false)

  /// What every terminal and every locale can show.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|",
    corners: Corners(topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", left: "+", right: "+"),
    ellipsis: "..", cursor: ">", step: ">", enter: "Enter", event: "*", change: "#", day: "^",
    lasting: "=", maybe: "-", open: ".", earlier: "<", later: ">",
    marked: "x", ascending: "^", descending: "v",
    marks: [.sourced: "*", .inferred: "~", .corrected: "+", .disputed: "!", .unknown: "?"], isASCII: true)

  /// The sign of what stands behind a value, by its role.
  package func mark(_ role: Role) -> String { marks[role] ?? "?" }

  /// A bar of a height from 1 to 8; in ASCII the count itself tells more.
  package func bar(height: Int, count: Int) -> String {
    guard isASCII else { return Self.bars[min(max(height, 1), Self.bars.count) - 1] }
    return count > 9 ? "+" : String(count)
  }

  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Our own text in the signs there are; what a name holds beyond them is the terminal's affair.
  package func spell(_ text: String) -> String {
    guard isASCII, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.map { Self.spelling[$0] ?? String($0) }.joined()
  }

  private static let spelling: [Character: String] = [
    "·": "-", "–": "-", "—": "-", "…": "...", "“": "\"", "”": "\"", "’": "'", "‘": "'", "¶": "par.",
    "≠": "!=", "■": "#", "▸": ">", "⏎": "Enter", "✓": "x", "▲": "^", "▼": "v", "●": "*", "✎": "+", "é": "e",
  ]
}
