import TerminalCells

/// Why no screen could be opened.
package enum ScreenError: Error, Equatable {
  /// Standard output is not a terminal, or there is no terminal to read keys from.
  case noTerminal
  /// terminfo does not know this TERM; "" if TERM is not set.
  case unknownTerminal(String)
  /// The terminal cannot move its cursor.
  case incapableTerminal(String)
  /// The system refused descriptors or memory; its error number.
  case system(Int32)
}

extension ScreenError: CustomStringConvertible {
  /// One sentence for standard error.
  package var description: String {
    switch self {
    case .noTerminal:
      return "standard output is not a terminal; stz --plain prints the dashboard as text"
    case .unknownTerminal(""):
      return "TERM is not set; try TERM=xterm-256color, or stz --plain"
    case .unknownTerminal(let term):
      return "TERM=\(TerminalText.clean(term)) is unknown on this system; try TERM=xterm-256color, or stz --plain"
    case .incapableTerminal(let term):
      return "a terminal with TERM=\(TerminalText.clean(term)) cannot show a dashboard; stz --plain prints it as text"
    case .system(let number):
      return "the terminal cannot be opened (system error \(number))"
    }
  }
}
