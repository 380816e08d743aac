import ArgumentParser
import Foundation

/// How text for people looks. Forms for machines are never styled.
struct StyleOptions: ParsableArguments {
  /// When text is coloured.
  enum Color: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  @Option(help: "auto, always or never: whether headings and marks are coloured; auto is on a terminal only.")
  var color = Color.auto
  @Flag(name: .customLong("no-links"), help: "No links in the text on a terminal.") var hasNoLinks = false

  /// The style for standard output, or for a file.
  func style(for file: OutputFile?) -> TextStyle {
    let environment = UserFiles.environment
    let isTerminal = file == nil && isatty(STDOUT_FILENO) == 1
    let knows = !["", "dumb"].contains(environment["TERM"] ?? "")
    // The consoles of Linux and of the VT family print a link's address.
    let knowsLinks = knows && !["linux", "vt"].contains { environment["TERM"]?.hasPrefix($0) == true }
    return TextStyle(
      width: isTerminal ? TextStyle.terminalWidth : nil,
      hasColours: isColoured(isTerminal && knows, environment),
      hasLinks: isTerminal && knowsLinks && !hasNoLinks)
  }

  /// The option goes first, then https://no-color.org, then CLICOLOR_FORCE and CLICOLOR.
  private func isColoured(_ isTerminal: Bool, _ environment: [String: String]) -> Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR"]?.isEmpty == false { return false }
      if !["", "0"].contains(environment["CLICOLOR_FORCE"] ?? "") { return true }
      return isTerminal && environment["CLICOLOR"] != "0"
    }
  }
}

/// What the place that text goes to can show.
struct TextStyle {
  /// The columns of the terminal; nil where lines may be of any length.
  var width: Int?
  var hasColours = false
  var hasLinks = false

  /// The columns of the terminal on standard output, 80 where it does not say.
  static var terminalWidth: Int {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return 80 }
    return Int(window.ws_col)
  }
}
