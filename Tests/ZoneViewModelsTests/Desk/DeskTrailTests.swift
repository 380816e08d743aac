import Testing

@testable import ZoneViewModels

@Suite struct DeskTrailTests {
  @Test func `a zone opens its events, an event its people and bodies`() throws {
    var desk = try World.desk()
    desk.press(.moveToBottom, .open)
    #expect(desk.view().trail == ["Pakistan", "South Zone"])
    #expect(desk.state.step.focus == .timeline)
    #expect(desk.view().lists[.timeline]?.rows.map(\.id?.text) == ["signing"])
    desk.press(.open)
    #expect(desk.view().trail == ["Pakistan", "South Zone", "Signing"])
    #expect(desk.state.step.focus == .detail)
    #expect(desk.detailLines.contains("Signatory: Shenyang Area"))
    #expect(desk.detailLines.contains("Speaker: Zhao Yongsheng"))
    #expect(desk.names(.contacts) == ["Zhao Yongsheng"])
  }

  @Test func `going back restores every pane exactly`() throws {
    var desk = try World.desk(rows: 2)
    desk.press(.focusContacts, .moveDown, .focusZones, .filter)
    desk.type("zone")
    desk.press(.acceptInput, .moveDown, .moveDown)
    let before = desk.state
    let seen = desk.view()
    desk.press(.open, .open, .back, .back)
    #expect(desk.state.trail == before.trail)
    #expect(desk.view().lists == seen.lists)
    #expect(desk.view().detail == seen.detail)
  }

  @Test func `forward repeats the step`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .open)
    let inside = desk.state.trail
    desk.press(.back)
    #expect(desk.state.trail.count == 1)
    desk.press(.forward)
    #expect(desk.state.trail == inside)
    desk.press(.forward)
    #expect(desk.state.trail == inside)
  }

  @Test func `a new step clears the steps to go forward to`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .open, .back, .moveDown, .open, .back, .moveDown, .open)
    #expect(desk.state.forward.isEmpty)
    #expect(desk.view().trail == ["Pakistan", "South Zone"])
  }

  @Test func `a link in the detail opens like a row`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline, .open)
    #expect(desk.view().detail.title == "Opening")
    while desk.state.step.detail.item < 20, !isOn("Organiser", desk) {
      desk.press(.moveDown)
    }
    desk.press(.open)
    #expect(desk.view().trail == ["Pakistan", "Opening", "Special Technology Zones Authority"])
    #expect(desk.view().lists[.timeline]?.rows.map(\.id?.text) == ["opening", "signing"])
    // Amer has a post there, and Zhao spoke at an event in which it took part.
    #expect(desk.names(.contacts) == ["Zhao Yongsheng", "Amer Hashmi"])
  }

  @Test func `going back restores the exact line of the detail`() throws {
    var desk = try World.desk(rows: 4)
    desk.press(.focusTimeline, .open)
    while desk.state.step.detail.item < 20, !isOn("Organiser", desk) {
      desk.press(.moveDown)
    }
    let before = desk.view()
    desk.press(.open, .moveDown, .back)
    #expect(desk.view() == before)
  }

  @Test func `reading the dossiers again keeps the position in the detail`() throws {
    var desk = try World.desk(rows: 4)
    desk.press(.focusTimeline, .focusDetail, .moveDown, .moveDown, .moveDown)
    let before = desk.view()
    desk.receive(.ready(DeskData(try World.catalogue())))
    desk.settle()
    #expect(desk.view() == before)
  }

  private func isOn(_ label: String, _ desk: Desk) -> Bool {
    let detail = desk.view().detail
    return detail.lines.contains { $0.item == detail.selected && $0.label == label }
  }

  @Test func `a record without events opens in the detail`() throws {
    let text = """
      source: {title: t, kind: news}
      bodies: {seda: {name: SEDA, country: CN, bodies: {bmw: tenant}}, bmw: {name: BMW Group, country: DE}}
      """
    var desk = try World.desk(["a": text])
    desk.press(.focusPartners, .open)
    #expect(desk.state.step.focus == .detail)
    #expect(desk.view().detail.title == "BMW Group")
    #expect(desk.detailLines.contains("Tenant: SEDA"))
  }

  @Test func `a change of status opens its zone`() throws {
    let text = "source: {title: t, kind: news}\nzones: {z: {name: North Zone, status: {is: notified, on: 2021-12-23}}}"
    var desk = try World.desk(["a": text])
    desk.press(.focusTimeline)
    #expect(desk.view().detail.title == "North Zone")
    desk.press(.open)
    #expect(desk.view().trail == ["Pakistan", "North Zone"])
  }

  @Test func `Esc clears the filter first, back does not`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .open, .filter)
    desk.type("open")
    desk.press(.acceptInput, .escape)
    #expect(desk.state.trail.count == 2)
    #expect(desk.state.step.list(.timeline).filter == "")
    desk.press(.filter)
    desk.type("open")
    desk.press(.acceptInput, .back)
    #expect(desk.state.trail.count == 1)
    desk.press(.forward)
    #expect(desk.state.step.list(.timeline).filter == "open")
  }

  @Test func `headings follow the data`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .open)
    let renamed = World.text.replacing("North Zone", with: "Far North Zone")
    desk.receive(.ready(DeskData(try World.catalogue(["paper": renamed]))))
    #expect(desk.view().trail == ["Pakistan", "Far North Zone"])
  }

  @Test func `back at the top level reports it and never quits`() throws {
    var desk = try World.desk()
    #expect(desk.press(.back) == nil)
    #expect(desk.state.trail.count == 1)
    #expect(desk.state.message != nil)
  }

  @Test func `close closes the popup first, then quits`() throws {
    var desk = try World.desk()
    desk.press(.help)
    #expect(desk.press(.close) == nil)
    #expect(desk.state.popup == nil)
    #expect(desk.press(.close) == .quit)
  }
}
