import Testing
import ZoneData

@testable import ZoneViewModels

/// Sorting a list, and marking rows to open, follow or copy together.
@Suite struct DeskSortAndMarkTests {
  private func sort(_ column: String, _ desk: inout Desk) {
    desk.press(.sort, .filter)
    desk.type(column)
    desk.press(.acceptInput)
  }

  @Test func `a list is sorted by a column in both directions, and the selected row is kept`() throws {
    var desk = try World.desk()
    desk.press(.moveDown)
    sort("name", &desk)
    #expect(desk.names(.zones) == ["All zones", "East Zone", "North Zone", "South Zone"])
    #expect(desk.selected(.zones) == "North Zone")
    sort("name", &desk)
    #expect(desk.names(.zones) == ["All zones", "South Zone", "North Zone", "East Zone"])
    #expect(desk.view().lists[.zones]?.order == ListOrder(.name, isDescending: true))
    desk.press(.sort, .moveToTop, .open)
    #expect(desk.view().lists[.zones]?.order == nil)
  }

  @Test func `moving by periods requires date order`() throws {
    var desk = try World.desk()
    desk.press(.focusTimeline)
    sort("kind", &desk)
    desk.press(.nextPeriod)
    #expect(desk.view().message?.text == "The rows are not in date order")
  }

  @Test func `the detail cannot be sorted`() throws {
    var desk = try World.desk()
    desk.press(.focusDetail, .sort)
    #expect(desk.state.popup == nil)
    #expect(desk.view().message?.text == "The detail has no rows to sort")
  }

  @Test func `all marked zones narrow the other panes`() throws {
    var desk = try World.desk()
    desk.press(.moveDown)
    #expect(desk.names(.timeline) == ["4 Mar 2021"])
    // North is related to the opening, South to the signing. Marking selects the next row.
    desk.press(.mark)
    desk.press(.moveToBottom, .mark)
    #expect(desk.view().lists[.zones]?.markedCount == 2)
    #expect(desk.names(.timeline) == ["4 Mar 2021", "2022"])
    desk.press(.escape)
    #expect(desk.view().lists[.zones]?.markedCount == 0)
    #expect(desk.view().trail == ["Pakistan"])
  }

  @Test func `marked rows are opened together`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .mark, .moveToBottom, .mark, .open)
    #expect(desk.view().trail == ["Pakistan", "2 zones"])
    #expect(desk.names(.timeline) == ["4 Mar 2021", "2022"])
    desk.press(.escape)
    #expect(desk.view().lists[.zones]?.markedCount == 2)
  }

  @Test func `a province is a step below marked records`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .mark, .moveToBottom, .mark, .open, .provinces)
    desk.press(.moveToTop, .moveDown, .open)
    #expect(desk.view().trail.count == 3)
    #expect(Array(desk.view().trail.prefix(2)) == ["Pakistan", "2 zones"])
  }

  @Test func `marked rows can be opened from the row for all zones`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .mark, .mark, .moveToTop)
    #expect(desk.selected(.zones) == "All zones")
    #expect(desk.availability(of: .open) == .available)
    desk.press(.open)
    #expect(desk.view().trail == ["Pakistan", "2 zones"])
  }

  @Test func `marked names are copied together, and a mark can be removed`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .mark, .mark)
    #expect(desk.press(.copy) == .copy("North Zone, East Zone"))
    desk.press(.moveUp, .mark)
    #expect(desk.press(.copy) == .copy("North Zone"))
  }

  @Test func `the row for all zones cannot be marked`() throws {
    var desk = try World.desk()
    desk.press(.mark)
    #expect(desk.view().message?.text == "No record is selected")
    #expect(desk.view().lists[.zones]?.markedCount == 0)
  }
}
