/// The bytes that ask a terminal to put a text on the user's clipboard (OSC 52).
///
/// The text is sent as Base64, so nothing in it can control the terminal.
enum ClipboardRequest {
  /// A program between us and the terminal, which must be told to pass the request on.
  enum Between: Hashable {
    case nothing, tmux, screen

    /// Detected from the variables they set. Over ssh from within tmux only TERM remains.
    init(term: String, hasTMUX: Bool, hasSTY: Bool) {
      if hasTMUX || term.hasPrefix("tmux") {
        self = .tmux
      } else {
        self = hasSTY ? .screen : .nothing
      }
    }
  }

  /// The longest string that GNU screen passes on.
  static let screenChunk = 512

  static func bytes(_ text: String, through between: Between) -> [UInt8] {
    let request = "\u{1B}]52;c;\(Base64.encode(Array(text.utf8)))\u{07}"
    switch between {
    case .nothing: return Array(request.utf8)
    // tmux takes one of the two, depending on its options set-clipboard and allow-passthrough.
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
