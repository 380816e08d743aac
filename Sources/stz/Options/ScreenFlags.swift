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

  @Option(help: "on or off; m switches it. Else as configured: on, but off within tmux, which has its own uses for it.")
  var mouse: Mouse?
  @Flag(inversion: .prefixedNo, help: "Draw lines and marks in ASCII.") var ascii: Bool?
  @Option(
    help: ArgumentHelp(
      "1, or 2 where the terminal draws East Asian ambiguous signs (─ ● é) in two columns.", valueName: "columns"))
  var ambiguousWidth: AmbiguousWidth?

  /// What is wished for.
  var wish: ScreenWish {
    ScreenWish(
      usesMouse: mouse.map { $0 == .on }, usesASCII: ascii, doublesAmbiguous: ambiguousWidth.map { $0 == .two })
  }
}
