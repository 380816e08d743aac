import Testing

@testable import Terminal
@testable import TerminalCells

@Suite struct InputDecoderTests {
  /// The events of raw input, by name. No more input comes for a long time after the end.
  private func events(_ input: [RawInput]) -> [InputEvent] {
    events([(input, 0)])
  }

  /// The events of pieces of raw input, each so many milliseconds after the one before. Between them no input waits.
  private func events(_ pieces: [(input: [RawInput], pause: Int)]) -> [InputEvent] {
    var decoder = InputDecoder()
    var now = ContinuousClock.now
    var events: [InputEvent] = []
    for (input, pause) in pieces + [([], 1000)] {
      now += .milliseconds(pause)
      if pause > 0 { events += decoder.take(.nothing, at: now) }
      events += (input + [.nothing]).flatMap { decoder.take($0, at: now) }
    }
    return events
  }

  private func bytes(_ text: String) -> [RawInput] {
    text.utf8.map { .byte($0) }
  }

  private func keys(_ names: String...) -> [InputEvent] {
    names.compactMap { KeyPress($0).map { .key($0) } }
  }

  @Test func `a lone ESC is Esc only if nothing follows at once`() {
    var decoder = InputDecoder()
    #expect(decoder.take(.byte(0x1B)) == [])
    #expect(decoder.take(.nothing) == keys("esc"))
    #expect(decoder.take(.byte(0x6F)) == keys("o"))
  }

  @Test func `ESC and a key at once are Alt and the key`() {
    #expect(events(bytes("\u{1B}o")) == keys("alt-o"))
    #expect(events(bytes("\u{1B}é")) == keys("alt-é"))
    #expect(events(bytes("\u{1B}\r")) == keys("alt-enter"))
    #expect(events([.byte(0x1B), .code(0o403, name: nil)]) == keys("alt-up"))
  }

  @Test func `ESC twice is Esc twice`() {
    #expect(events(bytes("\u{1B}\u{1B}")) == keys("esc", "esc"))
  }

  @Test(arguments: [
    ("\u{1B}[", ["alt-["]), ("\u{1B}[A", ["up"]), ("\u{1B}[Hx", ["home", "x"]), ("\u{1B}[99;3uj", ["j"]),
    ("\u{1B}[?62;c", []), ("\u{1B}[I", []), ("\u{1B}[12", []),
  ])
  func `a sequence unknown to terminfo does not act as keys`(text: String, names: [String]) {
    #expect(events(bytes(text)) == names.compactMap { KeyPress($0).map { .key($0) } })
  }

