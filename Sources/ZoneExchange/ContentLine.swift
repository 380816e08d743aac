import Platform

/// A line of iCalendar or vCard: a name, parameters and a value. Both formats fold and escape in the same way (RFC 5545
/// 3.1 and 3.3.11, RFC 6350 3.2 and 3.4).
struct ContentLine {
  private let head: String
  private let value: String

  /// A value that is not escaped: a date, an address, a word of the standard.
  init(_ head: String, raw value: String) {
    self.head = head
    self.value = value.withoutControls()
  }

  /// A text, which is escaped.
  init(_ head: String, _ text: String) {
    self.init(head, parts: [text])
  }

  /// A text in parts, separated by semicolons.
  init(_ head: String, parts: [String]) {
    self.init(head, raw: parts.map(Self.escaped).joined(separator: ";"))
  }

  /// The line, folded into pieces of at most 75 bytes. Each piece but the first starts with a space, which counts.
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

  /// Works on scalars: a letter with combining marks is a different character, and so is a carriage return with a line
  /// feed.
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
