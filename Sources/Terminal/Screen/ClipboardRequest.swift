/// The bytes that ask a terminal to put a text on the user's clipboard (OSC 52).
///
/// The text goes as Base64, so that nothing in it can steer the terminal.
enum ClipboardRequest {
  /// What stands between us and the terminal, and must be told to pass the request on.
  enum Between: Hashable {
    case nothing, tmux, screen

    /// By the variables that they set; over ssh from within tmux only TERM is left of them.
    init(term: String, hasTMUX: Bool, hasSTY: Bool) {
      if hasTMUX || term.hasPrefix("tmux") {
        self = .tmux
      } else {
        self = hasSTY ? .screen : .nothing
      }
    }
  }

  /// What GNU screen takes in one string that it passes on.
  static let screenChunk = 512

  /// The request for a text.
  static func bytes(_ text: String, through between: Between) -> [UInt8] {
    let request = "\u{1B}]52;c;\(Base64.encode(Array(text.utf8)))\u{07}"
    switch between {
    case .nothing: return Array(request.utf8)
    // Which of the two tmux heeds is for its options set-clipboard and allow-passthrough to say.
    case .tmux:
      return Array((request + "\u{1B}Ptmux;" + request.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\").utf8)
    case .screen:
      let bytes = Array(request.utf8)
      return stride(from: 0, to: bytes.count, by: screenChunk).flatMap { start in
        Array("\u{1B}P".utf8) + bytes[start..<min(start + screenChunk, bytes.count)] + Array("\u{1B}\\".utf8)
      }
    }
  }
}
