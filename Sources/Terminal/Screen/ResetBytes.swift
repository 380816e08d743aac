import CNcurses

/// The private modes that ncurses has no call for, and what gives the terminal back when ncurses cannot.
enum ResetBytes {
  /// Turns the marks around pasted text on.
  static let pasteOn = Array("\u{1B}[?2004h".utf8)
  /// Turns the marks around pasted text off.
  static let pasteOff = Array("\u{1B}[?2004l".utf8)

  /// The bytes for a crash: everything that may be on goes off, and the first screen comes back.
  static func rescue(traits: TerminalTraits) -> [UInt8] {
    var bytes: [UInt8] = []
    if traits.synchronizesOutput {
      bytes += Array("\u{1B}[?2026l\u{1B}[?1006l\u{1B}[?1000l".utf8)
    }
    if traits.bracketsPaste {
      bytes += pasteOff
    }
    for name in ["rmkx", "sgr0", "op", "cnorm", "rmcup"] {
      bytes += capability(name)
    }
    // A terminal without a second screen keeps the picture: what is printed next begins on a line of its own.
    return hasSecondScreen ? bytes : bytes + Array("\r\n".utf8)
  }

  /// Whether the terminal shows what it showed before when we leave.
  static var hasSecondScreen: Bool { !capability("rmcup").isEmpty }

  /// A capability without parameters, less the waits (`$<5>`) for slow terminals.
  static func withoutPadding(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstRange(of: "$<"), let end = rest[start.upperBound...].firstIndex(of: ">") {
      result += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func capability(_ name: String) -> [UInt8] {
    guard let value = stz_capability(name) else {
      return []
    }
    return Array(withoutPadding(String(cString: value)).utf8)
  }
}
