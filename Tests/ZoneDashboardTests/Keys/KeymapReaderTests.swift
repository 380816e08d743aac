import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

@Suite struct KeymapReaderTests {
  private func read(_ text: String) -> KeymapReader.Reading { KeymapReader.read(Array(text.utf8)) }

  private func keys(_ reading: KeymapReader.Reading, _ action: Action, _ context: InputContext = .browsing) -> [String]
  {
    reading.keymap.sequences(of: action, in: context).map(\.description)
  }

  @Test func theKeysOfAnActionReplaceItsStandardOnesAndAllOthersStay() {
    let reading = read(
      "browsing:\n  filter: [d, ctrl-x]\n  open: enter\n  provinces: []\n  move-to-top: [\"x x\", home]")
    #expect(reading.problems.isEmpty)
    #expect(keys(reading, .filter) == ["d", "ctrl-x"])
    #expect(keys(reading, .open) == ["enter"])
    #expect(keys(reading, .provinces).isEmpty)
    #expect(keys(reading, .moveToTop) == ["x x", "home"])
    // The same action over a page is another entry.
    #expect(keys(reading, .filter, .popup) == ["/"])
    #expect(keys(reading, .sources) == ["s"])
  }

  @Test func twoActionsMaySwapTheirKeys() {
    let reading = read("browsing: {sources: [p], provinces: [s]}")
    #expect(reading.problems.isEmpty)
    #expect(reading.keymap.match([.init(.character("p"))], in: .browsing) == .action(.sources))
    #expect(reading.keymap.match([.init(.character("s"))], in: .browsing) == .action(.provinces))
  }

  @Test(arguments: ["", "# nothing but a comment", "browsing:", "browsing: {}"])
  func aFileThatChangesNothingIsNoMistake(text: String) {
    let reading = read(text)
    #expect(reading.keymap == .standard)
    #expect(reading.problems.isEmpty)
  }

  /// Each file has one mistake, which leaves every standard key in force.
  @Test(arguments: [
    ("browsing:\n  fliter: [x]", 2, 3, "There is no action “fliter”; did you mean “filter”?"),
    ("browsng:\n  filter: [x]", 1, 1, "There is no context “browsng”; did you mean “browsing”?"),
    ("browsing:\n  xyzzy: [x]", 2, 3, "There is no action “xyzzy”."),
    ("browsing:\n  filter: [ctl-x]", 2, 12, "“ctl-x” is no key;"),
    ("browsing:\n  filter:", 2, 10, "Write a key,"),
    ("browsing:\n  filter: {a: b}", 2, 11, "Write a key,"),
    ("browsing: [filter]", 1, 11, "Here a mapping is needed of actions"),
    ("- filter", 1, 1, "Here a mapping is needed of contexts"),
    ("browsing:\n  filter: [s]", 2, 3, "“s” is the key of sources already;"),
    ("browsing:\n  filter: [g]", 2, 3, "“g” begins “g g” of move-to-top"),
    ("browsing:\n  filter: [\"j x\"]", 2, 3, "“j x” could never be typed: “j” alone is move-down."),
    ("browsing:\n  filter: [x, \"x y\"]", 2, 3, "“x” begins “x y” of filter"),
    ("browsing:\n  close: []", 2, 3, "No key would be left to get out; close needs one."),
    ("browsing:\n  erase-word: [x]", 2, 3, "“erase-word” works only while typing."),
    ("typing:\n  sources: [ctrl-x]", 2, 3, "“sources” cannot be used while typing."),
    ("typing:\n  input-end: [x]", 2, 15, "“x” is text while typing;"),
    ("browsing:\n  filter: [x\n", 3, 1, "This is not YAML"),
  ])
  func aMistakeIsToldWithItsPlaceAndTheStandardStays(text: String, line: Int, column: Int, message: String) {
    let reading = read(text)
    #expect(reading.keymap == .standard)
    #expect(reading.problems.count == 1)
    #expect(reading.problems.first?.line == line)
    #expect(reading.problems.first?.column == column)
    #expect(reading.problems.first?.message.hasPrefix(message) == true, "\(reading.problems)")
  }

  @Test func ofTwoEntriesForOneKeyTheFirstHasItAndTheRestOfTheFileIsTaken() {
    let reading = read("browsing:\n  filter: [x]\n  reload: [x]\n  sources: [d]")
    #expect(reading.problems.map(\.line) == [3])
    #expect(keys(reading, .filter) == ["x"])
    #expect(keys(reading, .reload) == ["r"])
    #expect(keys(reading, .sources) == ["d"])
  }

  @Test func anEntryLeftOutBringsItsKeysBackAgainstAnotherThatTookThem() {
    // reload cannot have a key that is none, so r is its own again and filter cannot have it.
    let reading = read("browsing:\n  filter: [r]\n  reload: [nokey]")
    #expect(reading.problems.map(\.line) == [2, 3])
    #expect(reading.keymap == .standard)
  }

  @Test func thereIsAlwaysAWayOut() {
    let popup = read("popup: {escape: [], close: [], back: []}")
    #expect(popup.problems.count == 1)
    #expect(Action.exits(of: .popup).contains { !keys(popup, $0, .popup).isEmpty })
    let typing = read("typing: {cancel-input: [], accept-input: [ctrl-x]}")
    #expect(typing.problems.isEmpty)
  }
}
