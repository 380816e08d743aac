import CNcurses

/// Escape sequences for private modes that ncurses cannot set, and for restoring the terminal without ncurses.
enum ResetBytes {
  static let pasteOn = Array("\u{1B}[?2004h".utf8)
  static let pasteOff = Array("\u{1B}[?2004l".utf8)
  /// Reports of the mouse while a button is held, and for columns beyond 223.
  static let mouseOn = Array("\u{1B}[?1002h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1002l".utf8)

  /// Makes crashes and exits send these bytes and restore the line's settings.
  static func arm(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      stz_arm(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  /// The bytes for a crash: they turn off every mode that may be on and return to the first screen. The description of
  /// the terminal must be loaded.
  static func rescue(traits: TerminalTraits) -> [UInt8] {
    var bytes: [UInt8] = []
    if traits.synchronizesOutput {
      bytes += Array("\u{1B}[?2026l\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8)
    }
    if traits.bracketsPaste {
      bytes += pasteOff
    }
    for name in ["rmkx", "sgr0", "op", "cnorm", "rmcup"] {
      bytes += capability(name)
    }
    // A terminal without a second screen keeps the picture, so the next output starts on a line of its own.
    return hasSecondScreen ? bytes : bytes + Array("\r\n".utf8)
  }

  /// Whether the terminal restores its previous content when we leave.
  static var hasSecondScreen: Bool { !capability("rmcup").isEmpty }

  /// A capability without the delays (`$<5>`) for slow terminals.
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
