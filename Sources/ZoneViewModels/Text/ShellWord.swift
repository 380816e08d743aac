/// Quotes words of a command line for a shell.
package enum ShellWord {
  /// The word, in single quotes if it has characters with a meaning to the shell.
  ///
  /// A quote and a backslash stand outside them: within single quotes fish takes a backslash for an escape, POSIX does not.
  package static func of(_ word: String) -> String {
    guard word.isEmpty || !word.utf8.allSatisfy(isPlain) else { return word }
    // Not by character: a quote and a combining mark are one, which is not a quote.
    let pieces = word.unicodeScalars.map { $0 == "'" || $0 == "\\" ? "'\\\($0)'" : String($0) }
    return "'\(pieces.joined())'"
  }

  /// An option with its value, which may begin with a hyphen.
  static func option(_ name: String, _ value: String) -> String {
    "--\(name)" + (value.utf8.first == UInt8(ascii: "-") ? "=" : " ") + of(value)
  }

  /// Whether a byte is text in every shell, wherever in a word it stands.
  package static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_./:,@%+".utf8.contains(byte)
    }
  }
}
