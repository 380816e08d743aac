import Foundation

/// The text of a screen with its panes.
struct ScreenText {
  let lines: [String]

  init(_ lines: [String]) {
    self.lines = lines
  }

  /// The lines at the end of a screen as one text: a long message takes several.
  static func message(_ lines: [String]) -> String {
    lines.suffix(4).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }

  /// Whether a line contains a text.
  func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The rows between a pane's borders; empty if the pane is not on the screen.
  func rows(of pane: String) -> [String] {
    for half in halves {
      guard let title = half.firstIndex(where: { $0.contains("─ \(pane)") || $0.contains("- \(pane)") }) else {
        continue
      }
      let rows = half[(title + 1)...].prefix { $0.first.map { "│|".contains($0) } == true }
      return rows.map { String($0.dropFirst().dropLast()) }
    }
    return []
  }

  /// The border line with a pane's title.
  func title(of pane: String) -> String? {
    halves.flatMap { $0 }.first { $0.contains("─ \(pane)") || $0.contains("- \(pane)") }
  }

  /// The selected row of a pane.
  func selected(in pane: String) -> String? {
    rows(of: pane).first { $0.hasPrefix("▸") || $0.hasPrefix(">") }
  }

  /// The left and the right column of panes. With a single column the right one is empty.
  private var halves: [[String]] {
    let parts = lines.map { line -> (String, String) in
      guard let border = line.firstRange(of: /[│┃┤┐┘|#+][│├┌└|+]/) else { return (line, "") }
      let middle = line.index(after: border.lowerBound)
      return (String(line[..<middle]), String(line[middle...]))
    }
    return [parts.map(\.0), parts.map(\.1)]
  }
}

/// The colours in a terminal's escape sequences.
enum Colours {
  private static func isColour(_ number: Int) -> Bool {
    switch number {
    case 30...38, 40...48, 90...97, 100...107: true
    default: false
    }
  }

  /// All SGR parameters that set a colour. 39 and 49 are the terminal's own.
  static func set(in lines: [String]) -> [Int] {
    lines.flatMap { line in
      line.matches(of: /\u{1B}\[([0-9;:]*)m/).flatMap { match in
        match.output.1.split(whereSeparator: { ";:".contains($0) }).compactMap { Int($0) }
      }
    }.filter(isColour)
  }
}
