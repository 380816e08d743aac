import CNcurses
import Glibc
import Testing

@testable import Terminal

/// A frame is one write, however often ncurses writes. A datagram socket, which keeps writes separate, replaces the
/// terminal.
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

  @Test func `output in pieces is sent in one write between the markers`() {
    let frame = "\u{1B}[?2026hone line\u{1B}[?2026l"
    #expect(sent(isMarked: true, memory: stz_memory_file(), ["one", " ", "line"]) == [frame, frame])
  }

  @Test func `a terminal that does not support the markers gets none`() {
    #expect(sent(isMarked: false, memory: stz_memory_file(), ["a", "b"]) == ["ab", "ab"])
  }

  @Test(arguments: [
    // Output of ncurses for xterm and for tmux: dim, and back to plain.
    ("^(B^[0;2mDate^(B^[m 2022", "^[0;2mDate^[m 2022"), ("^[0;2m\u{F}Date^[m\u{F} 2022", "^[0;2mDate^[m 2022"),
    // Everything else is unchanged.
    ("^[2;63Hx^[46X^[?25l^[K^Pq^\\^(0", "^[2;63Hx^[46X^[?25l^[K^Pq^\\^(0"), ("(B", "(B"), ("", ""), ("^", "^"),
    ("^(", "^("),
  ])
  func `a frame never resets the character set`(drawn: String, sent: String) {
    let bytes = FrameOutput.withoutCharacterSets(Array(drawn.replacing("^", with: "\u{1B}").utf8))
    #expect(String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^") == sent)
  }

  @Test func `without output nothing is sent`() {
    #expect(sent(isMarked: true, memory: stz_memory_file(), []) == [])
  }

  @Test func `without a file in memory it draws directly between the markers`() {
    #expect(
      sent(isMarked: true, memory: -1, ["a", "b"]).joined()
        == String(repeating: "\u{1B}[?2026hab\u{1B}[?2026l", count: 2))
  }
}
