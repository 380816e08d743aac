import CNcurses
import Glibc

/// What terminfo says about the terminal, read before ncurses starts: `newterm` may only be called for an
/// entry that is known to be good.
struct TerminalDescription {
  /// The TERM of the environment.
  let term: String
  /// The entry to open, which may be the `-direct` sister of `term`.
  let entry: String

  /// Looks at TERM, and at its 24-bit sister if the options want one.
  init(options: ScreenOptions, output: Int32) throws(ScreenError) {
    term = Self.environment("TERM") ?? ""
    switch Self.look(at: term, output: output) {
    case .unknown: throw .unknownTerminal(term)
    case .incapable: throw .incapableTerminal(term)
    case .plain, .direct: break
    }
    let sister = TerminalTraits.directName(term: term, colorTerm: Self.environment("COLORTERM"))
    if options.wantsTrueColor, !options.monochrome, let sister,
      Self.look(at: sister, output: output) == .direct
    {
      entry = sister
    } else {
      entry = term
    }
  }

  private enum Finding {
    case unknown, incapable, plain, direct
  }

  private static func look(at name: String, output: Int32) -> Finding {
    var status: Int32 = 0
    // An empty name would make ncurses take the one of the environment.
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
    return stz_has_rgb() != 0 ? .direct : .plain
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
