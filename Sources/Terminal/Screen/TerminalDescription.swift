import CNcurses
import Glibc

/// The terminfo entry for the terminal, checked before ncurses starts: `newterm` may only be called with a known good
/// entry.
struct TerminalDescription {
  /// The value of TERM.
  let term: String
  /// The entry to open, which may be the `-direct` variant of `term`.
  let entry: String
  let traits: TerminalTraits
  /// The bytes that restore the terminal after a crash.
  let rescue: [UInt8]

  /// Looks up TERM, and its 24-bit variant if the options ask for it.
  init(options: ScreenOptions, output: Int32) throws(ScreenError) {
    term = Self.environment("TERM") ?? ""
    traits = TerminalTraits(term: term)
    let plain = Self.look(at: term, traits, output: output)
    let sister = TerminalTraits.directName(term: term, colorTerm: Self.environment("COLORTERM"))
    if options.wantsTrueColor, !options.monochrome, let sister, plain.isUsable,
      case .usable(isDirect: true, let rescue) = Self.look(at: sister, traits, output: output)
    {
      (entry, self.rescue) = (sister, rescue)
      return
    }
    switch plain {
    case .unknown: throw .unknownTerminal(term)
    case .incapable: throw .incapableTerminal(term)
    case .usable(_, let rescue): (entry, self.rescue) = (term, rescue)
    }
  }

  private enum Finding {
    case unknown, incapable
    case usable(isDirect: Bool, rescue: [UInt8])

    var isUsable: Bool {
      if case .usable = self { true } else { false }
    }
  }

  private static func look(at name: String, _ traits: TerminalTraits, output: Int32) -> Finding {
    var status: Int32 = 0
    // An empty name would make ncurses use the environment.
    guard !name.isEmpty else {
      return .unknown
    }
    let result = setupterm(name, output, &status)
    defer { stz_forget_description() }
    guard result == OK else {
      return status == 1 ? .incapable : .unknown
    }
    guard stz_capability("cup") != nil, stz_capability("clear") != nil else {
      return .incapable
    }
    return .usable(isDirect: stz_has_rgb() != 0, rescue: ResetBytes.rescue(traits: traits))
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
