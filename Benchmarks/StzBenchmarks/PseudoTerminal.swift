import Foundation
import Glibc
import Terminal
import TerminalCells

/// A pseudo-terminal: the program draws to one descriptor, and its output is read from the other.
final class PseudoTerminal {
  private let program: Int32
  private let terminal: Int32
  private var chunk = [UInt8](repeating: 0, count: 65_536)
  /// The end of every frame: the reset of mode 2026.
  private let endOfFrame = Array("\u{1B}[?2026l".utf8)

  init(_ size: Size) throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // Replaces the posix_openpt family, which Glibc does not export to Swift: unlock (TIOCSPTLCK), get the number (TIOCGPTN).
    var (lock, number): (Int32, UInt32) = (0, 0)
    guard ioctl(terminal, 0x4004_5431, &lock) == 0, ioctl(terminal, 0x8004_5430, &number) == 0 else {
      throw CocoaError(.fileReadUnknown)
    }
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    var window = winsize(
      ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(program, UInt(TIOCSWINSZ), &window) == 0 else { throw CocoaError(.fileReadUnknown) }
  }

  deinit {
    close(program)
    close(terminal)
  }

  /// Runs a body for which this is the terminal of the program.
  func withStandardStreams<Result>(_ body: () throws -> Result) rethrows -> Result {
    let streams = [STDIN_FILENO, STDOUT_FILENO]
    let before = streams.map { dup($0) }
    streams.forEach { dup2(program, $0) }
    defer {
      for (stream, descriptor) in zip(streams, before) {
        dup2(descriptor, stream)
        close(descriptor)
      }
    }
    return try body()
  }

  /// Reads all output of a frame, because otherwise the buffer would fill up.
  func takeFrame() throws {
    var last: [UInt8] = []
    while last != endOfFrame {
      let count = read(terminal, &chunk, chunk.count)
      guard count > 0 else { throw CocoaError(.fileReadUnknown) }
      last = (last + chunk[..<count]).suffix(endOfFrame.count)
    }
  }
}
