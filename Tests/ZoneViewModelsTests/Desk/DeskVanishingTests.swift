import Testing

@testable import ZoneViewModels

/// The state of the desk after a record is gone from the dossiers.
@Suite struct DeskVanishingTests {
  /// The desk after its dossiers have changed.
  private func read(_ desk: inout Desk, _ text: String?) throws {
    desk.receive(.ready(DeskData(try World.catalogue(text.map { ["paper": $0] } ?? [:]))))
    desk.settle()
  }

  /// The world with another zone in place of the southern one.
  private static let withoutSouth = World.text.replacing("south: {name: South", with: "west: {name: West")
    .replacing("south: mentioned", with: "west: mentioned")

  @Test func `a step whose record is gone is removed with a message`() throws {
    var desk = try World.desk()
    desk.press(.moveToBottom, .open)
    #expect(desk.view().trail == ["Pakistan", "South Zone"])
    try read(&desk, Self.withoutSouth)
    #expect(desk.view().trail == ["Pakistan"])
    #expect(desk.state.message?.text == "No longer in the dossiers: South Zone")
  }

  @Test func `a filter being typed at a removed step is closed`() throws {
    var desk = try World.desk()
    desk.press(.moveToBottom, .open, .filter)
    desk.type("sig")
    try read(&desk, Self.withoutSouth)
    #expect(desk.view().trail == ["Pakistan"])
    #expect(desk.state.input == nil)
  }

  @Test func `a removed step in the middle of the trail is not reported`() throws {
    var desk = try World.desk()
    desk.press(.moveToBottom, .open, .open)
    #expect(desk.view().trail == ["Pakistan", "South Zone", "Signing"])
    try read(&desk, Self.withoutSouth)
    #expect(desk.view().trail == ["Pakistan", "Signing"])
    #expect(desk.state.message == nil)
  }

  @Test func `a record that returns can be reached by going forward`() throws {
    var desk = try World.desk()
    desk.press(.moveToBottom, .open, .focusPartners)
    let lists = desk.view().lists
    try read(&desk, Self.withoutSouth)
    desk.press(.forward)
    #expect(desk.view().trail == ["Pakistan"])
    #expect(desk.state.message?.text == "No longer in the dossiers: South Zone")
    try read(&desk, World.text)
    desk.press(.forward)
    #expect(desk.view().trail == ["Pakistan", "South Zone"])
    #expect(desk.view().lists == lists)
  }

  @Test func `if the selected row is gone, the cursor stays in its place`() throws {
    var desk = try World.desk()
    #expect(desk.names(.zones) == ["All zones", "North Zone", "East Zone", "South Zone"])
    desk.press(.moveDown, .moveDown)
    try read(&desk, World.text.replacing("  east: {name: East Zone, province: PK-KP, status: proposed}\n", with: ""))
    #expect(desk.selected(.zones) == "South Zone")
  }

  @Test func `if the last row is gone, the row above is selected`() throws {
    var desk = try World.desk()
    desk.press(.moveToBottom)
    try read(
      &desk,
      World.text.replacing("  south: {name: South Zone, province: PK-SD, status: proposed}\n", with: "")
        .replacing("south: mentioned", with: "east: mentioned"))
    #expect(desk.selected(.zones) == "East Zone")
  }

  @Test func `a folder that is missing for a moment changes nothing`() throws {
    var desk = try World.desk(rows: 2)
    desk.press(.moveToBottom, .moveUp, .open, .back, .moveDown, .open, .focusPartners, .mark, .focusDetail, .moveDown)
    let (view, trail) = (desk.view(), desk.state.trail)
    try read(&desk, nil)
    #expect(desk.names(.zones) == [])
    try read(&desk, World.text)
    #expect(desk.state.trail == trail)
    #expect(desk.view().lists == view.lists)
    #expect(desk.view().detail == view.detail)
    #expect(desk.view().trail == view.trail)
  }

  @Test func `a user who moved on meanwhile stays there`() throws {
    var desk = try World.desk()
    desk.press(.moveToBottom, .open)
    try read(&desk, nil)
    desk.press(.back)
    try read(&desk, World.text)
    #expect(desk.view().trail == ["Pakistan"])
  }
}
