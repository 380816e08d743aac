/// Writes words of a command line for a shell.
package enum ShellWord {
  /// The word, in single quotes where a shell would see more in it than text.
  package static func of(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.utf8.allSatisfy(isPlain)
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// An option with its value, which may begin with a hyphen.
  static func option(_ name: String, _ value: String) -> String {
    "--\(name)" + (value.hasPrefix("-") ? "=" : " ") + of(value)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_./:,@%+".utf8.contains(byte)
    }
  }
}
