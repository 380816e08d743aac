import Glibc
import ZoneData

/// Standard output and standard error for text that other programs may read.
enum Output {
  /// Writes text whole to standard output; where that cannot be done, the program ends and says so.
  static func write(_ text: String) throws(Exit.Failure) {
    // A reader that has gone ends the program without a word.
    signal(SIGPIPE, SIG_DFL)
    guard write(text, to: STDOUT_FILENO) else {
      throw .file("the output cannot be written: \(String(cString: strerror(errno)))")
    }
  }

  /// Writes lines of text in which nothing can steer a terminal, whatever a dossier holds.
  static func writeLines(_ text: String) throws(Exit.Failure) {
    try write(text.withoutControls)
  }

  /// Writes text whole to a descriptor, and says whether it could. `FileHandle.write` would trap where it cannot.
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { return false }
      bytes = bytes.dropFirst(written)
    }
    return true
  }
}

extension String {
  /// The text with a sign in place of every control character but the line end, and of what turns the direction of
  /// writing.
  var withoutControls: String { withoutControls(keeping: ["\n"]) }
}
