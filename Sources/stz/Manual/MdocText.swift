/// Escapes text for mdoc.
enum MdocText {
  /// The longest line that mandoc's lint accepts.
  private static let width = 78

  /// Prose with each sentence on a line of its own, because formatters add space after the end of a sentence.
  static func prose(_ text: String) -> [String] {
    sentences(text.replacing("\n", with: " ")).flatMap { filled(marked($0)) }
  }

  /// A line that is printed literally.
  static func literal(_ line: String) -> String { guarded(escaped(line, isCode: true)) }

  /// Words as arguments of a macro, protected from being read as macros.
  static func words(_ words: String) -> String {
    words.split(separator: " ").map { word in
      let word = escaped(String(word), isCode: true).replacing("\"", with: "\\(dq")
      return word.utf8.count < 4 ? "\\&" + word : word
    }.joined(separator: " ")
  }

  // MARK: - Prose

  private static func sentences(_ text: String) -> [String] {
    text.replacing(/([.!?][)”]?) (?=[A-Z“(])/) { "\($0.1)\n" }.split(separator: "\n").map(String.init)
  }

  /// Text in backticks is code, and printed bold.
  private static func marked(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { number, part in
      number.isMultiple(of: 2)
        ? escaped(String(part), isCode: false) : bold(escaped(String(part), isCode: true))
    }.joined()
  }

  /// Code is not hyphenated. The zero-width character after it keeps a `?` from ending a sentence.
  private static func bold(_ code: String) -> String { "\\fB\(unbroken(code))\\fP\\&" }

  private static func unbroken(_ word: String) -> String { "\\%" + word }

  private static func filled(_ text: String) -> [String] {
    var lines = [""]
    for part in text.split(separator: " ") {
      // Paths are not hyphenated.
      let word = part.contains("/") && !part.hasPrefix("\\f") ? unbroken(String(part)) : String(part)
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = word
      } else if length(line) + length(word) < width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines.map(guarded)
  }

  /// The length that mandoc counts: it sees `\[u25CF]` for a character that is not ASCII.
  private static func length(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }

  // MARK: - Escapes

  /// Escapes characters that formatters would replace. In code a hyphen is a minus and an apostrophe is not a quote.
  private static func escaped(_ text: String, isCode: Bool) -> String {
    text.reduce(into: "") { text, sign in
      switch sign {
      case "\\": text += "\\e"
      case "~": text += "\\(ti"
      case "^": text += "\\(ha"
      case "-" where isCode: text += "\\-"
      case "'" where isCode: text += "\\(aq"
      case "`" where isCode: text += "\\(ga"
      default: text.append(sign)
      }
    }
  }

  /// A line that starts with one of these would be a macro.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}
