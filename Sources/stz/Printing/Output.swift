import Glibc
import Platform
import SystemPackage

/// Standard output and standard error.
enum Output {
  /// Writes text to standard output. Throws if that fails.
  static func write(_ text: String) throws(Exit.Failure) {
    // If the reader is gone, the program ends silently.
    signal(SIGPIPE, SIG_DFL)
    do {
      try FileDescriptor.standardOutput.writeWhole(text.utf8)
    } catch {
      throw .file("the output cannot be written: \(error)")
    }
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
