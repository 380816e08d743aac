import Testing

@testable import Terminal

@Suite struct ClipboardRequestTests {
  private func request(_ text: String, through between: ClipboardRequest.Between = .nothing) -> String {
    String(decoding: ClipboardRequest.bytes(text, through: between), as: UTF8.self)
  }

  /// The test vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `the text is Base64 between the markers of OSC 52`(text: String, code: String) {
    #expect(request(text) == "\u{1B}]52;c;\(code)\u{07}")
  }

  @Test func `nothing in the text controls the terminal`() {
    let text = request("a\u{07}\u{1B}]0;title\u{07}\u{1B}[2J\u{9C}沈")
    let between = text.dropFirst(7).dropLast()
    #expect(between.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) })
  }

  @Test func `tmux gets the request for itself and one to pass on`() {
    #expect(
      request("f", through: .tmux)
        == "\u{1B}]52;c;Zg==\u{07}" + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zg==\u{07}\u{1B}\\")
  }

  @Test func `screen gets the request in pieces it accepts`() {
    let whole = request(String(repeating: "a", count: 900))
    let pieces = request(String(repeating: "a", count: 900), through: .screen).split(separator: "\u{1B}\\")
    #expect(pieces.count == 3)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 2 + ClipboardRequest.screenChunk })
    #expect(pieces.map { $0.dropFirst(2) }.joined() == whole)
  }

  @Test func `multiplexers are detected by their variables`() {
    typealias Between = ClipboardRequest.Between
    #expect(Between(term: "xterm", hasTMUX: false, hasSTY: false) == .nothing)
    #expect(Between(term: "screen-256color", hasTMUX: true, hasSTY: false) == .tmux)
    #expect(Between(term: "tmux-256color", hasTMUX: false, hasSTY: false) == .tmux)
    #expect(Between(term: "screen.xterm", hasTMUX: false, hasSTY: true) == .screen)
    #expect(Between(term: "screen", hasTMUX: false, hasSTY: false) == .nothing)
  }
}