  @Test(arguments: [
    // Answers to requests of an earlier program: they must not act as the keys r, g, b, q.
    ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}j", ["j"]), ("\u{1B}]11;rgb:1e/1e/2e\u{1B}\\j", ["j"]),
    ("\u{1B}P1+r524742=q\u{1B}\\j", ["j"]), ("\u{1B}_Gi=1;OK\u{1B}\\j", ["j"]), ("\u{1B}]11;rgb:q", []),
    ("\u{1B}]", ["alt-]"]), ("\u{1B}P", ["alt-P"]),
  ])
  func `an unexpected answer does not act as keys`(text: String, names: [String]) {
    #expect(events(bytes(text)) == names.compactMap { KeyPress($0).map { .key($0) } })
  }

  @Test func `pasted text is one event and no keys`() {
    let input =
      [.code(CursesKeys.pasteBegin, name: nil)] + bytes("q中\r\u{1B}") + [.nothing, .code(0o403, name: nil)]
      + bytes("x") + [.code(CursesKeys.pasteEnd, name: nil)] + bytes("j")
    #expect(events(input) == [.paste("q中\nx")] + keys("j"))
  }

  @Test func `an unfinished paste gives nothing yet`() {
    var decoder = InputDecoder()
    #expect(decoder.take(.code(CursesKeys.pasteBegin, name: nil)) == [])
    #expect(decoder.take(.byte(0x61)) == [])
    #expect(decoder.take(.nothing) == [])
  }

  @Test func `a paste that pauses for a second has ended, and keys act again`() {
    var decoder = InputDecoder()
    let start = ContinuousClock.now
    #expect(decoder.patience(at: start) == nil)
    #expect(decoder.take(.code(CursesKeys.pasteBegin, name: nil), at: start) == [])
    #expect(decoder.take(.byte(0x61), at: start + .milliseconds(900)) == [])
    #expect(decoder.take(.nothing, at: start + .milliseconds(1899)) == [])
    #expect(decoder.patience(at: start + .milliseconds(900)) == .milliseconds(1000))
    #expect(decoder.take(.nothing, at: start + .milliseconds(1900)) == [.paste("a")])
    #expect(decoder.patience(at: start) == nil)
    #expect(decoder.take(.byte(0x71)) == keys("q"))
    #expect(decoder.take(.code(CursesKeys.pasteEnd, name: nil)) == [])
  }

  @Test func `what is left of a paste after a reset does not act as keys`() {
    var decoder = InputDecoder()
    let start = ContinuousClock.now
    _ = decoder.take(.code(CursesKeys.pasteBegin, name: nil), at: start)
    decoder.reset(at: start)
    #expect(decoder.take(.byte(0x71), at: start) == [])
    var marked = decoder
    #expect(marked.take(.code(CursesKeys.pasteEnd, name: nil), at: start) == [])
    #expect(marked.take(.byte(0x71), at: start) == keys("q"))
    #expect(decoder.take(.nothing, at: start + .seconds(1)) == [])
    #expect(decoder.take(.byte(0x71)) == keys("q"))
  }

  @Test func `an end marker without a paste is ignored`() {
    #expect(events([.code(CursesKeys.pasteEnd, name: nil)] + bytes("j")) == keys("j"))
  }

  @Test func `a resize is not a key and does not separate Alt from its key`() {
    #expect(events([.byte(0x1B), .code(0o632, name: nil), .byte(0x6F)]) == keys("alt-o"))
  }

  @Test func `a mouse report gives its events`() {
    let press = MouseEvent(action: .press, position: Point(x: 1, y: 2))
    let release = MouseEvent(action: .release, position: Point(x: 1, y: 2))
    let input: [RawInput] = [.byte(0x1B), .mouse([press, release])]
    #expect(events(input) == keys("esc") + [.mouse(press), .mouse(release)])
  }

  /// ESC and Alt with a key, each cut where a slow line may cut it.
  @Test(arguments: [
    ("\u{1B}[|B", ["down"]), ("\u{1B}[1;|5|B", []), ("\u{1B}O|B", ["down"]), ("\u{1B}[3|~x", ["x"]),
    ("\u{1B}]11;rgb:q|q\u{7}j", ["j"]), ("\u{1B}\u{1B}[|A", ["alt-up"]), ("\u{1B}[M|\u{20}|!!x", ["x"]),
    // Esc was answered already, so the rest of the sequence is dropped.
    ("\u{1B}|[B", ["esc"]), ("\u{1B}|[|B", ["esc"]), ("\u{1B}|OB", ["esc"]),
  ])
  func `a sequence that is cut is put together or dropped whole`(text: String, names: [String]) {
    let pieces = text.split(separator: "|").enumerated().map { (bytes(String($1)), $0 == 0 ? 0 : 60) }
    let keys = events(pieces).filter { if case .key = $0 { true } else { false } }
    #expect(keys == names.compactMap { KeyPress($0).map { .key($0) } })
  }

  @Test func `what begins like a sequence becomes a key after a moment`() {
    #expect(events([(bytes("\u{1B}["), 0), (bytes("B"), 150)]) == keys("alt-[", "B"))
    #expect(events([(bytes("\u{1B}O"), 0), (bytes("j"), 150)]) == keys("alt-O", "j"))
    #expect(events([(bytes("\u{1B}[1;"), 0), (bytes("j"), 150)]) == keys("j"))
  }

  @Test func `a bracket right after Esc is dropped and a later one is typed`() {
    #expect(events([(bytes("\u{1B}"), 0), (bytes("["), 60)]) == keys("esc"))
    #expect(events([(bytes("\u{1B}"), 0), (bytes("["), 150)]) == keys("esc", "["))
    #expect(events([(bytes("\u{1B}"), 0), (bytes("j"), 60)]) == keys("esc", "j"))
  }

  @Test func `the caller waits only as long as a key may come of it`() {
    var decoder = InputDecoder()
    let now = ContinuousClock.now
    #expect(decoder.patience(at: now) == nil)
    for input in bytes("\u{1B}[") { _ = decoder.take(input, at: now) }
    #expect(decoder.patience(at: now + .milliseconds(40)) == .milliseconds(60))
    _ = decoder.take(.byte(0x31), at: now)
    #expect(decoder.patience(at: now) == nil)
  }

  /// Option and an arrow in Terminal.app, with and without application mode.
  @Test(arguments: ["\u{1B}\u{1B}[A", "\u{1B}\u{1B}OA"])
  func `ESC before a key's sequence is Alt`(text: String) {
    #expect(events(bytes(text)) == keys("alt-up"))
    #expect(events([.byte(0x1B), .byte(0x1B), .code(0o403, name: nil)]) == keys("alt-up"))
    #expect(events(bytes("\u{1B}\u{1B}x")) == keys("esc", "alt-x"))
  }

  @Test(arguments: [
    ("p", "0"), ("q", "1"), ("r", "2"), ("s", "3"), ("t", "4"), ("u", "5"), ("v", "6"), ("w", "7"), ("x", "8"),
    ("y", "9"), ("j", "*"), ("k", "+"), ("l", ","), ("m", "-"), ("n", "."), ("o", "/"), ("X", "="), ("M", "enter"),
    ("P", "f1"), ("S", "f4"), ("H", "home"),
  ])
  func `the keypad types its characters in application mode`(letter: String, name: String) {
    #expect(events(bytes("\u{1B}O" + letter)) == keys(name))
  }

  /// The cell in column 81 of line 2, whose bytes would be the keys q and ".
  @Test(
    arguments: [
      (0x20, .press), (0x40, .drag), (0x23, .release), (0x60, .wheelUp), (0x61, .wheelDown), (0x24, .press),
      (0x30, .press),
    ] as [(UInt8, MouseEvent.Action)])
  func `a mouse report in the old encoding is the click`(button: UInt8, action: MouseEvent.Action) {
    let input = bytes("\u{1B}[M") + [.byte(button), .byte(0x71), .byte(0x22)] + bytes("j")
    #expect(events(input) == [.mouse(MouseEvent(action: action, position: Point(x: 80, y: 1)))] + keys("j"))
  }

  /// Another button, motion with another button and without any, and a column beyond the encoding.
  @Test(
    arguments: [[0x21, 0x71, 0x22], [0x41, 0x71, 0x22], [0x43, 0x71, 0x22], [0x20, 0x20, 0x22]] as [[UInt8]])
  func `any other report in the old encoding is dropped whole`(report: [UInt8]) {
    #expect(events(bytes("\u{1B}[M") + report.map { .byte($0) } + bytes("j")) == keys("j"))
  }

  /// Shift and Ctrl, and a column beyond the old encoding.
  @Test(
    arguments: [
      ("<0;81;2M", .press), ("<0;81;2m", .release), ("<32;81;2M", .drag), ("<64;81;2M", .wheelUp),
      ("<65;81;2M", .wheelDown), ("<4;81;2M", .press), ("<48;81;2M", .drag),
    ] as [(String, MouseEvent.Action)])
  func `a mouse report in the encoding of mode 1006 is the event`(text: String, action: MouseEvent.Action) {
    #expect(
      events(bytes("\u{1B}[\(text)j")) == [.mouse(MouseEvent(action: action, position: Point(x: 80, y: 1)))] + keys("j")
    )
    let far = bytes("\u{1B}[" + text.replacing("81", with: "301"))
    #expect(events(far) == [.mouse(MouseEvent(action: action, position: Point(x: 300, y: 1)))])
  }

  @Test(arguments: [
    "<1;81;2M", "<35;81;2M", "<66;81;2M", "<0;0;2M", "<0;81M", "<0;81;2;3M", "<;;M", "0;81;2M", "<x;1;1M",
  ])
  func `any other report in the encoding of mode 1006 is dropped whole`(text: String) {
    #expect(events(bytes("\u{1B}[\(text)")).filter { if case .mouse = $0 { true } else { false } } == [])
  }

  @Test func `a fast drag keeps its press`() {
    let reports = ["<0;57;10M", "<32;60;10M", "<32;70;12M", "<0;70;12m"].map { "\u{1B}[\($0)" }
    let actions = events(bytes(reports.joined())).compactMap { event -> MouseEvent.Action? in
      if case .mouse(let mouse) = event { mouse.action } else { nil }
    }
    #expect(actions == [.press, .drag, .drag, .release])
  }

  @Test func `a report in the old encoding may have bytes that are no text`() {
    let input = bytes("\u{1B}[M") + [.byte(0x20), .byte(0xC1), .byte(0xFF)] + bytes("j")
    #expect(events(input) == [.mouse(MouseEvent(action: .press, position: Point(x: 160, y: 222)))] + keys("j"))
  }
}
