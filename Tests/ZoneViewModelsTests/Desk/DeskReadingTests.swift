import Testing
import ZoneData

@testable import ZoneViewModels

/// What keys do while the dossiers are read for the first time.
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
  func whatNeedsRowsSaysThatTheyAreComingAndIsNotDoneLater(action: Action) throws {
    var desk = try desk()
    #expect(desk.press(action) == nil)
    #expect(desk.state.message?.text == "The dossiers are being read")
    try arrive(&desk)
    #expect(desk.state.message == nil)
    #expect(desk.state.popup == nil)
    #expect(desk.view().trail == ["Pakistan"])
    #expect(desk.selected(.zones) == "All zones")
  }

  @Test func movingDoesNothingNorLater() throws {
    var desk = try desk()
    desk.press(.moveDown, .moveToBottom, .movePageDown)
    try arrive(&desk)
    #expect(desk.selected(.zones) == "All zones")
  }

  @Test func leavingHelpThemesAndPanesNeedNoDossiers() throws {
    var desk = try desk()
    desk.press(.help)
    #expect(desk.state.popup?.kind == .palette)
    desk.press(.close, .themes)
    #expect(desk.state.popup?.kind == .themes)
    desk.press(.close, .focusContacts)
    #expect(desk.state.step.focus == .contacts)
    #expect(desk.press(.close) == .quit)
  }

  @Test func aFilterTypedMeanwhileNarrowsTheRowsThatCome() throws {
    var desk = try desk()
    desk.press(.filter)
    desk.type("south")
    try arrive(&desk)
    #expect(desk.names(.zones) == ["South Zone"])
    desk.type(" zone")
    #expect(desk.state.input?.field.text == "south zone")
  }

  @Test func aProvinceCanBePickedBeforeItsCountIsKnown() throws {
    var desk = try desk()
    desk.press(.provinces, .moveDown, .moveDown, .moveDown, .open)
    try arrive(&desk)
    #expect(desk.view().trail == ["Pakistan", "Sindh"])
    #expect(desk.names(.zones) == ["All zones", "South Zone"])
  }

  @Test func thePickedRowStaysWhenTheCountsPutItElsewhere() throws {
    var desk = try desk()
    desk.press(.focusPartners, .provinces)
    // Liaoning is the sixth unit of China, and comes first once one partner is counted there.
    desk.press(.moveDown, .moveDown, .moveDown, .moveDown, .moveDown, .moveDown)
    #expect(desk.state.popup?.selected?.target == .seat("CN-LN"))
    try arrive(&desk)
    #expect(desk.state.popup?.selected?.target == .seat("CN-LN"))
    #expect(desk.state.popup?.selected?.trailing == "1")
    desk.press(.open)
    #expect(desk.names(.partners) == ["SEDA Shenyang Area"])
  }

  @Test func theFirstLineTellsHowFarItIsUntilTheIndexIsThere() throws {
    var desk = try desk()
    #expect(desk.view().summary == "reading the dossiers…")
    desk.receive(.reading(DeskProgress(.dossiers, 1_200, of: 20_000)))
    #expect(desk.view().summary == "reading 1,200 of 20,000 dossiers")
    desk.receive(.reading(DeskProgress(.records, 512, of: 1_081_000, secondsLeft: 340)))
    #expect(desk.view().summary == "indexing 512 of 1,081,000 records · 6 min left")
    try arrive(&desk)
    #expect(desk.view().summary == "3 zones  1 source")
  }

  @Test func whatWasKeptIsShownUntilTheReadingEnds() throws {
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

  @Test func aReadingThatFailsIsToldAndNoLongerUnderWay() throws {
    var desk = try World.desk()
    desk.receive(.reading(DeskProgress(.records, 0, of: 99, secondsLeft: 0)))
    #expect(desk.view().summary == "indexing 0 of 99 records · 1 s left")
    desk.receive(.failed("no room"))
    #expect(desk.view().summary == "3 zones  1 source")
    #expect(desk.state.message == Message("The dossiers cannot be indexed: no room", isError: true))
  }

  @Test func aFirstReadingThatFailsLeavesNoPaneWaiting() throws {
    var desk = try desk()
    desk.receive(.failed("no room"))
    desk.settle()
    #expect(desk.view().summary == "no dossiers")
    #expect(desk.view().zones == "no dossiers")
    #expect(desk.view().lists[.zones]?.emptyText == "The dossiers could not be read: no room")
    desk.press(.open)
    #expect(desk.state.message?.text == "The dossiers could not be read: no room")
    // Another reading is one again.
    #expect(desk.press(.reload) == .load(DeskRequest(isThorough: true)))
    #expect(desk.view().summary == "reading the dossiers…")
    #expect(desk.view().lists[.zones]?.emptyText == "Reading the dossiers…")
    try arrive(&desk)
    #expect(desk.view().summary == "3 zones  1 source")
  }

  @Test func aReadingThatStartsByItselfAfterAFailureIsOneAgain() throws {
    var desk = try desk()
    desk.receive(.failed("no room"))
    desk.receive(.reading(DeskProgress(.dossiers, 1, of: 2)))
    desk.settle()
    #expect(desk.view().summary == "reading 1 of 2 dossiers")
    #expect(desk.view().lists[.zones]?.emptyText == "Reading the dossiers…")
  }
}
