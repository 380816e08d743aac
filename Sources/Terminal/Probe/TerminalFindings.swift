import CNcurses
import Glibc
import TerminalCells

/// What is known about the terminal on standard output without taking it over.
package struct TerminalFindings: Sendable {
  /// The value of TERM.
  package let term: String
  /// The terminfo entry that a screen would use, and its description; nil if none is usable.
  package let entry: (name: String, description: String)?
  /// Why no screen can be opened; nil if one can.
  package let error: ScreenError?
  /// The number of colours in the entry.
  package let colorCount: Int
  /// The colour depth a screen would have.
  package let colorDepth: ColorDepth
  /// The sequence that makes the terminal report its cursor position; nil if terminfo has none.
  package let cursorQuestion: String?

  package init(_ options: ScreenOptions = ScreenOptions()) {
    term = getenv("TERM").map { String(cString: $0) } ?? ""
    do throws(ScreenError) {
      let description = try TerminalDescription(options: options, output: STDOUT_FILENO)
      var status: Int32 = 0
      guard setupterm(description.entry, STDOUT_FILENO, &status) == OK else {
        throw .unknownTerminal(term)
      }
      defer { stz_forget_description() }
      let long = longname().map { String(cString: $0) } ?? ""
      entry = (description.entry, TerminalText.clean(long))
      colorCount = max(0, Int(tigetnum("colors")))
      colorDepth = options.monochrome ? .none : ColorDepth(colors: colorCount)
      // By a convention of ncurses' terminfo, user7 and user6 are the request and its report.
      cursorQuestion = stz_capability("u7").map { String(cString: $0) }
      error = nil
    } catch {
      (entry, colorCount, colorDepth, cursorQuestion) = (nil, 0, .none, nil)
      self.error = error
    }
  }

  package static var cursesVersion: String {
    curses_version().map { String(cString: $0) } ?? ""
  }
}
