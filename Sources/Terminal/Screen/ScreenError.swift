/// Why no screen could be opened.
package enum ScreenError: Error, Equatable {
  /// Standard output is not a terminal, or no terminal can be read for keys.
  case noTerminal
  /// terminfo does not know this TERM ("" where it is not set).
  case unknownTerminal(String)
  /// The terminal of this TERM cannot move its cursor.
  case incapableTerminal(String)
  /// The system refused descriptors or memory, with its error number.
  case system(Int32)
}

extension ScreenError: CustomStringConvertible {
  /// One sentence for standard error.
  package var description: String {
    switch self {
    case .noTerminal:
      return "standard output is not a terminal"
    case .unknownTerminal(""):
      return "TERM is not set; try TERM=xterm-256color"
    case .unknownTerminal(let term):
      return "TERM=\(TerminalText.clean(term)) is not known here; try TERM=xterm-256color"
    case .incapableTerminal(let term):
      return "a terminal of TERM=\(TerminalText.clean(term)) cannot show a dashboard"
    case .system(let number):
      return "the terminal cannot be opened (system error \(number))"
    }
  }
}
