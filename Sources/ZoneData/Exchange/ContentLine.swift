/// A line of iCalendar or vCard: a name, parameters and a value. Both fold and escape alike (RFC 5545 3.1 and 3.3.11,
/// RFC 6350 3.2 and 3.4).
struct ContentLine {
  private let head: String
  private let value: String

  /// Takes a value that stands as it is: a date, an address, a word of the standard.
  init(_ head: String, raw value: String) {
    self.head = head
    self.value = value.withoutControls(keeping: [])
  }

  /// Takes a text, whose signs are escaped.
  init(_ head: String, _ text: String) {
    self.init(head, parts: [text])
  }

  /// Takes the parts of a text, which semicolons keep apart.
  init(_ head: String, parts: [String]) {
    self.init(head, raw: parts.map(Self.escaped).joined(separator: ";"))
  }

  /// The line in pieces of at most 75 bytes, each but the first begun with a blank, which counts.
  var text: String {
    var (lines, bytes) = ("", 0)
    for scalar in (head + ":" + value).unicodeScalars {
      let size = UTF8.width(scalar)
      if bytes + size > 75 {
        lines += "\r\n "
        bytes = 1
      }
      lines.unicodeScalars.append(scalar)
      bytes += size
    }
    return lines + "\r\n"
  }

  /// By the scalar: a sign with what combines is another character, and a carriage return before a line end.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\r": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

extension String {
  /// The text with U+FFFD in place of every sign that steers a terminal or turns the direction of writing, but for some.
  package func withoutControls(keeping kept: Set<Unicode.Scalar>) -> String {
    guard unicodeScalars.contains(where: { $0.steers && !kept.contains($0) }) else { return self }
    return String(UnicodeScalarView(unicodeScalars.map { $0.steers && !kept.contains($0) ? "\u{FFFD}" : $0 }))
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, ends a line or a paragraph, or turns the direction of writing.
  package var steers: Bool {
    switch value {
    case 0x061C, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: properties.generalCategory == .control
    }
  }
}
