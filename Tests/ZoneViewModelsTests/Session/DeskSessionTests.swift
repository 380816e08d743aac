import Testing

@testable import ZoneCatalogue
@testable import ZoneData
@testable import ZoneViewModels

@Suite struct DeskSessionTests {
  /// A desk far down a trail, with state in every pane.
  private func busyDesk() throws -> Desk {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("zone")
    desk.press(.acceptInput, .moveDown, .sort, .moveDown, .open)
    desk.press(.focusPartners, .open, .zoomIn, .lanes, .focusContacts, .maximize)
    return desk
  }

  /// A new desk that restores a session, as after a restart.
  private func desk(
    _ session: Session, _ texts: [String: String] = ["paper": World.text], rows: Int = 10
  ) throws -> Desk {
    var desk = try World.desk(rows: rows)
    desk.replaceCatalogue(nil)
    desk.restore(session)
    desk.receive(.ready(DeskData(try World.catalogue(texts), for: desk.request)))
    desk.settle()
    return desk
  }

  @Test func `everything is restored`() throws {
    let left = try busyDesk()
    let desk = try desk(Session(left.state))
    #expect(desk.view().trail == left.view().trail)
    #expect(desk.view().lists == left.view().lists)
    #expect(desk.view().timeline == left.view().timeline)
    #expect(desk.view().detail == left.view().detail)
    #expect(desk.view().focus == left.view().focus)
    #expect(desk.state.isMaximized)
    #expect(Session(desk.state) == Session(left.state))
  }

  @Test func `going back works as before`() throws {
    var left = try busyDesk()
    var desk = try desk(Session(left.state))
    left.press(.back)
    desk.press(.back)
    #expect(desk.view().trail == left.view().trail)
    #expect(desk.view().lists == left.view().lists)
  }

  @Test func `marks and scroll positions are kept`() throws {
    var left = try World.desk(rows: 2)
    // Down to the last row and up again to the second of four, which is then the first of the window.
    left.press(.moveToBottom, .moveUp, .moveUp, .focusTimeline, .mark, .focusDetail, .moveDown, .moveDown)
    let (zones, detail) = (left.view().lists[.zones], left.view().detail)
    #expect(zones?.top == 1)
    let desk = try desk(Session(left.state), rows: 2)
    #expect(desk.view().lists == left.view().lists)
    #expect(desk.view().lists[.timeline]?.markedCount == 1)
    #expect(desk.view().detail == detail)
  }

  @Test func `only marks of existing records are kept`() throws {
    var session = Session(try World.desk().state)
    session.trail[0].lists["zones"] = Session.List()
    session.trail[0].lists["zones"]?.marked = "north nonsense! north gone"
    let desk = try desk(session)
    #expect(desk.state.step.list(.zones).marked.map(\.text) == ["north"])
  }

  @Test func `if a record is gone, the nearest existing step is shown`() throws {
    var left = try World.desk()
    left.press(.moveToBottom, .open, .open)
    #expect(left.view().trail == ["Pakistan", "South Zone", "Signing"])
    let texts = ["paper": World.text.replacing("  signing:", with: "  another:")]
    let desk = try desk(Session(left.state), texts)
    #expect(desk.view().trail == ["Pakistan", "South Zone"])
  }

  @Test func `if the selected record is gone, the first row is selected`() throws {
    var left = try World.desk()
    left.press(.moveToBottom)
    #expect(left.selected(.zones) == "South Zone")
    let desk = try desk(Session(left.state), ["paper": World.text.replacing("south:", with: "south-two:")])
    #expect(desk.selected(.zones) == "All zones")
  }

  @Test func `quitting before the index is loaded keeps the session`() throws {
    let session = Session(try busyDesk().state)
    var desk = try World.desk()
    desk.replaceCatalogue(nil)
    desk.restore(session)
    #expect(Session(desk.state) == session)
  }

  @Test func `a key pressed before the index is loaded applies to the session`() throws {
    let session = Session(try busyDesk().state)
    var desk = try World.desk()
    desk.replaceCatalogue(nil)
    desk.restore(session)
    desk.press(.focusTimeline, .moveDown, .open)
    desk.receive(.ready(DeskData(try World.catalogue())))
    desk.settle()
    #expect(desk.state.step.focus == .timeline)
    #expect(desk.state.trail.count == session.trail.count)
  }

  @Test func `the day is part of the request`() throws {
    var desk = try World.desk()
    desk.press(.earlier)
    let session = Session(desk.state)
    #expect(session.asOf == desk.state.asOf?.iso)
    #expect(session.request == desk.request)
  }

  @Test func `invalid values in a session are ignored`() throws {
    var session = Session()
    var step = Session.Step()
    (step.scope, step.focus, step.subject, step.unit, step.lanes) = ("no such thing", "kitchen", "detail", "week", "x")
    var list = Session.List()
    (list.filter, list.sort, list.selected) = ("a\nb", "date", "'; DROP TABLE record")
    step.lists = ["zones": list, "kitchen": list]
    var top = step
    top.scope = ""
    session.trail = [top, step, step]
    session.asOf = "2022-99-99"
    let desk = try desk(session)
    #expect(desk.state.trail.count == 1)
    #expect(desk.state.step.focus == .zones)
    #expect(desk.state.step.timeline.unit == .quarter)
    #expect(desk.state.step.list(.zones).filter == "a b")
    #expect(desk.state.step.list(.zones).order == nil)
    #expect(session.request == DeskRequest())
  }

  @Test func `a trail always starts with everything`() throws {
    var session = Session()
    session.trail = [Session.Step()]
    session.trail[0].scope = "north"
    #expect(try desk(session).view().trail == ["Pakistan", "North Zone"])
    #expect(try desk(Session()).view().trail == ["Pakistan"])
  }

  @Test func `of a very long trail the end is kept`() throws {
    var state = try World.desk().state
    for place in 0..<120 {
      state.trail.append(TrailStep(scope: Scope(record: RecordID(stored: place.isMultiple(of: 2) ? "north" : "south"))))
    }
    let session = Session(state)
    #expect(session.trail.count == Session.longestTrail)
    #expect(session.trail.first?.scope == "")
    #expect(session.trail.last?.scope == "south")
  }
}
