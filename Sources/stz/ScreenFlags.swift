import ArgumentParser

/// How the dashboard gets on with the terminal.
struct ScreenFlags: ParsableArguments {
  /// Whether the mouse is reported.
  enum Mouse: String, CaseIterable, ExpressibleByArgument {
    case on, off
  }

  /// The columns of a sign that some terminals draw wide and others narrow.
  enum AmbiguousWidth: String, CaseIterable, ExpressibleByArgument {
    case one = "1"
    case two = "2"
  }

  @Option(help: "on or off; m switches it. Else on, but off within tmux, which has its own uses for it.")
  var mouse: Mouse?
  @Flag(help: "Draw lines and marks in ASCII.") var ascii = false
  @Option(
    help: ArgumentHelp(
      "1, or 2 where the terminal draws East Asian ambiguous signs (─ ● é) in two columns.", valueName: "columns"))
  var ambiguousWidth = AmbiguousWidth.one

  /// Whether the mouse is used in an environment.
  func usesMouse(in environment: [String: String]) -> Bool {
    mouse.map { $0 == .on } ?? (environment["TMUX"] ?? "").isEmpty
  }
}
