import Glibc
import Testing

@testable import Terminal

@Suite struct TerminalSignalTests {
  @Test(
    arguments: [
      (SIGWINCH, .resized), (SIGTSTP, .suspend), (SIGCONT, .resumed), (SIGTERM, .terminate(SIGTERM)),
      (SIGHUP, .terminate(SIGHUP)), (SIGINT, .terminate(SIGINT)), (SIGQUIT, .terminate(SIGQUIT)),
      (SIGPIPE, .terminate(SIGPIPE)), (SIGXCPU, .terminate(SIGXCPU)), (SIGUSR1, .terminate(SIGUSR1)),
      (SIGCHLD, .childEnded),
    ] as [(Int32, TerminalSignal?)])
  func aNumberHasOneMeaning(number: Int32, signal: TerminalSignal?) {
    #expect(TerminalSignal(number: number) == signal)
  }

  @Test func aStormOfOneSignalIsReportedOnceInTheOrderOfTheFirst() {
    let bytes = [SIGWINCH, SIGWINCH, SIGTERM, SIGWINCH, SIGCHLD, SIGTERM].map { UInt8($0) }
    #expect(TerminalSignal.signals(in: bytes) == [.resized, .terminate(SIGTERM), .childEnded])
  }

  @Test(arguments: [
    (
      ScreenError.unknownTerminal("xterm-kitty"),
      "TERM=xterm-kitty is not known here; try TERM=xterm-256color"
    ),
    (.unknownTerminal(""), "TERM is not set; try TERM=xterm-256color"),
    (.incapableTerminal("dumb"), "a terminal of TERM=dumb cannot show a dashboard"),
    (.noTerminal, "standard output is not a terminal"),
  ])
  func anErrorSaysWhatToDo(error: ScreenError, text: String) {
    #expect(error.description == text)
  }

  @Test(arguments: [
    // RFC 4648, section 10.
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
  ])
  func theClipboardGetsBase64(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
  }
}
