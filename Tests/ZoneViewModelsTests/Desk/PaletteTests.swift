import Testing
import ZoneCatalogue

@testable import ZoneViewModels

@Suite struct PaletteTests {
  /// Opens the palette and selects an action in it.
  private func select(_ action: Action, _ desk: inout Desk) {
    desk.press(.help)
    desk.type(action.title)
    for _ in 0..<60 where desk.model.popupItem?.target != .action(action) {
      desk.press(.moveDown)
    }
  }

  @Test func `every action is listed once, under its heading`() throws {
    var desk = try World.desk()
    desk.press(.help)
    let items = desk.popupSheet?.items ?? []
    let listed = items.compactMap { item -> Action? in
      guard case .action(let action) = item.target else { return nil }
      return action
    }
    #expect(listed == Action.Group.allCases.flatMap { group in Action.allCases.filter { $0.group == group } })
    #expect(Set(listed) == Set(Action.allCases))
    let headings = items.filter(\.isHeading).compactMap(\.paragraphs.first?.text).filter { !$0.isEmpty }
    #expect(headings == Action.Group.allCases.map(\.rawValue))
  }

  @Test func `an action has its keys or, if unavailable, also the reason`() throws {
    var desk = try World.desk()
    desk.press(.help)
    let items = desk.popupSheet?.items ?? []
    let open = items.first { $0.target == .action(.open) }
    #expect(open?.label == "enter")
    #expect(open?.paragraphs.map(\.text) == ["Drill into the selected row · no record is selected"])
    #expect(open?.paragraphs.map(\.role) == [.dim])
    let filter = items.first { $0.target == .action(.filter) }
    #expect(filter?.paragraphs.map(\.text) == ["Filter the rows as you type"])
    #expect(filter?.paragraphs.map(\.role) == [.text])
  }

  @Test func `Enter closes the palette and runs the action`() throws {
    var desk = try World.desk()
    select(.provinces, &desk)
    desk.press(.acceptInput)
    #expect(desk.shows(PlacesPage.self))
    #expect(desk.state.context == .typing)
  }

  @Test(arguments: [
    ("SEDA", ["seda (Shenyang Area)"]), ("khyber", ["PK-KP (Khyber Pakhtunkhwa)"]),
    ("norht zone", ["north (North Zone)"]),
    ("zhao yong", ["zhao (Zhao Yongsheng)"]),
  ])
  func `records and places are gone to as they are named in commands`(text: String, found: [String]) throws {
    var desk = try World.desk()
    desk.press(.help)
    desk.type(text)
    #expect(desk.popupShown?.items.map { $0.paragraphs.first?.text } == ["Go to"] + found)
    desk.press(.acceptInput)
    #expect(desk.state.popup == nil)
    #expect(desk.state.step.scope != Scope())
  }

  @Test(arguments: [
    ("operational", "Narrow Zones to", "status:operational"), ("notifed", "Narrow Zones to", "status:notified"),
  ])
  func `a status narrows Zones`(text: String, heading: String, filter: String) throws {
    var desk = try World.desk()
    desk.press(.focusPartners)
    desk.press(.help)
    desk.type(text)
    desk.press(.acceptInput)
    #expect(desk.state.popup == nil)
    #expect(desk.state.step.focus == .zones)
    #expect(desk.state.step.list(.zones).filter == filter)
  }

  @Test func `a status that is typed whole goes before records with its word`() throws {
    let text = World.text.replacing("name: Undated Event", with: "name: Campus notified as a zone")
    for (typed, filter) in [("notified", "status:notified"), ("campus notified", "")] {
      var desk = try World.desk(["paper": text])
      desk.press(.help)
      desk.type(typed)
      desk.press(.acceptInput)
      #expect(desk.state.trail[0].list(.zones).filter == filter)
    }
  }

  @Test func `a source is a step on which every list has what it says`() throws {
    var desk = try World.desk()
    desk.press(.help)
    desk.type("paper")
    desk.press(.acceptInput)
    #expect(desk.view().trail == ["Pakistan", "A paper"])
    #expect(desk.state.step.list(.contacts).filter == "source:paper")
  }

  @Test func `the whole name of a record goes before actions with its words`() throws {
    let text = World.text.replacing("name: North Zone", with: "name: Mark")
    for (typed, isRecord) in [("mark", true), ("mark the", false)] {
      var desk = try World.desk(["paper": text])
      desk.press(.help)
      desk.type(typed)
      desk.press(.acceptInput)
      #expect((desk.state.step.scope == Scope(record: "north")) == isRecord)
    }
  }

  @Test func `a field shows or hides its column in the list in use`() throws {
    var desk = try World.desk()
    for isShown in [true, false] {
      desk.press(.help)
      desk.type("floor-area")
      #expect(desk.popupShown?.items.map { $0.paragraphs.first?.text } == ["Show or hide the column", "Floor area"])
      desk.press(.acceptInput)
      #expect(desk.model.columns(of: .zones).contains("floorArea") == isShown)
    }
  }

  @Test func `the action may have an effect for the program`() throws {
    var desk = try World.desk()
    select(.repaint, &desk)
    #expect(desk.press(.acceptInput) == .repaint)
    select(.close, &desk)
    #expect(desk.press(.acceptInput) == .quit)
  }

  @Test func `the action runs in the focused pane`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline)
    select(.moveToBottom, &desk)
    desk.press(.acceptInput)
    #expect(desk.state.popup == nil)
    #expect(desk.selected(.timeline) == desk.names(.timeline).last)
    select(.filter, &desk)
    desk.press(.acceptInput)
    #expect(desk.state.input?.pane == .timeline)
  }

  @Test func `an unavailable action reports the reason, and the palette stays open`() throws {
    var desk = try World.desk()
    select(.sources, &desk)
    desk.press(.acceptInput)
    #expect(desk.shows(PalettePage.self))
    #expect(desk.state.message?.text == "No record is selected")
    desk.type("x")
    #expect(desk.state.message == nil)
  }

  @Test func `editing actions are listed but not run`() throws {
    var desk = try World.desk()
    select(.eraseWord, &desk)
    let before = desk.state.popup
    desk.press(.acceptInput)
    #expect(desk.state.popup == before)
    #expect(desk.state.message?.text == "Works while typing")
  }
}
