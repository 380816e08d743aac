import ArgumentParser
import Foundation
import ZoneSettings

/// The look of text for people. Machine formats are never styled.
struct StyleOptions: ParsableArguments {
  enum Color: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  @Option(help: "auto, always or never: whether to colour headings and marks. auto colours only on a terminal.")
  var color = Color.auto
  @Flag(name: .customLong("no-links"), help: "Print no links on a terminal.") var hasNoLinks = false

  func style(for file: OutputFile?) -> TextStyle {
    let environment = UserFiles.environment
    let isTerminal = file == nil && isatty(STDOUT_FILENO) == 1
    let knows = !["", "dumb"].contains(environment["TERM"] ?? "")
    // The consoles of Linux and of the VT family print the address of a link.
    let knowsLinks = knows && !["linux", "vt"].contains { environment["TERM"]?.hasPrefix($0) == true }
    return TextStyle(
      width: isTerminal ? TextStyle.terminalWidth : nil,
      hasColours: isColoured(isTerminal && knows, environment),
      hasLinks: isTerminal && knowsLinks && !hasNoLinks)
  }

  /// The option overrides https://no-color.org, which overrides CLICOLOR_FORCE and CLICOLOR.
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

/// What the destination of text can show.
struct TextStyle {
  /// The columns of the terminal; nil if lines may have any length.
  var width: Int?
  var hasColours = false
  var hasLinks = false

  /// The columns of the terminal on standard output, or 80 if unknown.
  static var terminalWidth: Int {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return 80 }
    return Int(window.ws_col)
  }
}
