import CNcurses
import Glibc

/// What can be said of the terminal on standard output without taking it over.
package struct TerminalFindings: Sendable {
  /// The TERM of the environment.
  package let term: String
  /// The entry of terminfo that a screen would use, and what terminfo calls it; nil where none can be used.
  package let entry: (name: String, description: String)?
  /// Why no screen can be had; nil where one can.
  package let error: ScreenError?
  /// How many colours the entry has.
  package let colorCount: Int
  /// How rich the colours would be.
  package let colorDepth: ColorDepth
  /// What makes the terminal say where its cursor is; nil where terminfo knows nothing of the kind.
  package let cursorQuestion: String?

  /// Looks at what the environment says of the terminal.
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
      // user7 and user6 are the question and its answer by a convention of ncurses' terminfo.
      cursorQuestion = stz_capability("u7").map { String(cString: $0) }
      error = nil
    } catch {
      (entry, colorCount, colorDepth, cursorQuestion) = (nil, 0, .none, nil)
      self.error = error
    }
  }

  /// The version of ncurses, as it names itself.
  package static var cursesVersion: String {
    curses_version().map { String(cString: $0) } ?? ""
  }
}
