/// The words of a command in a variable such as `EDITOR`, which may hold arguments.
nonisolated enum CommandWords {
  /// Splits at blanks; quotes and backslashes keep them, as in a shell. Nothing else of a shell is done: a `$` or a
  /// `;` is a letter like any other. An open quote ends with the text.
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        // Within double quotes a backslash stands for itself but before these two.
        word = (word ?? "") + (quote == "\"" && !"\"\\".contains(character) ? "\\" : "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
        word = word ?? ""
      } else if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        words += word.map { [$0] } ?? []
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  /// The name of the program that a command starts, without its folder.
  static func program(of words: [String]) -> String {
    words.first?.split(separator: "/").last.map(String.init) ?? ""
  }
}
