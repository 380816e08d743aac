import CNcurses

/// What the system told the program, as read from the signal pipe.
package enum TerminalSignal: Hashable, Sendable {
  /// The window has another size: `adoptSize()`, then draw.
  case resized
  /// Ctrl-Z: `suspend()`, then draw.
  case suspend
  /// Continued after a stop that `suspend()` did not make; the terminal has been set up again: draw.
  case resumed
  /// A child program ended, or a stopped one went on.
  case childEnded
  /// Leave: the signal that asked for it. A terminal that hung up counts as SIGHUP.
  case terminate(Int32)

  /// The meaning of a signal's number.
  init?(number: Int32) {
    switch number {
    case SIGWINCH: self = .resized
    case SIGTSTP: self = .suspend
    case SIGCONT: self = .resumed
    case SIGCHLD: self = .childEnded
    case SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGPIPE:
      // Whatever would have ended the program ends it, but with the terminal given back.
      self = .terminate(number)
    default: return nil
    }
  }

  /// Whether it asks the program to leave.
  package var isTermination: Bool {
    if case .terminate = self { true } else { false }
  }

  /// The signals of a chunk read from the pipe, each once, in the order in which they first came.
  static func signals(in bytes: [UInt8]) -> [TerminalSignal] {
    bytes.reduce(into: []) { signals, byte in
      if let signal = TerminalSignal(number: Int32(byte)), !signals.contains(signal) {
        signals.append(signal)
      }
    }
  }
}
