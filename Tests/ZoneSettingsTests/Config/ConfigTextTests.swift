import Foundation
import Testing

@testable import ZoneSettings
@testable import ZoneViewModels

@Suite struct ConfigTextTests {
  private func read(_ text: String) -> ParsedConfig {
    ParsedConfig(Array(text.utf8), file: "c.yaml", themes: ["default", "dark"], home: "/h")
  }

  @Test func `the default file changes nothing`() {
    let reading = read(ConfigText.file)
    #expect(reading.problems.isEmpty)
    #expect(reading.configuration == Configuration())
  }

  @Test func `every default in the file reads back as the default`() {
    let lines = ConfigText.file.split(separator: "\n").filter { $0.wholeMatch(of: /#[a-z].*/) != nil }
    #expect(lines.count == ConfigKey.all.count)
    let reading = read(lines.map { $0.dropFirst() + "\n" }.joined())
    #expect(reading.problems.isEmpty, "\(reading.messages)")
    #expect(reading.configuration == Configuration())
  }

  @Test(arguments: ConfigKey.all.filter { !$0.example.isEmpty }.map(\.example))
  func `every example is accepted and changes something`(example: String) {
    let reading = read(example)
    #expect(reading.problems.isEmpty, "\(reading.messages)")
    #expect(reading.configuration != Configuration())
  }

  @Test func `the documentation page is the generated one`() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../../docs/configuration.md").standardized
    #expect(try String(contentsOf: page, encoding: .utf8) == ConfigText.markdown, "run: make docs")
  }

  @Test func `a copied view reads back from the file`() throws {
    var view = SavedView(name: "a \"b\": #c\u{202E} 沈阳")
    try view.set(.pane, to: "timeline")
    try view.set(.filter, to: #"kind:launch "a \ b" -body:zbra it's"#)
    try view.set(.sort, to: "date:desc")
    try view.set(.scope, to: "north,south")
    let reading = read("views:\n  \(view.line)\n")
    #expect(reading.problems.isEmpty, "\(reading.messages)")
    var found = try #require(reading.configuration.views.first)
    found.place = nil
    #expect(found == view)
  }
}
