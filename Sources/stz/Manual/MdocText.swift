/// How text is written in mdoc so that it is printed as it is.
enum MdocText {
  /// The longest line that mandoc's lint does not mind.
  private static let width = 78

  /// Prose in lines of their own for sentences, as printers give the end of one more room.
  static func prose(_ text: String) -> [String] {
    sentences(text.replacing("\n", with: " ")).flatMap { filled(marked($0)) }
  }

  /// A line that is printed as it is.
  static func literal(_ line: String) -> String { guarded(escaped(line, isCode: true)) }

  /// Words in the arguments of a macro: none of them is one itself, however short.
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

  /// What stands between backticks is code, and bold.
  private static func marked(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { number, part in
      number.isMultiple(of: 2)
        ? escaped(String(part), isCode: false) : bold(escaped(String(part), isCode: true))
    }.joined()
  }

  /// Code is not hyphenated, and what has no width after it keeps a `?` from ending a sentence.
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

  /// How long mandoc takes a text for: it sees `\[u25CF]` for a sign that is not ASCII.
  private static func length(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }

  // MARK: - Signs

  /// Signs that printers take for others. In code a hyphen is a minus and an apostrophe is no quote.
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

  /// A line that begins with one of these would be a macro.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}
