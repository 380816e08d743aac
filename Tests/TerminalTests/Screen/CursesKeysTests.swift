import Testing

@testable import Terminal

/// The octal codes are those of curses.h (X/Open Curses).
@Suite struct CursesKeysTests {
  @Test(
    arguments: [
      (0o402, "down"), (0o403, "up"), (0o404, "left"), (0o405, "right"), (0o406, "home"), (0o550, "end"),
      (0o407, "backspace"), (0o411, "f1"), (0o424, "f12"), (0o507, "f63"), (0o512, "delete"),
      (0o513, "insert"),
      (0o522, "pgdn"), (0o523, "pgup"), (0o527, "enter"), (0o541, "shift-tab"), (0o520, "shift-down"),
      (0o521, "shift-up"), (0o611, "shift-left"), (0o622, "shift-right"), (0o552, "home"), (0o601, "end"),
    ] as [(Int32, String)])
  func `a code gives its key`(code: Int32, name: String) {
    #expect(CursesKeys.keyPress(code: code)?.description == name)
  }

  @Test(arguments: [
    ("kUP5", "ctrl-up"), ("kDN3", "alt-down"), ("kLFT2", "shift-left"), ("kRIT6", "ctrl-shift-right"),
    ("kHOM7", "ctrl-alt-home"), ("kPRV5", "ctrl-pgup"), ("kNXT8", "ctrl-alt-shift-pgdn"),
    ("kDC5", "ctrl-delete"),
  ])
  func `an extended name gives the modifiers`(curses: String, name: String) {
    #expect(CursesKeys.keyPress(code: 560, name: curses)?.description == name)
  }

  @Test(arguments: ["kUP1", "kUP9", "kXX5", "", "kUP"])
  func `an unknown name is not a key`(curses: String) {
    #expect(CursesKeys.keyPress(code: 560, name: curses) == nil)
  }

  @Test(
    arguments: [
      (0x00, "ctrl-space"), (0x01, "ctrl-a"), (0x04, "ctrl-d"), (0x08, "backspace"), (0x09, "tab"),
      (0x0A, "enter"),
      (0x0C, "ctrl-l"), (0x0D, "enter"), (0x1B, "esc"), (0x1D, "ctrl-]"), (0x1F, "ctrl-_"), (0x20, "space"),
      (0x67, "g"), (0x47, "G"), (0x7F, "backspace"), (0xE9, "é"), (0x4E2D, "中"),
    ] as [(UInt32, String)])
  func `a character gives its key`(value: UInt32, name: String) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(CursesKeys.keyPress(scalar: scalar)?.description == name)
  }

  @Test func `a control character beyond ASCII is not a key`() {
    #expect(CursesKeys.keyPress(scalar: "\u{9B}") == nil)
  }
}
