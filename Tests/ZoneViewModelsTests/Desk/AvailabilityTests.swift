import Testing

@testable import ZoneViewModels

@Suite struct AvailabilityTests {
  private func reasons(_ desk: Desk) -> [Action: String] {
    Action.allCases.reduce(into: [:]) { reasons, action in
      if case .off(let reason) = desk.availability(of: action), action.group != .input { reasons[action] = reason }
    }
  }

  @Test func `at the top level nothing is selected and back is unavailable`() throws {
    // One document, so there is no publication before its own day.
    let desk = try World.desk()
    #expect(
      reasons(desk) == [
        .open: "no record is selected", .escape: "already at the top level", .back: "already at the top level",
        .forward: "you have not gone back", .later: "already showing what is known today",
        .today: "already showing what is known today",
        .sources: "no record is selected", .openLink: "no record is selected", .edit: "no record is selected",
        .copy: "no record is selected", .cite: "no record is selected", .compare: "mark two or more rows first",
        .differences: "works in a comparison of marked rows", .nextRecord: "works in a comparison of marked rows",
        .previousRecord: "works in a comparison of marked rows",
        .problems: "no problems: every dossier was read in full", .likeThis: "no record is selected",
        .mark: "no record is selected", .nextMatch: "no filter is set here",
        .previousMatch: "no filter is set here", .views: "no view is saved in config.yaml",
        .taller: "only one pane is on the screen", .shorter: "only one pane is on the screen",
        .wider: "only one pane is on the screen", .narrower: "only one pane is on the screen",
        .defaultLayout: "the panes have their standard sizes",
        .sortColumn: "no column is selected", .filterToCell: "no column is selected",
        .hideColumn: "no column is selected",
        .note: "no record is selected", .correct: "no record is selected", .watch: "no record is selected",
        .nextNew: "nothing is new", .previousNew: "nothing is new", .markSeen: "nothing is new",
        .join: "mark two rows first", .history: "no record is selected",
        .undo: "nothing was written yet", .redo: "nothing was undone",
      ])
  }

  @Test func `a selected record can be opened and its sources shown`() throws {
    var desk = try World.desk()
    desk.press(.moveDown)
    #expect(desk.availability(of: .open) == .available)
    #expect(desk.availability(of: .sources) == .available)
    desk.press(.open)
    #expect(desk.availability(of: .back) == .available)
    desk.press(.back)
    #expect(desk.availability(of: .forward) == .available)
  }

  @Test func `a filter can be cleared at the top level`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("east")
    desk.press(.acceptInput)
    #expect(desk.availability(of: .escape) == .available)
    #expect(desk.availability(of: .back) == .off("already at the top level"))
  }

  @Test func `an empty list has no rows, and the detail nothing to open`() throws {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type("xyz")
    desk.press(.acceptInput)
    #expect(desk.availability(of: .moveDown) == .off("no rows here"))
    desk.press(.focusDetail)
    #expect(desk.availability(of: .open) == .off("nothing to open here"))
  }

  @Test func `while the dossiers are read, narrowing is unavailable`() {
    let desk = Desk(environment: DeskEnvironment(wrap: World.wrap, keys: { _ in "" }))
    for action in [Action.facets, .moveDown, .open, .problems] {
      #expect(desk.availability(of: action) == .off("the dossiers are being read"), "\(action)")
    }
    for action in [Action.help, .themes, .provinces, .filter, .close] {
      #expect(desk.availability(of: action) == .available, "\(action)")
    }
  }

  @Test func `an unavailable action has no hint, and its key reports the reason`() throws {
    var desk = try World.desk()
    #expect(desk.view().hints.map(\.action) == [.filter, .provinces, .facets, .nextPane, .help, .close])
    let before = desk.state.trail
    desk.press(.forward)
    #expect(desk.state.message?.text == "You have not gone back")
    #expect(desk.state.trail == before)
    desk.press(.moveDown)
    #expect(
      desk.view().hints.map(\.action)
        == [.open, .filter, .provinces, .facets, .sources, .openLink, .copy, .edit, .nextPane, .help, .close])
  }
}
