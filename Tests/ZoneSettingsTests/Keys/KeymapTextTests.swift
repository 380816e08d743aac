import Foundation
import Testing

@testable import ZoneSettings
@testable import ZoneViewModels

@Suite struct KeymapTextTests {
  @Test func `the default file reads back as the standard keys`() {
    let reading = KeymapReader.read(Array(KeymapText(.standard).file.utf8))
    #expect(reading.problems.isEmpty)
    #expect(reading.keymap == .standard)
  }

  @Test func `every entry of the file is read, not only the standard keys`() {
    // Each entry is changed to no keys, except where a way out is required. So each was really read.
    let text = KeymapText(.standard).file.replacing(/\[.*\]\n/, with: "[]\n")
    let reading = KeymapReader.read(Array(text.utf8))
    for context in InputContext.allCases {
      let kept = Action.allCases.filter { !reading.keymap.sequences(of: $0, in: context).isEmpty }
      #expect(kept.count == 1 && Action.exits(of: context).contains(kept[0]), "\(context): \(kept)")
    }
  }

  @Test func `quoted keys read back`() {
    var keymap = Keymap.standard
    let odd = ["\"", "\\", "#", "; ;", "'", "x , y", "!", "%", "@", "`", "~", "沈", "alt-["]
    keymap.set(odd.compactMap { KeySequence($0) }, of: .reload, in: .browsing)
    #expect(keymap.sequences(of: .reload, in: .browsing).count == odd.count)
    // These are the keys of other actions.
    let more = ["&", "|", ">", "<", "^", "_", "(", "*"]
    keymap.set(more.compactMap { KeySequence($0) }, of: .themes, in: .browsing)
    for action in [
      Action.problems, .columns, .nextColumn, .previousColumn, .sortColumn, .filterToCell, .hideColumn,
      .previousNew, .watch,
    ] {
      keymap.set([], of: action, in: .browsing)
    }
    let reading = KeymapReader.read(Array(KeymapText(keymap).file.utf8))
    #expect(reading.problems.isEmpty)
    #expect(reading.keymap == keymap)
  }

  @Test func `the table has keys, name and title of each action`() {
    let lines = KeymapText(.standard).table.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.first == "In the panes")
    #expect(lines.contains("g g, home move-to-top To the first row"))
    #expect(lines.contains("ctrl-w erase-word Delete the word before the cursor"))
    #expect(lines.filter { $0 == "In a popup" || $0 == "While typing" }.count == 2)
  }

  @Test func `the documentation page is the generated one`() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../../docs/keys.md").standardized
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text == KeymapText(.standard).markdown, "run: make docs")
  }
}
