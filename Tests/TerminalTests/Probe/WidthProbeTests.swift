import Foundation
import Glibc
import Testing

@testable import Terminal

/// A pseudo-terminal: the program has one descriptor, the test answers at the other.
private final class FakeTerminal: Sendable {
  let program: Int32
  let terminal: Int32

  init() throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // Replaces the posix_openpt family, which Glibc does not export to Swift: unlock (TIOCSPTLCK), get number
    // (TIOCGPTN).
    var (lock, number): (Int32, UInt32) = (0, 0)
    try #require(ioctl(terminal, 0x4004_5431, &lock) == 0 && ioctl(terminal, 0x8004_5430, &number) == 0)
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(program >= 0)
  }

  deinit {
    close(program)
    close(terminal)
  }

  var probe: WidthProbe { WidthProbe(input: program, output: program, question: "?", patience: 50) }

  /// The line settings.
  var flags: [tcflag_t] {
    var line = termios()
    tcgetattr(program, &line)
    return [line.c_iflag, line.c_oflag, line.c_cflag, line.c_lflag]
  }

  /// The output of the program up to its last words; it arrives in pieces.
  func written() -> String {
    var written: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: written, as: UTF8.self).hasSuffix("\r\u{1B}[K") {
      var item = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&item, 1, 5000) > 0 else { break }
      let count = read(terminal, &chunk, chunk.count)
      guard count > 0 else { break }
      written += chunk.prefix(count)
    }
    return String(decoding: written, as: UTF8.self)
  }

  /// Writes the answers in advance: they wait in the line.
  func answer(_ text: String) {
    _ = Descriptor.writeAll(Array(text.utf8), to: terminal)
  }
}

/// One at a time, because signal handlers belong to the process.
@Suite(.serialized) struct WidthProbeTests {
  @Test func `the columns are those that the terminal reports`() throws {
    let terminal = try FakeTerminal()
    let before = terminal.flags
    // The line is not set up yet, so it would wait for its end.
    var line = termios()
    tcgetattr(terminal.program, &line)
    line.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(terminal.program, TCSANOW, &line)
    terminal.answer("typed\u{1B}[9;5R\u{1B}[9;2R")
    #expect(try terminal.probe.columns(of: ["沈阳", "a"]) == [4, 1])
    #expect(terminal.written() == "\r沈阳?\ra?\r\u{1B}[K")
    #expect(terminal.flags[0...2] == before[0...2])
  }

  @Test func `a terminal that does not answer is left unchanged`() throws {
    let terminal = try FakeTerminal()
    let before = terminal.flags
    #expect(throws: WidthProbe.Failure.silent) { try terminal.probe.columns(of: ["a"]) }
    #expect(terminal.flags == before)
    #expect(terminal.written() == "\ra?\r\u{1B}[K")
  }

  @Test func `a terminal that answers too little counts as silent`() throws {
    let terminal = try FakeTerminal()
    terminal.answer("\u{1B}[1;2R\n")
    #expect(throws: WidthProbe.Failure.silent) { try terminal.probe.columns(of: ["a", "b"]) }
  }

  @Test func `a descriptor that is not a terminal is not measured`() throws {
    let pipe = try Descriptor.makePipe()
    defer { Descriptor.close([pipe.read, pipe.write]) }
    let probe = WidthProbe(input: pipe.read, output: pipe.write, question: "?")
    #expect(throws: WidthProbe.Failure.noTerminal) { try probe.columns(of: ["a"]) }
    #expect(Descriptor.drain(pipe.read) == [])
  }
}
