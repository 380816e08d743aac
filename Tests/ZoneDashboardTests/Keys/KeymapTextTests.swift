import Foundation
import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

@Suite struct KeymapTextTests {
  @Test func theDefaultFileReadsBackToTheStandardKeys() {
    let reading = KeymapReader.read(Array(KeymapText(.standard).file.utf8))
    #expect(reading.problems.isEmpty)
    #expect(reading.keymap == .standard)
  }

  @Test func everyKeyOfTheFileIsInItAndNotOnlyTheStandardComingThrough() {
    // Each entry is changed to no keys at all, as far as the way out allows: so each was really read.
    let text = KeymapText(.standard).file.replacing(/\[.*\]\n/, with: "[]\n")
    let reading = KeymapReader.read(Array(text.utf8))
    for context in InputContext.allCases {
      let kept = Action.allCases.filter { !reading.keymap.sequences(of: $0, in: context).isEmpty }
      #expect(kept.count == 1 && Action.exits(of: context).contains(kept[0]), "\(context): \(kept)")
    }
  }

  @Test func quotedKeysAreReadBack() {
    var keymap = Keymap.standard
    let odd = ["\"", "\\", "#", "; ;", "'", "(", "x , y", "&", "*", "!", "%", "@", "`", "|", ">", "~", "沈", "alt-["]
    keymap.set(odd.compactMap { KeySequence($0) }, of: .reload, in: .browsing)
    #expect(keymap.sequences(of: .reload, in: .browsing).count == odd.count)
    keymap.set([], of: .problems, in: .browsing)
    let reading = KeymapReader.read(Array(KeymapText(keymap).file.utf8))
    #expect(reading.problems.isEmpty)
    #expect(reading.keymap == keymap)
  }

  @Test func theTableNamesKeysActionAndWhatItDoes() {
    let lines = KeymapText(.standard).table.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.first == "In the panes")
    #expect(lines.contains("g g, home move-to-top To the first row"))
    #expect(lines.contains("ctrl-w erase-word Erase the word before"))
    #expect(lines.filter { $0 == "In a page over the panes" || $0 == "While typing" }.count == 2)
  }

  @Test func thePageOfTheDocumentationIsGenerated() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../../docs/keys.md").standardized
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text == KeymapText(.standard).markdown, "run: make docs")
  }
}
