import TerminalCells

/// Parses the style in a theme file: `bold bright-cyan on blue`, `#5fd7ff on #1c1c1c underline`.
enum StyleText {
  enum Mistake: Error, Equatable {
    case unknownWord(String)
    case nothingAfterOn
    case colourTwice(String)
  }

  static func style(_ text: String) throws(Mistake) -> Style {
    var style = Style()
    var isBackground = false
    for word in text.split(separator: " ").map(String.init) {
      if word == "on" {
        isBackground = true
      } else if let attribute = attributes[word], !isBackground {
        style.attributes.formUnion(attribute)
      } else if let color = color(word) {
        try set(color, word, isBackground, in: &style)
        isBackground = false
      } else {
        throw .unknownWord(word)
      }
    }
    if isBackground { throw .nothingAfterOn }
    return style
  }

  private static func set(
    _ color: Color, _ word: String, _ isBackground: Bool, in style: inout Style
  ) throws(Mistake) {
    let taken = isBackground ? style.background : style.foreground
    guard taken == .terminal else { throw .colourTwice(word) }
    if isBackground {
      style.background = color
    } else {
      style.foreground = color
    }
  }

  private static func color(_ word: String) -> Color? {
    if word == "default" { return .terminal }
    if word.hasPrefix("#") { return rgb(word.dropFirst()) }
    let isBright = word.hasPrefix("bright-")
    let name = isBright ? String(word.dropFirst("bright-".count)) : word
    return colors.firstIndex(of: name).map { .indexed(UInt8($0 + (isBright ? 8 : 0))) }
  }

  private static func rgb(_ digits: Substring) -> Color? {
    guard digits.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
      return nil
    }
    return .rgb(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }

  private static let colors = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}
