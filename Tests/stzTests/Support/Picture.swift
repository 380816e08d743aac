/// A whole screen with its visible colours and attributes, read from `capture-pane -e`.
struct Picture: Equatable {
  /// A character with its look.
  struct Cell: Equatable {
    let character: Character
    let style: Style
  }

  /// Colours and attributes as SGR numbers; empty is the terminal's own text.
  struct Style: Equatable {
    var attributes: Set<String> = []
    var foreground = ""
    var background = ""
  }

  /// The lines. Everything to the right of them is blank.
  let lines: [[Cell]]

  init(_ captured: [String]) {
    // tmux continues the style from one line to the next.
    var style = Style()
    lines = captured.map { line in
      var cells: [Cell] = []
      for part in line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated() {
        var text = part.element
        if part.offset > 0, let end = text.firstIndex(of: "m") {
          style.apply(text[..<end])
          text = text[text.index(after: end)...]
        }
        cells += text.map { Cell(character: $0, style: style.seen(on: $0)) }
      }
      while cells.last == Cell(character: " ", style: Style()) { cells.removeLast() }
      return cells
    }
  }

  /// The differences from another picture, in words.
  func differences(from other: Picture) -> [String] {
    let count = max(lines.count, other.lines.count)
    return (0..<count).compactMap { line in
      let (mine, theirs) = (row(line), other.row(line))
      guard mine != theirs else { return nil }
      let column = zip(mine, theirs).enumerated().first { $0.1.0 != $0.1.1 }?.0 ?? min(mine.count, theirs.count)
      let cells = [mine, theirs].map { column < $0.count ? "\($0[column])" : "nothing" }
      return "line \(line + 1), character \(column + 1) is \(cells[0]) and should be \(cells[1])"
    }
  }

  private func row(_ line: Int) -> [Cell] { lines.indices.contains(line) ? lines[line] : [] }
}

extension Picture.Style {
  fileprivate mutating func apply(_ sequence: Substring) {
    var numbers = sequence.split(separator: ";", omittingEmptySubsequences: false).map(String.init)[...]
    while let number = numbers.popFirst() {
      switch Int(number) ?? 0 {
      case 0: self = Self()
      case 38, 48:
        let color = ([number] + numbers.prefix(numbers.first == "5" ? 2 : 4)).joined(separator: ";")
        numbers = numbers.dropFirst(numbers.first == "5" ? 2 : 4)
        if number == "38" { foreground = color } else { background = color }
      case 39: foreground = ""
      case 49: background = ""
      case 30...37, 90...97: foreground = number
      case 40...47, 100...107: background = number
      default: attributes.insert(number)
      }
    }
  }

  /// Only the background of a blank is visible, and lines through or under it.
  fileprivate func seen(on character: Character) -> Self {
    guard character == " " else { return self }
    let visible = attributes.subtracting(["1", "2", "3", "5"])
    return Self(attributes: visible, foreground: visible.isEmpty ? "" : foreground, background: background)
  }
}
