import Foundation
import TerminalCells
import Testing
import ZoneData

@testable import ZoneSettings
@testable import ZoneViewModels

@Suite struct ThemeTests {
  private static let shelf = ThemeShelf(folders: [
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Themes").standardized.path
  ])

  @Test func `the shipped themes are listed and the default is first`() {
    #expect(Self.shelf.names.first == "default")
    #expect(Set(Self.shelf.names).isSuperset(of: ["default", "light", "dark", "mono", "high-contrast", "color-blind"]))
  }

  @Test(arguments: shelf.names)
  func `a shipped theme has every role and no mistake`(name: String) throws {
    let reading = try #require(Self.shelf.read(name))
    #expect(reading.problems.isEmpty)
    let file = try #require(Self.shelf.file(of: name))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for role in Role.allCases {
      #expect(text.contains("\n  \(role.name):"), "\(name) leaves out \(role)")
    }
  }

  @Test func `mono and default set no background and mono no colour`() throws {
    let mono = try #require(Self.shelf.read("mono")?.theme)
    let normal = try #require(Self.shelf.read("default"))
    #expect(normal.richTheme == nil)
    for role in Role.allCases {
      #expect(mono.style(role).foreground == .terminal)
      #expect(mono.style(role).background == .terminal)
      #expect(normal.theme.style(role).background == .terminal)
    }
  }

  @Test(arguments: [
    ("bold bright-cyan on blue", Style(foreground: .indexed(14), background: .indexed(4), attributes: .bold)),
    ("red", Style(foreground: .indexed(1))), ("on white", Style(background: .indexed(7))),
    ("#5fd7ff on #000001", Style(foreground: .rgb(0x5F, 0xD7, 0xFF), background: .rgb(0, 0, 1))),
    ("default", Style()), ("", Style()),
    ("dim italic underline reverse", Style(attributes: [.dim, .italic, .underline, .reverse])),
  ])
  func `a style is parsed from words`(text: String, style: Style) throws {
    #expect(try StyleText.style(text) == style)
  }

  @Test(arguments: [
    ("blu", StyleText.Mistake.unknownWord("blu")), ("red on", .nothingAfterOn), ("red green", .colourTwice("green")),
    ("#12345", .unknownWord("#12345")), ("#12345g", .unknownWord("#12345g")), ("on red on blue", .colourTwice("blue")),
  ])
  func `a mistake in a style is found`(text: String, mistake: StyleText.Mistake) {
    #expect(throws: mistake) { try StyleText.style(text) }
  }

  @Test func `a mistake drops only its role and is reported at its position`() {
    let reading = ThemeReader.read("roles:\n  text: red\n  headin: bold\n  title: bolt\n", name: "x")
    #expect(reading.theme.style(.text).foreground == .indexed(1))
    #expect(reading.problems.map { [$0.line, $0.column] } == [[3, 3], [4, 10]])
    #expect(ThemeReader.read("", name: "x").problems.count == 1)
    #expect(ThemeReader.read("roles: [a]", name: "x").problems.count == 1)
    #expect(ThemeReader.read("roles: {\n", name: "x").problems.count == 1)
  }

  @Test func `rich colours replace those of their roles`() {
    let reading = ThemeReader.read("roles: {text: red, dim: blue}\nrich: {text: \"#010203\"}", name: "x")
    #expect(reading.richTheme?.style(.text).foreground == .rgb(1, 2, 3))
    #expect(reading.richTheme?.style(.dim).foreground == .indexed(4))
  }

  @Test func `a selection keeps the colours of words unless it reverses`() {
    let marked = Style(foreground: .indexed(1), attributes: .bold)
    let bar = Theme(name: "", styles: [.selection: Style(background: .indexed(4))])
    var style = marked
    bar.lay(.selection, over: &style)
    #expect(style == Style(foreground: .indexed(1), background: .indexed(4), attributes: .bold))
    style = marked
    Theme.plain.lay(.selection, over: &style)
    #expect(style == Style(attributes: [.bold, .reverse]))
  }
}
