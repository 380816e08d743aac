import Foundation
import Testing

/// A terminal of which the test is the other side, so that it can stop reading.
final class PseudoTerminal: Sendable {
  /// The side of the program.
  let program: Int32
  private let terminal: Int32
  private let path: String

  init() throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    // Replaces the posix_openpt family, which Glibc does not export to Swift: unlock (TIOCSPTLCK), get number
    // (TIOCGPTN).
    var (lock, number): (Int32, UInt32) = (0, 0)
    try #require(ioctl(terminal, 0x4004_5431, &lock) == 0 && ioctl(terminal, 0x8004_5430, &number) == 0)
    path = "/dev/pts/\(number)"
    program = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(program >= 0)
    var size = winsize(ws_row: 36, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(program, UInt(TIOCSWINSZ), &size) == 0)
  }

  deinit {
    close(program)
    close(terminal)
  }

  /// The settings of the line.
  func lineSettings() throws -> String {
    try ProgramRun(of: "/usr/bin/env", ["stty", "-g", "-F", path]).output
  }

  /// Starts the dashboard on it. On a machine with a toolchain Swift's runtime handles the signals of crashes from the
  /// start, and lets a program to which one was sent go on.
  func start() throws -> pid_t {
    let environment = Program.environment.merging(["TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no"]) { $1 }
    return try Child.start(
      Program.path, ["--no-session"], environment: environment, descriptors: [program, program, program])
  }

  /// Runs the program to its end, and returns what it printed on the terminal.
  func output(of arguments: [String], environment: [String: String]) throws -> [UInt8] {
    let child = try Child.start(
      Program.path, arguments, environment: Program.environment.merging(environment) { $1 },
      descriptors: [program, program, program])
    var (bytes, hasEnded) = ([UInt8](), false)
    while true {
      var part = [UInt8](repeating: 0, count: 4096)
      let count = read(terminal, &part, part.count)
      if count > 0 {
        bytes += part.prefix(count)
      } else if hasEnded {
        return bytes
      } else {
        var status: Int32 = 0
        hasEnded = waitpid(child, &status, WNOHANG) == child
        usleep(1000)
      }
    }
  }

  /// The bytes that the program has written and the terminal has not read.
  var unread: Int32 {
    var count: Int32 = 0
    return ioctl(terminal, UInt(FIONREAD), &count) == 0 ? count : -1
  }

  /// Types keys until they lead to no more output, because the program cannot write.
  func block() async throws {
    var (last, same): (Int32, Int) = (-1, 0)
    while same < 40 {
      _ = write(terminal, [0x0C], 1)
      try await Task.sleep(for: .milliseconds(5))
      let now = unread
      same = now == last && now > 2000 ? same + 1 : 0
      last = now
    }
  }
}
