import Testing

@testable import ZoneSettings
@testable import ZoneViewModels

@Suite struct KeymapReaderTests {
  private func read(_ text: String) -> KeymapReader.ParsedKeymap { KeymapReader.read(Array(text.utf8)) }

  private func keys(_ reading: KeymapReader.ParsedKeymap, _ action: Action, _ context: InputContext = .browsing)
    -> [String]
  {
    reading.keymap.sequences(of: action, in: context).map(\.description)
  }

  @Test func `the keys of an action replace its standard ones and all others stay`() {
    let reading = read(
      "browsing:\n  filter: [d, ctrl-x]\n  open: enter\n  provinces: []\n  move-to-top: [\"x x\", home]")
    #expect(reading.problems.isEmpty)
    #expect(keys(reading, .filter) == ["d", "ctrl-x"])
    #expect(keys(reading, .open) == ["enter"])
    #expect(keys(reading, .provinces).isEmpty)
    #expect(keys(reading, .moveToTop) == ["x x", "home"])
    // The same action in a popup is a separate entry.
    #expect(keys(reading, .filter, .popup) == ["/"])
    #expect(keys(reading, .sources) == ["s"])
  }

  @Test func `two actions may swap their keys`() {
    let reading = read("browsing: {sources: [p], provinces: [s]}")
    #expect(reading.problems.isEmpty)
    #expect(reading.keymap.match([.init(.character("p"))], in: .browsing) == .action(.sources))
    #expect(reading.keymap.match([.init(.character("s"))], in: .browsing) == .action(.provinces))
  }

  @Test(arguments: ["", "# nothing but a comment", "browsing:", "browsing: {}"])
  func `a file that changes nothing is not a mistake`(text: String) {
    let reading = read(text)
    #expect(reading.keymap == .standard)
    #expect(reading.problems.isEmpty)
  }

  /// Each file has one mistake, which keeps every standard key in force.
  @Test(arguments: [
    ("browsing:\n  fliter: [x]", 2, 3, "There is no action “fliter”; did you mean “filter”?"),
    ("browsng:\n  filter: [x]", 1, 1, "There is no section “browsng”; did you mean “browsing”?"),
    ("browsing:\n  xyzzy: [x]", 2, 3, "There is no action “xyzzy”."),
    ("browsing:\n  filter: [ctl-x]", 2, 12, "“ctl-x” is not a key;"),
    ("browsing:\n  filter:", 2, 10, "Write a key,"),
    ("browsing:\n  filter: {a: b}", 2, 11, "Write a key,"),
    ("browsing: [filter]", 1, 11, "Write a mapping of actions"),
    ("- filter", 1, 1, "Write a mapping of the sections"),
    ("browsing:\n  filter: [s]", 2, 3, "“s” is already the key of sources;"),
    ("browsing:\n  filter: [g]", 2, 3, "“g” begins “g g” of move-to-top"),
    ("browsing:\n  filter: [\"j x\"]", 2, 3, "“j x” could not be typed: “j” alone is move-down."),
    ("browsing:\n  filter: [x, \"x y\"]", 2, 3, "“x” begins “x y” of filter"),
    ("browsing:\n  close: []", 2, 3, "This leaves no key to get out; close needs one."),
    ("browsing:\n  erase-word: [x]", 2, 3, "“erase-word” works only while typing."),
    ("typing:\n  sources: [ctrl-x]", 2, 3, "“sources” cannot be used while typing."),
    ("typing:\n  input-end: [x]", 2, 15, "“x” is text while typing;"),
    ("browsing:\n  filter: [x\n", 3, 1, "This is not YAML"),
  ])
  func `a mistake is reported at its position and the standard keys stay`(
    text: String, line: Int, column: Int, message: String
  ) {
    let reading = read(text)
    #expect(reading.keymap == .standard)
    #expect(reading.problems.count == 1)
    #expect(reading.problems.first?.line == line)
    #expect(reading.problems.first?.column == column)
    #expect(reading.problems.first?.message.hasPrefix(message) == true, "\(reading.problems)")
  }

  @Test func `the first of two entries for a key gets it and the rest is accepted`() {
    let reading = read("browsing:\n  filter: [x]\n  reload: [x]\n  sources: [d]")
    #expect(reading.problems.map(\.line) == [3])
    #expect(keys(reading, .filter) == ["x"])
    #expect(keys(reading, .reload) == ["r"])
    #expect(keys(reading, .sources) == ["d"])
  }

  @Test func `a dropped entry restores its keys against another that took them`() {
    // The key of reload is invalid, so reload keeps r and filter cannot have it.
    let reading = read("browsing:\n  filter: [r]\n  reload: [nokey]")
    #expect(reading.problems.map(\.line) == [2, 3])
    #expect(reading.keymap == .standard)
  }

  @Test func `there is always a way out`() {
    let popup = read("popup: {escape: [], close: [], back: []}")
    #expect(popup.problems.count == 1)
    #expect(Action.exits(of: .popup).contains { !keys(popup, $0, .popup).isEmpty })
    let typing = read("typing: {cancel-input: [], accept-input: [ctrl-x]}")
    #expect(typing.problems.isEmpty)
  }
}
