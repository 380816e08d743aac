import Testing

@testable import ZoneViewModels

@Suite struct DeskThemeTests {
  private func desk() -> Desk {
    let themes = [
      ThemeEntry(name: "default", about: "The usual."), ThemeEntry(name: "dark", about: "Dark."),
      ThemeEntry(name: "mine", about: "", problem: "mine.yaml:3:5: no such colour"),
    ]
    let environment = DeskEnvironment(wrap: World.wrap, keys: { _ in "" }, theme: "dark", themes: { themes })
    var desk = Desk(environment: environment)
    _ = desk.receive(.viewportChanged(Viewport(popup: .init(columns: 60, rows: 10))))
    desk.settle()
    return desk
  }

  @Test func `the picker opens on the theme in use`() {
    var desk = desk()
    #expect(desk.view().theme == "dark")
    desk.press(.themes)
    #expect(desk.model.popupItem?.label == "dark")
    #expect(desk.view().theme == "dark")
  }

  @Test func `moving previews a theme, and Enter keeps it`() {
    var desk = desk()
    desk.press(.themes, .moveUp)
    #expect(desk.view().theme == "default")
    #expect(desk.state.theme == "dark")
    desk.press(.open)
    #expect(desk.state.popup == nil)
    #expect(desk.state.theme == "default")
    #expect(desk.view().theme == "default")
    #expect(desk.state.message == Message("Theme: default"))
  }

  @Test(arguments: [Action.escape, .close, .back])
  func `closing the picker restores the theme`(action: Action) {
    var desk = desk()
    desk.press(.themes, .moveUp, action)
    #expect(desk.view().theme == "dark")
    #expect(desk.state.popup == nil)
  }

  @Test func `typing previews the matching theme or, without a match, the one in use`() {
    var desk = desk()
    desk.press(.themes, .filter)
    desk.type("usual")
    #expect(desk.view().theme == "default")
    desk.type("x")
    #expect(desk.view().theme == "dark")
  }

  @Test func `a theme with a mistake can be chosen and its mistake is reported`() {
    var desk = desk()
    desk.press(.themes)
    #expect(desk.popupLines.last == "mine.yaml:3:5: no such colour")
    desk.press(.moveDown, .open)
    #expect(desk.state.theme == "mine")
    #expect(desk.state.message == Message("mine.yaml:3:5: no such colour", isError: true))
  }

  @Test func `the next theme wraps around`() {
    var desk = desk()
    desk.press(.nextTheme)
    #expect(desk.view().theme == "mine")
    desk.press(.nextTheme)
    #expect(desk.view().theme == "default")
  }
}
