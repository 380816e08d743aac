import Testing

@testable import ZoneViewModels

/// Lists that follow another where there is no time for them.
@Suite struct DeskSettlingTests {
  /// On South Zone, to which a partner is tied by the signing; to North Zone none is, but an opening and a change of status.
  private func deskAtSouth(_ isEnough: () -> Bool) throws -> Desk {
    var desk = try World.desk()
    #expect(desk.names(.partners) == ["SEDA Shenyang Area"])
    desk.press(.moveDown)
    #expect(desk.selected(.zones) == "North Zone")
    #expect(desk.names(.partners) == [])
    _ = desk.receive(.performed(.moveToBottom))
    desk.settle(until: isEnough)
    return desk
  }

  @Test func whatLeadsAndTheDetailDoNotWaitForWhatFollows() throws {
    let desk = try deskAtSouth { true }
    #expect(desk.selected(.zones) == "South Zone")
    #expect(desk.view().detail.title == "South Zone")
    #expect(desk.lagging == [.partners, .timeline, .contacts])
    let partners = try #require(desk.view().lists[.partners])
    #expect(partners.isLagging)
    #expect(partners.emptyText == "Looking…")
    // The rows of North Zone stay, and none of them is selected.
    let timeline = try #require(desk.view().lists[.timeline])
    #expect(timeline.rows.count == 1)
    #expect(timeline.cursor == nil)
  }

  @Test func theNextTimeBringsThemOn() throws {
    var desk = try deskAtSouth { true }
    desk.settle()
    #expect(desk.lagging.isEmpty)
    #expect(desk.view().lists[.partners]?.isLagging == false)
    #expect(desk.names(.partners) == ["SEDA Shenyang Area"])
    #expect(desk.view() == (try deskAtSouth { false }).view())
  }

  @Test func oneThatIsGoneToIsNoLongerWaitedWith() throws {
    var desk = try deskAtSouth { true }
    _ = desk.receive(.performed(.focusPartners))
    desk.settle { true }
    #expect(desk.lagging == [.timeline, .contacts])
    #expect(desk.selected(.partners) == "SEDA Shenyang Area")
  }

  @Test func whatShowsItsRowsAlreadyDoesNotLag() throws {
    var desk = try World.desk()
    _ = desk.receive(.performed(.focusPartners))
    desk.settle { true }
    #expect(desk.lagging.isEmpty)
  }
}
