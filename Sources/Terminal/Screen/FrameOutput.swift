import CNcurses
import Glibc

/// Sends each frame that ncurses draws in one write.
///
/// ncurses writes one line at a time to the descriptor of its FILE. While it draws, that descriptor refers to a file in
/// memory. The content of that file then goes to the terminal at once, between the markers of mode 2026.
struct FrameOutput {
  let terminal: Int32
  /// The descriptor that ncurses writes to. It refers to the terminal except while a frame is drawn.
  let curses: Int32
  /// The file in memory. Without one (-1) ncurses draws directly to the terminal.
  let memory: Int32
  /// Whether the terminal supports mode 2026.
  let isMarked: Bool

  /// More than any frame has: 500 columns and 300 lines whose cells all have attributes of their own.
  private static let largestFrame: rlim_t = 4 << 20

  /// A file in memory for frames; -1 if there is none, or if files may not grow to the size of a frame (`ulimit -f`): part of a
  /// frame would be lost.
  static func memoryFile() -> Int32 {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0, limit.rlim_cur >= largestFrame else {
      return -1
    }
    return stz_memory_file()
  }

  private static let begin = Array("\u{1B}[?2026h".utf8)
  private static let end = Array("\u{1B}[?2026l".utf8)

  /// Runs `draw` and sends what it wrote, if anything. Returns false if the terminal is gone.
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
    return (isMarked ? Self.begin : []) + Self.withoutCharacterSets(drawn) + (isMarked ? Self.end : [])
  }

  /// The frame without `ESC ( B` and Shift In, with which most descriptions of terminals reset the character set at each
  /// change of attributes. Nothing here changes the character set.
  ///
  /// On a line of 115,200 baud they cost 8 to 15 % of a frame, up to 80 ms. Merging the changes of attributes as well
  /// would save another 1 to 17 %, for 120 lines that parse what ncurses writes.
  static func withoutCharacterSets(_ drawn: [UInt8]) -> [UInt8] {
    let reset = Array("\u{1B}(B".utf8)
    var frame: [UInt8] = []
    frame.reserveCapacity(drawn.count)
    var rest = drawn[...]
    while let byte = rest.first {
      if byte == 0x0F {
        rest = rest.dropFirst()
      } else if byte == reset[0], rest.starts(with: reset) {
        rest = rest.dropFirst(reset.count)
      } else {
        frame.append(byte)
        rest = rest.dropFirst()
      }
    }
    return frame
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
