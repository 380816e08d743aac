import CNcurses
import Glibc

/// Sends what ncurses draws as one write a frame.
///
/// ncurses writes a line at a time to the descriptor of its FILE. While it draws, that descriptor means a file
/// in memory, and what is found there goes to the terminal at once, between the marks of mode 2026.
struct FrameOutput {
  /// The terminal itself.
  let terminal: Int32
  /// The descriptor that ncurses writes to; it means the terminal whenever no frame is being drawn.
  let curses: Int32
  /// The file in memory; without one (-1) ncurses draws straight to the terminal.
  let memory: Int32
  /// Whether the terminal knows mode 2026.
  let isMarked: Bool

  private static let begin = Array("\u{1B}[?2026h".utf8)
  private static let end = Array("\u{1B}[?2026l".utf8)

  /// Runs `draw` and sends what it wrote; false if the terminal is gone. Nothing drawn, nothing sent.
  func send(_ draw: () -> Void) -> Bool {
    guard memory >= 0, stz_point(curses, memory) >= 0 else {
      return sendDirectly(draw)
    }
    draw()
    _ = stz_point(curses, terminal)
    let length = Int(lseek(memory, 0, SEEK_CUR))
    guard length > 0 else {
      return true
    }
    return Descriptor.writeAll(frame(length: length), to: terminal)
  }

  private func frame(length: Int) -> [UInt8] {
    let drawn = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = max(0, pread(memory, buffer.baseAddress, length, 0))
    }
    lseek(memory, 0, SEEK_SET)
    return (isMarked ? Self.begin : []) + AttributeBytes.shortened(drawn) + (isMarked ? Self.end : [])
  }

  private func sendDirectly(_ draw: () -> Void) -> Bool {
    guard isMarked else {
      draw()
      return true
    }
    guard Descriptor.writeAll(Self.begin, to: terminal) else {
      return false
    }
    draw()
    return Descriptor.writeAll(Self.end, to: terminal)
  }
}
