/// Writes scalars.
package enum YAMLScalar {
  /// The text as a scalar that reads back unchanged, in a line, a list or a mapping in braces.
  package static func of(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy(isPlain) && text.first?.isLetter == true && text.last != " "
    return isPlain ? text : quoted(text)
  }

  /// The text in double quotes, in one line.
  package static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: " "):
      true
    default: false
    }
  }

  /// Escapes what YAML cannot print by number, and also what changes the writing direction.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x22, 0x5C: return "\\\(scalar)"
    case 0x0A: return "\\n"
    default: break
    }
    if isShown(scalar) { return String(scalar) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Whether a reader of the file sees the character.
  package static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20...0x7E).contains(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
    default: true
    }
  }
}
