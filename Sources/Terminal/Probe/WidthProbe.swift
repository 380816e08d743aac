import CNcurses
import Glibc
import Platform

/// Measures how many columns a terminal uses for texts: it writes each text and asks for the cursor position.
///
/// On every way out the line is erased and the terminal's settings are restored. A signal that would end the program
/// ends it only after that.
package struct WidthProbe {
  /// Why a terminal could not be measured.
  package enum Failure: Error, Equatable {
    /// One of the two ends is not a terminal, or the terminal belongs to another job.
    case noTerminal
    /// The terminal did not answer in time.
    case silent
  }

  private let input: Int32
  private let output: Int32
  private let question: String
  /// The longest wait for the answers, in milliseconds.
  private let patience: Int

  /// `question` is the sequence that requests the cursor position.
  package init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, question: String, patience: Int = 1000) {
    (self.input, self.output, self.question, self.patience) = (input, output, question, patience)
  }

  /// The columns of each text. All requests go out at once, so a slow line costs only one round trip.
  package func columns(of texts: [String]) throws(Failure) -> [Int] {
    var line = termios()
    guard isatty(output) == 1, tcgetattr(input, &line) == 0, isOurs,
      let pipe = logFailure(to: "ask the terminal for widths", { try Descriptor.makePipe() })
    else { throw .noTerminal }
    let outcome = ask(texts, line, signals: pipe)
    Descriptor.close([pipe.read, pipe.write])
    switch outcome {
    case .answers(let columns): return columns
    case .silence: throw .silent
    case .signal(let number):
      raise(number)
      throw .silent
    }
  }

  /// Whether this is the foreground job. Changing the terminal from the background would stop the process.
  private var isOurs: Bool {
    let foreground = tcgetpgrp(input)
    return foreground < 0 || foreground == getpgrp()
  }

  private enum Outcome {
    case answers([Int])
    case silence
    case signal(Int32)
  }

  private func ask(_ texts: [String], _ line: termios, signals: (read: Int32, write: Int32)) -> Outcome {
    stz_install_handlers(signals.write)
    stz_remember(input)
    stz_arm(Self.wipe, Self.wipe.utf8.count)
    defer {
      _ = Descriptor.writeAll(Array(Self.wipe.utf8), to: output)
      // A late answer must not appear on the shell's next line.
      tcflush(input, TCIFLUSH)
      stz_restore_line()
      stz_disarm()
      stz_restore_handlers()
    }
    var plain = line
    plain.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(input, TCSANOW, &plain) == 0 else { return .silence }
    let questions = texts.map { "\r\($0)\(question)" }.joined()
    guard Descriptor.writeAll(Array(questions.utf8), to: output) else { return .silence }
    return answers(texts.count, signals.read)
  }

  private func answers(_ count: Int, _ signals: Int32) -> Outcome {
    var reports = CursorReports()
    let end = Self.now + patience
    while reports.columns.count < count {
      var waiting = [input, signals].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&waiting, 2, Int32(max(0, end - Self.now)))
      let ending = TerminalSignal.signals(in: Descriptor.drain(signals)).lazy.compactMap(\.ending).first
      if let ending { return .signal(ending) }
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return .silence }
      guard waiting[0].revents != 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 256)
      let got = read(input, &bytes, bytes.count)
      guard got > 0 else { return .silence }
      reports.take(Array(bytes.prefix(got)))
    }
    return .answers(reports.columns.prefix(count).map { $0 - 1 })
  }

  /// Moves to the first column and erases the line.
  private static let wipe = "\r\u{1B}[K"

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension TerminalSignal {
  /// The signal to raise again after the terminal is restored; nil if it does not end or stop the program.
  fileprivate var ending: Int32? {
    switch self {
    case .terminate(let number): number
    case .suspend: SIGTSTP
    case .resized, .resumed, .childEnded: nil
    }
  }
}
