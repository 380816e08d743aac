import Glibc
import Platform
import SystemPackage
import TerminalCells

/// Standard output and standard error.
enum Output {
  /// Writes text to standard output. Throws if that fails.
  static func write(_ text: String) throws(Exit.Failure) {
    // If the reader is gone, the program ends silently.
    signal(SIGPIPE, SIG_DFL)
    do {
      try FileDescriptor.standardOutput.writeWhole(Self.text(text, on: STDOUT_FILENO).utf8)
    } catch {
      throw .file("the output cannot be written: \(error)")
    }
  }

  /// A text as a descriptor must get it. To a terminal with another character set than UTF-8 some bytes of UTF-8 are control
  /// characters, so it gets ASCII. Files and pipes get UTF-8 in any locale.
  static func text(_ text: String, on descriptor: Int32) -> String {
    guard TerminalLocale.excludesUTF8, !text.utf8.allSatisfy({ $0 < 0x80 }), isatty(descriptor) == 1 else {
      return text
    }
    return text.inASCII
  }

  /// Writes lines without control and invisible characters, whatever a dossier contains.
  static func writeLines(_ text: String) throws(Exit.Failure) {
    try write(text.forTerminal)
  }
}

extension String {
  /// Lines for a terminal: with as few marks on one letter as in a cell of the dashboard.
  var forTerminal: String { withoutControls(keeping: ["\n"], mostMarks: 4) }
}
