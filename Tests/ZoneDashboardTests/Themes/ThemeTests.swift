import Foundation
import Terminal
import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

@Suite struct ThemeTests {
  private nonisolated static let shelf = ThemeShelf(folders: [
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Themes").standardized.path
  ])

  @Test func theShippedThemesAreThereAndTheDefaultIsFirst() {
    #expect(Self.shelf.names.first == "default")
    #expect(Set(Self.shelf.names).isSuperset(of: ["default", "light", "dark", "mono", "high-contrast", "color-blind"]))
  }

  @Test(arguments: shelf.names)
  func aShippedThemeHasEveryRoleAndNoMistake(name: String) throws {
    let reading = try #require(Self.shelf.read(name))
    #expect(reading.problems.isEmpty)
    let file = try #require(Self.shelf.file(of: name))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for role in Role.allCases {
      #expect(text.contains("\n  \(role.name):"), "\(name) leaves out \(role)")
    }
  }

  @Test func monoAndDefaultSetNoBackgroundAndMonoNoColour() throws {
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
  func aStyleIsReadFromWords(text: String, style: Style) throws {
    #expect(try StyleText.style(text) == style)
  }

  @Test(arguments: [
    ("blu", StyleText.Mistake.unknownWord("blu")), ("red on", .nothingAfterOn), ("red green", .colourTwice("green")),
    ("#12345", .unknownWord("#12345")), ("#12345g", .unknownWord("#12345g")), ("on red on blue", .colourTwice("blue")),
  ])
  func aMistakeInAStyleIsFound(text: String, mistake: StyleText.Mistake) {
    #expect(throws: mistake) { try StyleText.style(text) }
  }

  @Test func aMistakeCostsOnlyItsRoleAndIsToldWithItsPlace() {
    let reading = ThemeReader.read("roles:\n  text: red\n  headin: bold\n  title: bolt\n", name: "x")
    #expect(reading.theme.style(.text).foreground == .indexed(1))
    #expect(reading.problems.map { [$0.line, $0.column] } == [[3, 3], [4, 10]])
    #expect(ThemeReader.read("", name: "x").problems.count == 1)
    #expect(ThemeReader.read("roles: [a]", name: "x").problems.count == 1)
    #expect(ThemeReader.read("roles: {\n", name: "x").problems.count == 1)
  }

  @Test func richColoursStandInForTheRolesThatHaveThem() {
    let reading = ThemeReader.read("roles: {text: red, dim: blue}\nrich: {text: \"#010203\"}", name: "x")
    #expect(reading.richTheme?.style(.text).foreground == .rgb(1, 2, 3))
    #expect(reading.richTheme?.style(.dim).foreground == .indexed(4))
  }

  @Test func aSelectionKeepsTheColoursOfWordsUnlessItReverses() {
    let marked = Style(foreground: .indexed(1), attributes: .bold)
    let bar = Theme(name: "", styles: [.selection: Style(background: .indexed(4))])
    var style = marked
    bar.lay(.selection, over: &style)
    #expect(style == Style(foreground: .indexed(1), background: .indexed(4), attributes: .bold))
    style = marked
    Theme.plain.lay(.selection, over: &style)
    #expect(style == Style(attributes: [.bold, .reverse]))
  }

  @Test func plainTextInAPopupStandsOnThePopupsGround() {
    let theme = Theme(
      name: "",
      styles: [.text: Style(foreground: .indexed(7), background: .indexed(0)), .popup: Style(background: .indexed(8))])
    let canvas = Drawn.canvas(2, 1, theme: theme) { canvas in
      canvas.draw("a", x: 0, y: 0, width: 1, .text)
      canvas.ground = .popup
      canvas.draw("b", x: 1, y: 0, width: 1, .text)
    }
    #expect((0...1).map { canvas.buffer[$0, 0].style.background } == [.indexed(0), .indexed(8)])
    #expect(canvas.buffer[1, 0].style.foreground == .indexed(7))
  }
}
