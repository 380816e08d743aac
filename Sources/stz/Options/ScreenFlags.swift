import ArgumentParser

/// The options about the terminal.
struct ScreenFlags: ParsableArguments {
  enum Mouse: String, CaseIterable, ExpressibleByArgument {
    case on, off
  }

  /// The columns of a character that is narrow on some terminals and wide on others.
  enum AmbiguousWidth: String, CaseIterable, ExpressibleByArgument {
    case one = "1"
    case two = "2"
  }

  @Option(help: "on or off; m switches it. The default is on, but off within tmux, which uses the mouse itself.")
  var mouse: Mouse?
  @Flag(inversion: .prefixedNo, help: "Draw lines and marks in ASCII.") var ascii: Bool?
  @Option(
    help: ArgumentHelp(
      "1, or 2 if the terminal draws East Asian ambiguous characters (─ ● é) in two columns.", valueName: "columns"))
  var ambiguousWidth: AmbiguousWidth?

  var preferences: ScreenPreferences {
    ScreenPreferences(
      usesMouse: mouse.map { $0 == .on }, usesASCII: ascii, doublesAmbiguous: ambiguousWidth.map { $0 == .two })
  }
}
