import Testing

@testable import ZoneViewModels

@Suite struct DeskFilterTests {
  @Test func rowsFollowEachCharacter() throws {
    var desk = try World.desk()
    desk.press(.filter)
    #expect(desk.state.context == .typing)
    desk.type("s")
    desk.type("o")
    #expect(desk.names(.zones) == ["South Zone"])
    #expect(desk.selected(.zones) == "South Zone")
    desk.press(.eraseBackward)
    #expect(desk.names(.zones) == ["South Zone"])
    desk.press(.eraseBackward)
    #expect(desk.names(.zones).count == 4)
  }

  @Test func keepingTheFilterGivesTheKeysBack() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("east")
    desk.press(.acceptInput)
    #expect(desk.state.context == .browsing)
    #expect(desk.view().lists[.zones]?.filter == "east")
    #expect(desk.names(.zones) == ["East Zone"])
  }

  @Test func leavingTheFilterRestoresTheListAsItWas() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .moveDown)
    let before = desk.state
    desk.press(.filter)
    desk.type("south")
    desk.press(.cancelInput)
    #expect(desk.state == before)
  }

  @Test func theSelectedRecordIsKeptThroughFiltering() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .moveDown)
    #expect(desk.selected(.zones) == "East Zone")
    desk.press(.filter)
    desk.type("zone")
    #expect(desk.selected(.zones) == "East Zone")
    desk.press(.acceptInput, .escape)
    #expect(desk.view().lists[.zones]?.filter == "")
    #expect(desk.selected(.zones) == "East Zone")
  }

  @Test func aFilterThatFindsNothingSaysSo() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("xyz")
    #expect(desk.names(.zones).isEmpty)
    #expect(desk.view().lists[.zones]?.emptyText == "Nothing matches “xyz”")
    // Nothing is selected, so the other panes show everything in the scope.
    #expect(desk.names(.contacts).count == 2)
    desk.press(.acceptInput, .open, .sources)
    #expect(desk.state.trail.count == 1)
    #expect(desk.state.popup == nil)
  }

  @Test func theFilterKnowsTheQueryLanguage() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("status:")
    #expect(desk.names(.zones).count == 4)
    desk.type("proposed")
    #expect(desk.names(.zones) == ["East Zone", "South Zone"])
    desk.type(" -province:sindh")
    #expect(desk.names(.zones) == ["East Zone"])
  }

  @Test func whatIsPastedIsCutToWhatSomebodyWouldType() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type(String(repeating: "zone ", count: 100_000))
    #expect(desk.state.input?.field.text.count == 200)
    #expect(desk.names(.zones).count == 3)
  }

  @Test func theDetailHasNoRowsToFilter() throws {
    var desk = try World.desk()
    desk.press(.focusDetail, .filter)
    #expect(desk.state.input == nil)
    #expect(desk.state.message != nil)
  }
}
