import CNcurses

/// A signal, as read from the signal pipe.
package enum TerminalSignal: Hashable, Sendable {
  /// The window has a new size: call `adoptSize()`, then draw.
  case resized
  /// Ctrl-Z: call `suspend()`, then draw.
  case suspend
  /// Continued after a stop that `suspend()` did not cause. The terminal is already set up again: draw.
  case resumed
  /// A child program exited, or a stopped one continued.
  case childEnded
  /// Exit. The value is the signal that asked for it; a terminal that hung up counts as SIGHUP.
  case terminate(Int32)

  init(number: Int32) {
    self =
      switch number {
      case SIGWINCH: .resized
      case SIGTSTP: .suspend
      case SIGCONT: .resumed
      case SIGCHLD: .childEnded
      // Signals that would have ended the program still do, but the terminal is restored first.
      default: .terminate(number)
      }
  }

  /// Whether the program must exit.
  package var isTermination: Bool {
    if case .terminate = self { true } else { false }
  }

  /// The signals in a chunk read from the pipe, each once, in the order of their first occurrence.
  static func signals(in bytes: [UInt8]) -> [TerminalSignal] {
    bytes.reduce(into: []) { signals, byte in
      let signal = TerminalSignal(number: Int32(byte))
      if !signals.contains(signal) { signals.append(signal) }
    }
  }
}
