import Testing

@testable import ZoneViewModels

/// The timeline of the desk: zooming, moving by periods, lanes.
@Suite struct DeskTimelineTests {
  /// Two quarters with two events each, one uncertain, one undated, and a change of status.
  private static let text = """
    source: {title: A paper, kind: news, language: en}
    zones:
      north: {name: North Zone, province: PK-KP, status: {is: notified, on: 2022-02-03}}
      south: {name: South Zone, province: PK-SD}
    bodies:
      stza: {name: Special Technology Zones Authority, country: PK}
    events:
      first: {name: First, date: 2021-01-05, zones: {north: venue}, bodies: {stza: host}}
      second: {name: Second, date: 2021-02-05, zones: {north: venue, south: venue}}
      third: {name: Third, date: 2022-03-01, bodies: {stza: host}}
      vague: {name: Vague, date: "[2022-02..2022-09]", zones: {south: venue}}
      undated: {name: Undated}
    """

  private func desk() throws -> Desk { try World.desk(["paper": Self.text]) }

  @Test func `events are in date order, undated ones last`() throws {
    let desk = try desk()
    #expect(desk.names(.timeline) == ["5 Jan 2021", "5 Feb 2021", "in 2022", "3 Feb 2022", "1 Mar 2022", "undated"])
    #expect(desk.view().timeline?.undated == 1)
  }

  @Test func `zooming goes from years to months and reports its ends`() throws {
    var desk = try desk()
    #expect(desk.view().timeline?.unit == .quarter)
    desk.press(.zoomIn)
    #expect(desk.view().timeline?.unit == .month)
    desk.press(.zoomIn)
    #expect(desk.view().timeline?.unit == .month)
    #expect(desk.view().message?.text == "The timeline shows months; it cannot be finer")
    desk.press(.zoomOut, .zoomOut)
    #expect(desk.view().timeline?.unit == .year)
  }

  @Test func `moving by periods selects their first events`() throws {
    var desk = try desk()
    desk.press(.nextPeriod)
    #expect(desk.state.step.focus == .timeline)
    #expect(desk.selected(.timeline) == "in 2022")
    desk.press(.nextPeriod)
    #expect(desk.selected(.timeline) == "undated")
    desk.press(.nextPeriod)
    #expect(desk.view().message?.text == "No later events")
    desk.press(.moveUp, .previousPeriod)
    #expect(desk.selected(.timeline) == "in 2022")
    desk.press(.previousPeriod)
    #expect(desk.selected(.timeline) == "5 Jan 2021")
    desk.press(.zoomIn, .nextPeriod)
    #expect(desk.selected(.timeline) == "5 Feb 2021")
  }

  @Test func `lanes cycle through zones, bodies and none`() throws {
    var desk = try desk()
    desk.press(.focusTimeline, .moveDown, .lanes)
    // North has two events and a change, South two; Third and Undated have no zone.
    #expect(desk.names(.timeline) == ["North Zone", "South Zone", "without a zone"])
    #expect(desk.view().lists[.timeline]?.rows.map { $0.cells[1].text } == ["3", "2", "2"])
    #expect(desk.selected(.timeline) == "North Zone")
    #expect(desk.detailLines.first == "Name: North Zone")
    desk.press(.lanes)
    #expect(desk.names(.timeline) == ["Special Technology Zones Authority", "without a body"])
    desk.press(.lanes)
    #expect(desk.selected(.timeline) == "5 Feb 2021")
  }

  @Test func `a lane opens its record, and back returns`() throws {
    var desk = try desk()
    desk.press(.focusTimeline, .lanes, .moveDown, .open)
    #expect(desk.view().trail == ["Pakistan", "South Zone"])
    #expect(desk.view().timeline?.lanes == .zone)
    desk.press(.escape)
    #expect(desk.selected(.timeline) == "South Zone")
  }

  @Test func `lanes have tracks at any width`() throws {
    var desk = try desk()
    #expect(desk.view().timeline?.spans == [])
    desk.press(.lanes)
    let timeline = desk.view().timeline
    // Forty columns: sixteen for names, two blank, and the track.
    #expect(timeline?.track.column == 18 && timeline?.track.width == 22)
    #expect(timeline?.spans.map(\.count) == [3, 2, 2])
  }

  @Test func `the unit and the lanes stay while drilling down`() throws {
    var desk = try desk()
    desk.press(.zoomIn, .focusZones, .moveDown, .open)
    #expect(desk.view().timeline?.unit == .month)
  }

  /// Three rows of six fit; the undated event stands after the newest.
  @Test func aTimelineThatDoesNotFitOpensAtTheNewestEvent() throws {
    var desk = try World.desk(rows: 3, ["paper": Self.text])
    #expect(desk.selected(.timeline) == "1 Mar 2022")
    #expect(desk.names(.timeline) == ["in 2022", "3 Feb 2022", "1 Mar 2022"])
    desk.press(.focusTimeline, .moveToTop)
    #expect(desk.selected(.timeline) == "5 Jan 2021")
    // What was selected stays so, and where it is not there the newest is.
    desk.press(.focusZones, .moveDown, .focusTimeline)
    #expect(desk.selected(.timeline) == "5 Jan 2021")
    desk.press(.focusZones, .moveDown)
    #expect(desk.names(.timeline).contains("in 2022"))
  }
}
