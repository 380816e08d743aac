import Testing

@testable import TerminalCells

@Suite struct KeyPressTests {
  @Test(arguments: [
    ("j", KeyPress(.character("j"))), ("G", KeyPress(.character("G"))), ("/", KeyPress(.character("/"))),
    ("中", KeyPress(.character("中"))), ("-", KeyPress(.character("-"))), ("?", KeyPress(.character("?"))),
    ("space", KeyPress(.character(" "))), ("enter", KeyPress(.enter)), ("esc", KeyPress(.escape)),
    ("tab", KeyPress(.tab)), ("backspace", KeyPress(.backspace)), ("delete", KeyPress(.delete)),
    ("insert", KeyPress(.insert)), ("up", KeyPress(.up)), ("down", KeyPress(.down)),
    ("left", KeyPress(.left)), ("right", KeyPress(.right)), ("home", KeyPress(.home)),
    ("end", KeyPress(.end)),
    ("pgup", KeyPress(.pageUp)), ("pgdn", KeyPress(.pageDown)), ("f1", KeyPress(.function(1))),
    ("f12", KeyPress(.function(12))), ("f", KeyPress(.character("f"))),
    ("ctrl-d", KeyPress(.character("d"), .control)), ("alt-o", KeyPress(.character("o"), .alt)),
    ("shift-tab", KeyPress(.tab, .shift)), ("ctrl-space", KeyPress(.character(" "), .control)),
    ("alt--", KeyPress(.character("-"), .alt)),
    ("ctrl-alt-shift-up", KeyPress(.up, [.control, .alt, .shift])),
  ])
  func `a name and its key press convert both ways`(name: String, press: KeyPress) {
    #expect(KeyPress(name) == press)
    #expect(press.description == name)
  }

  @Test(arguments: [
    ("Ctrl-D", "ctrl-d"), ("ctrl-D", "ctrl-d"), ("PgUp", "pgup"), ("F1", "f1"), ("shift-a", "A"),
    ("alt-ctrl-x", "ctrl-alt-x"), ("alt-X", "alt-X"),
  ])
  func `a name may be written in other ways`(name: String, canonical: String) {
    #expect(KeyPress(name)?.description == canonical)
  }

  @Test(arguments: [
    ("ctrl-h", Key.backspace), ("ctrl-i", .tab), ("ctrl-m", .enter), ("ctrl-j", .enter), ("ctrl-[", .escape),
  ])
  func `a control letter that is another key names that key`(name: String, key: Key) {
    #expect(KeyPress(name) == KeyPress(key))
  }

  @Test(arguments: ["", " ", "jj", "ctrl-", "hyper-x", "f0", "f64", "f+1", "\n", "\u{1B}", "ctrl-nothing"])
  func `anything else is not a name`(name: String) {
    #expect(KeyPress(name) == nil)
  }
}
