import Testing

@testable import ZoneViewModels

@Suite struct DeskThemeTests {
  private func desk() -> Desk {
    let themes = [
      ThemeEntry(name: "default", about: "The usual."), ThemeEntry(name: "dark", about: "Dark."),
      ThemeEntry(name: "mine", about: "", problem: "mine.yaml:3:5: no such colour"),
    ]
    let surroundings = Surroundings(wrap: World.wrap, keys: { _ in "" }, theme: "dark", themes: { themes })
    var desk = Desk(surroundings: surroundings)
    _ = desk.receive(.roomChanged(Room(popup: .init(columns: 60, rows: 10))))
    desk.settle()
    return desk
  }

  @Test func thePickerOpensOnTheThemeInUse() {
    var desk = desk()
    #expect(desk.view().theme == "dark")
    desk.press(.themes)
    #expect(desk.state.popup?.selected?.label == "dark")
    #expect(desk.view().theme == "dark")
  }

  @Test func movingShowsAThemeAtOnceAndEnterKeepsIt() {
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
  func leavingThePickerBringsTheThemeBack(action: Action) {
    var desk = desk()
    desk.press(.themes, .moveUp, action)
    #expect(desk.view().theme == "dark")
    #expect(desk.state.popup == nil)
  }

  @Test func typingShowsTheThemeThatIsFoundAndThatInUseWhereNoneIs() {
    var desk = desk()
    desk.press(.themes, .filter)
    desk.type("usual")
    #expect(desk.view().theme == "default")
    desk.type("x")
    #expect(desk.view().theme == "dark")
  }

  @Test func aThemeWithAMistakeIsShownAsSuchAndSaysWhatItIs() {
    var desk = desk()
    desk.press(.themes)
    #expect(desk.popupLines.last == "mine.yaml:3:5: no such colour")
    desk.press(.moveDown, .open)
    #expect(desk.state.theme == "mine")
    #expect(desk.state.message == Message("mine.yaml:3:5: no such colour", isError: true))
  }

  @Test func theNextThemeComesAroundTheEnd() {
    var desk = desk()
    desk.press(.nextTheme)
    #expect(desk.view().theme == "mine")
    desk.press(.nextTheme)
    #expect(desk.view().theme == "default")
  }
}
