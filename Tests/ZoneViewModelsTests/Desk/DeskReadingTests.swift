import Testing

@testable import ZoneViewModels

/// The effect of keys while the dossiers are read for the first time.
@Suite struct DeskReadingTests {
  private func desk() throws -> Desk {
    var desk = try World.desk()
    desk.replaceCatalogue(nil)
    desk.settle()
    return desk
  }

  private func arrive(_ desk: inout Desk) throws {
    desk.receive(.ready(DeskData(try World.catalogue())))
    desk.settle()
  }

  @Test(arguments: [Action.open, .facets, .mark, .earlier, .sources, .problems, .copy, .nextPeriod])
  func `an action that needs rows reports that they are loading, and is not run later`(action: Action) throws {
    var desk = try desk()
    #expect(desk.press(action) == nil)
    #expect(desk.state.message?.text == "The dossiers are being read")
    try arrive(&desk)
    #expect(desk.state.message == nil)
    #expect(desk.state.popup == nil)
    #expect(desk.view().trail == ["Pakistan"])
    #expect(desk.selected(.zones) == "All zones")
  }

  @Test func `moving has no effect, then or later`() throws {
    var desk = try desk()
    desk.press(.moveDown, .moveToBottom, .movePageDown)
    try arrive(&desk)
    #expect(desk.selected(.zones) == "All zones")
  }

  @Test func `quitting, help, themes and panes work without dossiers`() throws {
    var desk = try desk()
    desk.press(.help)
    #expect(desk.shows(PalettePage.self))
    desk.press(.close, .themes)
    #expect(desk.shows(ThemesPage.self))
    desk.press(.close, .focusContacts)
    #expect(desk.state.step.focus == .contacts)
    #expect(desk.press(.close) == .quit)
  }

  @Test func `a filter typed meanwhile narrows the rows once loaded`() throws {
    var desk = try desk()
    desk.press(.filter)
    desk.type("south")
    try arrive(&desk)
    #expect(desk.names(.zones) == ["South Zone"])
    desk.type(" zone")
    #expect(desk.state.input?.field.text == "south zone")
  }

  @Test func `a province can be picked before its count is known`() throws {
    var desk = try desk()
    desk.press(.provinces, .moveDown, .moveDown, .moveDown, .open)
    try arrive(&desk)
    #expect(desk.view().trail == ["Pakistan", "Sindh"])
    #expect(desk.names(.zones) == ["All zones", "South Zone"])
  }

  @Test func `the selected province stays selected when the counts move it`() throws {
    var desk = try desk()
    desk.press(.focusPartners, .provinces)
    // Liaoning is the sixth province of China, and the first once one partner is counted there.
    desk.press(.moveDown, .moveDown, .moveDown, .moveDown, .moveDown, .moveDown)
    #expect(desk.model.popupItem?.target == .seat("CN-LN"))
    try arrive(&desk)
    #expect(desk.model.popupItem?.target == .seat("CN-LN"))
    #expect(desk.model.popupItem?.trailing == "1")
    desk.press(.open)
    #expect(desk.names(.partners) == ["SEDA Shenyang Area"])
  }

  @Test func `the first line shows the progress until the index is loaded`() throws {
    var desk = try desk()
    #expect(desk.view().summary == "reading the dossiers…")
    desk.receive(.reading(DeskProgress(.dossiers, 1_200, of: 20_000)))
    #expect(desk.view().summary == "reading 1,200 of 20,000 dossiers")
    desk.receive(.reading(DeskProgress(.records, 512, of: 1_081_000, secondsLeft: 340)))
    #expect(desk.view().summary == "indexing 512 of 1,081,000 records · 6 min left")
    try arrive(&desk)
    #expect(desk.view().summary == "3 zones  1 source")
  }

  @Test func `stored data is shown until the reading ends`() throws {
    var desk = try desk()
    desk.receive(.found(DeskData(try World.catalogue())))
    desk.settle()
    #expect(desk.view().summary == "3 zones  1 source")
    desk.press(.moveDown)
    let selected = desk.selected(.zones)
    desk.receive(.unchanged)
    desk.settle()
    #expect(desk.selected(.zones) == selected)
    #expect(desk.view().summary == "3 zones  1 source")
  }

  @Test func `a failed reading is reported and no longer in progress`() throws {
    var desk = try World.desk()
    desk.receive(.reading(DeskProgress(.records, 0, of: 99, secondsLeft: 0)))
    #expect(desk.view().summary == "indexing 0 of 99 records · 1 s left")
    desk.receive(.failed("no room"))
    #expect(desk.view().summary == "3 zones  1 source")
    #expect(desk.state.message == Message("The dossiers cannot be indexed: no room", isError: true))
  }

  @Test func `after a failed first reading no pane is loading`() throws {
    var desk = try desk()
    desk.receive(.failed("no room"))
    desk.settle()
    #expect(desk.view().summary == "no dossiers")
    #expect(desk.view().zones == "no dossiers")
    #expect(desk.view().lists[.zones]?.emptyText == "The dossiers could not be read: no room")
    desk.press(.open)
    #expect(desk.state.message?.text == "The dossiers could not be read: no room")
    // A new reading is in progress.
    #expect(desk.press(.reload) == .load(DeskRequest(isThorough: true)))
    #expect(desk.view().summary == "reading the dossiers…")
    #expect(desk.view().lists[.zones]?.emptyText == "Reading the dossiers…")
    try arrive(&desk)
    #expect(desk.view().summary == "3 zones  1 source")
  }

  @Test func `a reading that starts after a failure is in progress again`() throws {
    var desk = try desk()
    desk.receive(.failed("no room"))
    desk.receive(.reading(DeskProgress(.dossiers, 1, of: 2)))
    desk.settle()
    #expect(desk.view().summary == "reading 1 of 2 dossiers")
    #expect(desk.view().lists[.zones]?.emptyText == "Reading the dossiers…")
  }
}
