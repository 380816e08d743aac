import CNcurses
import Glibc
import Testing

@testable import Terminal

/// A frame is one write, however often ncurses writes: a socket of datagrams, which keeps writes apart, stands in for
/// the terminal.
@Suite struct FrameOutputTests {
  private func sent(isMarked: Bool, memory: Int32, _ pieces: [String]) -> [String] {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | O_NONBLOCK, 0, &ends) == 0 else { return [] }
    let curses = dup(ends[1])
    defer { Descriptor.close(ends + [curses, memory]) }
    let output = FrameOutput(terminal: ends[1], curses: curses, memory: memory, isMarked: isMarked)
    for _ in 0..<2 {
      _ = output.send {
        for piece in pieces { _ = Descriptor.writeAll(Array(piece.utf8), to: curses) }
      }
    }
    var found: [String] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(ends[0], &buffer, buffer.count, 0)
      guard count > 0 else { return found }
      found.append(String(decoding: buffer[..<count], as: UTF8.self))
    }
  }

  @Test func whatIsDrawnInPiecesGoesOutInOneBetweenTheMarks() {
    let frame = "\u{1B}[?2026hone line\u{1B}[?2026l"
    #expect(sent(isMarked: true, memory: stz_memory_file(), ["one", " ", "line"]) == [frame, frame])
  }

  @Test func aTerminalThatDoesNotKnowTheMarksGetsNone() {
    #expect(sent(isMarked: false, memory: stz_memory_file(), ["a", "b"]) == ["ab", "ab"])
  }

  @Test func nothingDrawnIsNothingSent() {
    #expect(sent(isMarked: true, memory: stz_memory_file(), []) == [])
  }

  @Test func withoutAFileInMemoryItIsDrawnStraightBetweenTheMarks() {
    #expect(
      sent(isMarked: true, memory: -1, ["a", "b"]).joined()
        == String(repeating: "\u{1B}[?2026hab\u{1B}[?2026l", count: 2))
  }
}
