/// The text of a screen with its panes.
struct ScreenText {
  let lines: [String]

  init(_ lines: [String]) {
    self.lines = lines
  }

  /// Whether a text stands in a line.
  func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The rows between a pane's borders, without the borders; empty where the pane is not on the screen.
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

  /// The border line in which a pane's title stands.
  func title(of pane: String) -> String? {
    halves.flatMap { $0 }.first { $0.contains("─ \(pane)") || $0.contains("- \(pane)") }
  }

  /// The row of a pane at which the cursor points.
  func selected(in pane: String) -> String? {
    rows(of: pane).first { $0.hasPrefix("▸") || $0.hasPrefix(">") }
  }

  /// The left and the right column of panes; where there is one only, all of it and nothing.
  private var halves: [[String]] {
    let parts = lines.map { line -> (String, String) in
      guard let border = line.firstRange(of: /[│┤┐┘|+][│├┌└|+]/) else { return (line, "") }
      let middle = line.index(after: border.lowerBound)
      return (String(line[..<middle]), String(line[middle...]))
    }
    return [parts.map(\.0), parts.map(\.1)]
  }
}

/// The colours in escape sequences of a terminal.
enum Colours {
  private static func isColour(_ number: Int) -> Bool {
    switch number {
    case 30...38, 40...48, 90...97, 100...107: true
    default: false
    }
  }

  /// The numbers of all SGR parameters that set a colour; 39 and 49 are the terminal's own.
  static func set(in lines: [String]) -> [Int] {
    lines.flatMap { line in
      line.matches(of: /\u{1B}\[([0-9;:]*)m/).flatMap { match in
        match.output.1.split(whereSeparator: { ";:".contains($0) }).compactMap { Int($0) }
      }
    }.filter(isColour)
  }
}
