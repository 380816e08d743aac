import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
  /// The events of raw input, as the names a reader knows; nothing more waits at the end.
  private func events(_ input: [RawInput]) -> [InputEvent] {
    var decoder = InputDecoder()
    return (input + [.nothing]).flatMap { decoder.take($0) }
  }

  private func bytes(_ text: String) -> [RawInput] {
    text.utf8.map { .byte($0) }
  }

  private func keys(_ names: String...) -> [InputEvent] {
    names.compactMap { KeyPress($0).map { .key($0) } }
  }

  @Test func aLoneEscIsEscOnlyWhenNothingFollowsAtOnce() {
    var decoder = InputDecoder()
    #expect(decoder.take(.byte(0x1B)) == [])
    #expect(decoder.take(.nothing) == keys("esc"))
    #expect(decoder.take(.byte(0x6F)) == keys("o"))
  }

  @Test func escAndAKeyAtOnceAreAltAndTheKey() {
    #expect(events(bytes("\u{1B}o")) == keys("alt-o"))
    #expect(events(bytes("\u{1B}é")) == keys("alt-é"))
    #expect(events(bytes("\u{1B}\r")) == keys("alt-enter"))
    #expect(events([.byte(0x1B), .code(0o403, name: nil)]) == keys("alt-up"))
  }

  @Test func escTwiceIsEscTwice() {
    #expect(events(bytes("\u{1B}\u{1B}")) == keys("esc", "esc"))
  }

  @Test(arguments: [
    ("\u{1B}[", ["alt-["]), ("\u{1B}[A", ["up"]), ("\u{1B}[Hx", ["home", "x"]), ("\u{1B}[99;3uj", ["j"]),
    ("\u{1B}[?62;c", []), ("\u{1B}[I", []), ("\u{1B}[12", []),
  ])
  func aSequenceTerminfoDoesNotKnowActsAsNoKeysOfItsOwn(text: String, names: [String]) {
    #expect(events(bytes(text)) == names.compactMap { KeyPress($0).map { .key($0) } })
  }

  @Test(arguments: [
    // Answers that a program before us had asked for: they must not act as the keys r, g, b, q.
    ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}j", ["j"]), ("\u{1B}]11;rgb:1e/1e/2e\u{1B}\\j", ["j"]),
    ("\u{1B}P1+r524742=q\u{1B}\\j", ["j"]), ("\u{1B}_Gi=1;OK\u{1B}\\j", ["j"]), ("\u{1B}]11;rgb:q", []),
    ("\u{1B}]", ["alt-]"]), ("\u{1B}P", ["alt-P"]),
  ])
  func anAnswerThatNobodyWaitsForActsAsNoKeys(text: String, names: [String]) {
    #expect(events(bytes(text)) == names.compactMap { KeyPress($0).map { .key($0) } })
  }

  @Test func pastedTextIsOneEventAndNoKeys() {
    let input =
      [.code(CursesKeys.pasteBegin, name: nil)] + bytes("q中\r\u{1B}") + [.nothing, .code(0o403, name: nil)]
      + bytes("x") + [.code(CursesKeys.pasteEnd, name: nil)] + bytes("j")
    #expect(events(input) == [.paste("q中\nx")] + keys("j"))
  }

  @Test func anUnfinishedPasteGivesNothingYet() {
    var decoder = InputDecoder()
    #expect(decoder.take(.code(CursesKeys.pasteBegin, name: nil)) == [])
    #expect(decoder.take(.byte(0x61)) == [])
    #expect(decoder.take(.nothing) == [])
    decoder.reset()
    #expect(decoder.take(.byte(0x71)) == keys("q"))
  }

  @Test func anEndMarkWithoutPasteIsNothing() {
    #expect(events([.code(CursesKeys.pasteEnd, name: nil)] + bytes("j")) == keys("j"))
  }

  @Test func aResizeIsNoKeyAndDoesNotPartAltFromItsKey() {
    #expect(events([.byte(0x1B), .code(0o632, name: nil), .byte(0x6F)]) == keys("alt-o"))
  }

  @Test func aMouseReportGivesItsEvents() {
    let press = MouseEvent(action: .press, position: Point(x: 1, y: 2))
    let release = MouseEvent(action: .release, position: Point(x: 1, y: 2))
    let input: [RawInput] = [.byte(0x1B), .mouse([press, release])]
    #expect(events(input) == keys("esc") + [.mouse(press), .mouse(release)])
  }
}
