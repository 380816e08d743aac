import Foundation

/// Standard output for text that other programs may read.
enum Output {
  /// Writes text whole; a reader that has gone ends the program without a word, as SIGPIPE does by itself.
  static func write(_ text: String) {
    signal(SIGPIPE, SIG_DFL)
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
