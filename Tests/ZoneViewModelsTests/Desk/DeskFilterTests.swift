import Testing

@Suite struct DeskFilterTests {
  @Test func `the rows follow each typed character`() throws {
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

  @Test func `keeping the filter closes the input line`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("east")
    desk.press(.acceptInput)
    #expect(desk.state.context == .browsing)
    #expect(desk.view().lists[.zones]?.filter == "east")
    #expect(desk.names(.zones) == ["East Zone"])
  }

  @Test func `cancelling the filter restores the list`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .moveDown)
    let before = desk.state
    desk.press(.filter)
    desk.type("south")
    desk.press(.cancelInput)
    #expect(desk.state == before)
  }

  @Test func `the selected record stays selected while filtering`() throws {
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

  @Test func `a filter without matches shows a message`() throws {
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

  @Test func `the filter understands the query language`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("status:")
    #expect(desk.names(.zones).count == 4)
    desk.type("proposed")
    #expect(desk.names(.zones) == ["East Zone", "South Zone"])
    desk.type(" -province:sindh")
    #expect(desk.names(.zones) == ["East Zone"])
  }

  @Test func `a pasted text is cut to the length limit`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type(String(repeating: "zone ", count: 100_000))
    #expect(desk.state.input?.field.text.count == 200)
    #expect(desk.names(.zones).count == 3)
  }

  /// Letters typed after the slash must not run as commands.
  @Test func `an item of the detail is found by typing`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .focusDetail, .filter)
    desk.type("area")
    #expect(desk.popupLines == ["Area: unknown"])
    desk.press(.acceptInput)
    #expect(desk.state.popup == nil)
    let detail = desk.view().detail
    #expect(detail.lines.first { $0.item == detail.selected }?.label == "Area")
  }

  @Test func `what is typed behind a filter is another term`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("status:proposed")
    desk.press(.acceptInput, .filter)
    desk.type("province:PK-SD")
    desk.press(.acceptInput)
    #expect(desk.names(.zones) == ["South Zone"])
    desk.press(.filter, .acceptInput)
    #expect(desk.view().lists[.zones]?.filter == "status:proposed province:PK-SD")
  }
}
