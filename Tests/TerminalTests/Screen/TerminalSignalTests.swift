import Glibc
import Testing

@testable import Terminal

@Suite struct TerminalSignalTests {
  @Test(
    arguments: [
      (SIGWINCH, .resized), (SIGTSTP, .suspend), (SIGCONT, .resumed), (SIGTERM, .terminate(SIGTERM)),
      (SIGHUP, .terminate(SIGHUP)), (SIGINT, .terminate(SIGINT)), (SIGQUIT, .terminate(SIGQUIT)),
      (SIGPIPE, .terminate(SIGPIPE)), (SIGXCPU, .terminate(SIGXCPU)), (SIGUSR1, .terminate(SIGUSR1)),
      (SIGCHLD, .childEnded), (SIGIO, .terminate(SIGIO)), (SIGPWR, .terminate(SIGPWR)), (34, .terminate(34)),
      (64, .terminate(64)),
    ] as [(Int32, TerminalSignal)])
  func `a number has one meaning`(number: Int32, signal: TerminalSignal) {
    #expect(TerminalSignal(number: number) == signal)
  }

  @Test func `repeated signals are reported once, in order of the first`() {
    let bytes = [SIGWINCH, SIGWINCH, SIGTERM, SIGWINCH, SIGCHLD, SIGTERM].map { UInt8($0) }
    #expect(TerminalSignal.signals(in: bytes) == [.resized, .terminate(SIGTERM), .childEnded])
  }

  @Test(arguments: [
    (
      ScreenError.unknownTerminal("xterm-kitty"),
      "TERM=xterm-kitty is unknown on this system; try TERM=xterm-256color, or stz --plain"
    ),
    (.unknownTerminal(""), "TERM is not set; try TERM=xterm-256color, or stz --plain"),
    (.incapableTerminal("dumb"), "a terminal with TERM=dumb cannot show a dashboard; stz --plain prints it as text"),
    (.noTerminal, "standard output is not a terminal; stz --plain prints the dashboard as text"),
  ])
  func `an error says what to do`(error: ScreenError, text: String) {
    #expect(error.description == text)
  }

  @Test(arguments: [
    // RFC 4648, section 10.
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
  ])
  func `the clipboard gets Base64`(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
  }
}
