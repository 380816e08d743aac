import Testing

@testable import ZoneViewModels

@Suite struct DeskListTests {
  @Test func `a desk starts on the row for all zones and shows everything`() throws {
    let desk = try World.desk()
    #expect(desk.state.step.focus == .zones)
    #expect(desk.names(.zones) == ["All zones", "North Zone", "East Zone", "South Zone"])
    #expect(desk.selected(.zones) == "All zones")
    #expect(desk.names(.partners) == ["SEDA Shenyang Area"])
    #expect(
      desk.view().lists[.timeline]?.rows.map { $0.cells.map(\.text)[1] } == ["Opening", "Signing", "Undated Event"])
    #expect(desk.names(.contacts) == ["Zhao Yongsheng", "Amer Hashmi"])
  }

  @Test func `the selected zone narrows the other panes but not Zones`() throws {
    var desk = try World.desk()
    desk.press(.moveDown)
    #expect(desk.selected(.zones) == "North Zone")
    #expect(desk.names(.zones).count == 4)
    #expect(desk.view().lists[.timeline]?.rows.map(\.id?.text) == ["opening"])
    #expect(desk.names(.partners).isEmpty)
    desk.press(.moveToBottom)
    #expect(desk.selected(.zones) == "South Zone")
    #expect(desk.names(.partners) == ["SEDA Shenyang Area"])
    #expect(desk.names(.contacts) == ["Zhao Yongsheng"])
  }

  @Test func `in other panes the cursor changes only the detail`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline, .moveDown)
    #expect(desk.selected(.timeline) == "2022")
    #expect(desk.names(.zones).count == 4)
    #expect(desk.names(.contacts).count == 2)
    #expect(desk.view().detail.title == "Signing")
  }

  @Test func `the title has the number of records shown and of all`() throws {
    var desk = try World.desk()
    desk.press(.moveDown)
    let lists = desk.view().lists
    #expect([lists[.zones]?.count, lists[.zones]?.total] == [3, 3])
    #expect([lists[.timeline]?.count, lists[.timeline]?.total] == [1, 3])
  }

  @Test func `moving stops at both ends`() throws {
    var desk = try World.desk()
    desk.press(.moveUp)
    #expect(desk.state.step.list(.zones).cursor == 0)
    desk.press(.movePageDown, .movePageDown, .moveDown)
    #expect(desk.state.step.list(.zones).cursor == 3)
    desk.press(.moveToTop)
    #expect(desk.state.step.list(.zones).cursor == 0)
  }

  @Test func `the window scrolls no further than the cursor requires`() throws {
    var desk = try World.desk(rows: 2)
    desk.press(.moveDown, .moveDown)
    #expect(desk.state.step.list(.zones).top == 1)
    #expect(desk.names(.zones) == ["North Zone", "East Zone"])
    desk.press(.moveUp)
    #expect(desk.state.step.list(.zones).top == 1)
    desk.press(.moveUp)
    #expect(desk.state.step.list(.zones).top == 0)
  }

  @Test func `keys that arrive together act as one by one`() throws {
    let keys: [Action] = [.moveDown, .moveDown, .moveDown, .open, .open, .moveDown, .back, .focusContacts, .moveDown]
    var oneByOne = try World.desk()
    var together = try World.desk()
    for key in keys {
      oneByOne.press(key)
      _ = together.receive(.performed(key))
    }
    together.settle()
    #expect(together.view() == oneByOne.view())
    for _ in 0..<3 {
      together.press(.back)
      oneByOne.press(.back)
      #expect(together.view() == oneByOne.view())
    }
  }

  @Test func `a pane that grows shows no empty rows`() throws {
    var desk = try World.desk(rows: 2)
    desk.press(.moveToBottom)
    #expect(desk.state.step.list(.zones).top == 2)
    let extent = Viewport.Extent(columns: 40, rows: 10)
    _ = desk.receive(.viewportChanged(Viewport(panes: [.zones: extent])))
    desk.settle()
    #expect(desk.state.step.list(.zones).top == 0)
    #expect(desk.selected(.zones) == "South Zone")
  }

  @Test func `the selected record stays selected when the dossiers are read again`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .moveDown)
    #expect(desk.selected(.zones) == "East Zone")
    let more = "source: {title: t, kind: news}\nzones: {another: {name: A Zone, status: operational}}"
    desk.receive(.ready(DeskData(try World.catalogue(["paper": World.text, "more": more]))))
    desk.settle()
    #expect(desk.names(.zones) == ["All zones", "A Zone", "North Zone", "East Zone", "South Zone"])
    #expect(desk.selected(.zones) == "East Zone")
  }

  @Test func `before the index is loaded, the desk says so and accepts keys`() {
    var desk = Desk(environment: DeskEnvironment(wrap: World.wrap, keys: { _ in "" }))
    desk.press(.moveDown, .open, .provinces, .sources, .filter, .acceptInput, .back)
    #expect(desk.view().lists[.zones]?.emptyText == "Reading the dossiers…")
    #expect(desk.press(.close) == .quit)
  }

  @Test func `problems are reported and listed`() throws {
    var desk = try World.desk(["bad": "source: {title: t, kind: news}\nzones: {a: {colour: red, place: x}}"])
    #expect(desk.state.message?.isError == true)
    #expect(desk.names(.zones) == ["All zones", "(zone in x)"])
    desk.press(.problems)
    let told = desk.popupSheet?.items.first?.paragraphs.map(\.text) ?? []
    #expect(told.first?.contains("no field “colour”") == true)
    #expect(told.last == "bad.yaml:2:13")
    desk.receive(.ready(DeskData(try World.catalogue(["good": "source: {title: t, kind: news}"]))))
    desk.settle()
    #expect(desk.popupLines.first?.hasPrefix("No problems") == true)
    #expect(desk.state.message == nil)
  }
}
