/// Splits a command in a variable such as `EDITOR`, which may hold arguments.
package enum CommandWords {
  /// Splits at blanks outside quotes and backslashes, as a shell does. Nothing else is special: `$` and `;` are
  /// ordinary characters. An unclosed quote ends with the text.
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        // Within double quotes a backslash escapes only `"` and `\`.
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
  package static func program(of words: [String]) -> String {
    words.first?.split(separator: "/").last.map(String.init) ?? ""
  }
}
