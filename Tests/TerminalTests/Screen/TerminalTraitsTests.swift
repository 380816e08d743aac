import Testing

@testable import Terminal

@Suite struct TerminalTraitsTests {
  @Test(arguments: [
    "xterm", "xterm-256color", "xterm-kitty", "xterm-ghostty", "tmux-256color", "screen",
    "screen.xterm-256color",
    "screen-256color", "rxvt-unicode-256color", "alacritty", "foot", "kitty-direct", "st-256color", "wezterm",
  ])
  func `frames and pastes are marked on terminals like xterm`(term: String) {
    let traits = TerminalTraits(term: term)
    #expect(traits.synchronizesOutput && traits.bracketsPaste && traits.takesClipboard)
  }

  @Test(arguments: [
    "", "dumb", "linux", "linux-16color", "vt100", "vt102", "vt220", "vt52", "ansi", "pcansi", "cons25",
    "sun", "cygwin",
    "hurd", "mach-color", "wsvt25", "Eterm", "eterm-color", "stv52", "xtermish",
  ])
  func `other terminals get no modes that they may print`(term: String) {
    let traits = TerminalTraits(term: term)
    #expect(!traits.synchronizesOutput && !traits.bracketsPaste && !traits.takesClipboard)
  }

  @Test(
    arguments: [
      ("xterm-256color", "truecolor", "xterm-direct"), ("xterm", "24bit", "xterm-direct"),
      ("tmux-256color", "truecolor", "tmux-direct"), ("xterm-256color", "", nil),
      ("xterm-256color", nil, nil),
      ("xterm-256color", "yes", nil), ("xterm-direct", "truecolor", nil), ("", "truecolor", nil),
    ] as [(String, String?, String?)])
  func `a 24-bit entry is tried if COLORTERM promises it`(term: String, colorTerm: String?, name: String?) {
    #expect(TerminalTraits.directName(term: term, colorTerm: colorTerm) == name)
  }

  @Test func `Esc is answered soon unless the user sets another delay`() {
    #expect(CursesSession.escapeDelay(asked: nil) == 25)
    #expect(CursesSession.escapeDelay(asked: "") == 25)
    #expect(CursesSession.escapeDelay(asked: "300") == nil)
  }

  @Test(arguments: [
    ("\u{1B}[H\u{1B}[J$<50>", "\u{1B}[H\u{1B}[J"), ("\u{1B}[?25h", "\u{1B}[?25h"), ("$<5/>a$<2*>b", "ab"),
    ("", ""), ("$<open", "$<open"),
  ])
  func `a rescue sends no delays for slow terminals`(capability: String, bytes: String) {
    #expect(ResetBytes.withoutPadding(capability) == bytes)
  }

  @Test func `a terminal that would show the mark gets none`() {
    #expect(TerminalTraits(term: "xterm-256color").hidesDirectionMarks)
    #expect(!TerminalTraits(term: "linux").hidesDirectionMarks)
  }
}
