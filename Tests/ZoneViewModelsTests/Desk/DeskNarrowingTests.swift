import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneViewModels

/// The narrowings of a pane in its title, and the keys that remove them in an empty pane.
struct DeskNarrowingTests {
  private func desk() throws -> Desk {
    let keys: [Action: String] = [
      .back: "h", .escape: "esc", .focusZones: "1", .moveToTop: "g", .today: ".", .searchEverywhere: "F",
    ]
    let environment = DeskEnvironment(wrap: World.wrap, keys: { keys[$0] ?? "" }, today: { nil })
    var desk = Desk(catalogue: try World.catalogue(), environment: environment)
    let extent = Viewport.Extent(columns: 40, rows: 10)
    let panes = Dictionary(uniqueKeysWithValues: PaneID.allCases.map { ($0, extent) })
    _ = desk.receive(.viewportChanged(Viewport(panes: panes, popup: extent)))
    desk.settle()
    return desk
  }

  private func scope(_ desk: Desk, _ pane: PaneID) -> [String]? { desk.view().lists[pane]?.scope }

  @Test func `nothing narrows at the start`() throws {
    let desk = try desk()
    for pane in PaneID.lists {
      #expect(scope(desk, pane) == [])
    }
  }

  @Test func `the zone under the cursor and marked zones are named`() throws {
    var desk = try desk()
    desk.press(.moveDown)
    #expect(scope(desk, .partners) == ["of \(try #require(desk.selected(.zones)))"])
    #expect(scope(desk, .zones) == [])
    desk.press(.mark)
    #expect(scope(desk, .timeline) == ["of 1 marked zone"])
    desk.press(.mark)
    #expect(scope(desk, .contacts) == ["of 2 marked zones"])
  }

  @Test func `a province and a record are named in every pane`() throws {
    var desk = try desk()
    desk.press(.focusPartners, .open)
    for pane in PaneID.lists {
      #expect(scope(desk, pane)?.first == "of Shenyang Area")
    }
  }

  @Test func `an empty pane says what emptied it and how to go on`() throws {
    var desk = try desk()
    // North Zone has no partner; seda is related to South Zone.
    desk.press(.moveDown)
    let zone = try #require(desk.selected(.zones))
    try #require(desk.names(.partners).isEmpty)
    #expect(desk.view().lists[.partners]?.emptyText == "No partners of \(zone)")
    #expect(desk.view().lists[.partners]?.emptyHints == ["1 g chooses all zones: 1 row"])
    desk.press(.focusPartners, .filter)
    desk.type("shenyang")
    desk.press(.acceptInput)
    #expect(desk.view().lists[.partners]?.emptyText == "Nothing of \(zone) matches “shenyang”")
    #expect(desk.view().lists[.partners]?.emptyHints == ["1 g chooses all zones: 1 row", "F searches everywhere"])
  }

  @Test func `a filter that nothing matches is offered`() throws {
    var desk = try desk()
    desk.press(.filter)
    desk.type("xyz")
    desk.press(.acceptInput)
    #expect(desk.view().lists[.zones]?.emptyText == "Nothing matches “xyz”")
    #expect(desk.view().lists[.zones]?.emptyHints == ["esc removes the filter: 3 rows", "F searches everywhere"])
  }

  @Test func `Zones without a zone says what emptied it too`() throws {
    var desk = try desk()
    desk.press(.provinces)
    desk.type("gilgit")
    desk.press(.acceptInput)
    #expect(desk.names(.zones).isEmpty)
    #expect(desk.view().lists[.zones]?.emptyText == "No zones in Gilgit-Baltistan")
    #expect(desk.view().lists[.zones]?.emptyHints == ["h goes back: 3 rows"])
  }
}
