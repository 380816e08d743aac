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

  @Test func theWordsOfAFilterAreLoadedBehindTheScreenUnlessSomebodyTypes() throws {
    var desk = try World.desk()
    _ = desk.receive(.performed(.filter))
    #expect(desk.isBehind)
    let goesOnForWhoWaits = desk.catchUp { true }
    #expect(!goesOnForWhoWaits && desk.isBehind)
    let goesOn = desk.catchUp()
    #expect(!goesOn && !desk.isBehind)
    _ = desk.receive(.typed("south"))
    desk.settle { true }
    #expect(desk.names(.zones) == ["South Zone"])
  }

  @Test func aFilterThatIsClosedWaitsForNoWords() throws {
    var desk = try World.desk()
    _ = desk.receive(.performed(.filter))
    _ = desk.receive(.performed(.cancelInput))
    desk.catchUp()
    #expect(!desk.isBehind)
  }

  @Test func theOverviewOfAPlaceIsCountedBehindTheFrame() throws {
    var desk = try World.desk()
    let overview = desk.view().detail
    desk.choose(province: "PK-SD")
    desk.settle { true }
    #expect(desk.names(.zones) == ["All zones", "South Zone"])
    #expect(desk.lagging.contains(.detail))
    #expect(desk.view().detail.title == overview.title)
    desk.catchUp()
    #expect(desk.lagging.isEmpty)
    #expect(desk.view().detail.title == "Sindh")
  }

  // MARK: - Heavy records

  /// Before a zone of which very much is said, moved to it and drawn as far as a key waits.
  private func deskAtHeavy() throws -> Desk {
    let facts = (1...401).map { "Fact \($0)" }.joined(separator: ", ")
    let text = """
      source: {title: A paper, kind: news}
      zones: {a: {name: A Light Zone}, b: {name: Heavy Zone, facts: [\(facts)]}}
      """
    var desk = try World.desk(["paper": text])
    desk.press(.moveDown)
    #expect(desk.view().detail.title == "A Light Zone")
    _ = desk.receive(.performed(.moveDown))
    desk.settle { false }
    return desk
  }

  @Test func theDetailOfAHeavyRecordComesBehindTheFrame() throws {
    var desk = try deskAtHeavy()
    #expect(desk.selected(.zones) == "Heavy Zone")
    #expect(desk.view().detail.title == "A Light Zone")
    #expect(desk.lagging == [.detail])
    let goesOnForWhoWaits = desk.catchUp { true }
    #expect(!goesOnForWhoWaits)
    #expect(desk.lagging == [.detail])
    let goesOnAtTheEnd = desk.catchUp()
    #expect(!goesOnAtTheEnd)
    #expect(desk.view().detail.title == "Heavy Zone")
    #expect(!desk.isBehind)
  }

  @Test func whatFollowsComesBeforeAHeavyRecord() throws {
    var desk = try deskAtHeavy()
    desk.press(.moveUp)
    _ = desk.receive(.performed(.moveDown))
    desk.settle { true }
    #expect(desk.lagging == [.detail, .partners, .timeline, .contacts])
    #expect(!desk.weighsNext)
    let goesOn = desk.catchUp()
    #expect(goesOn && desk.lagging == [.detail])
    #expect(desk.weighsNext)
  }

  @Test func nobodyWaitsForItWhoLeavesIt() throws {
    var desk = try deskAtHeavy()
    _ = desk.receive(.performed(.filter))
    #expect(desk.detail.record?.displayName == "A Light Zone")
    #expect(desk.lagging == [.detail])
  }

  @Test func whatIsDoneWithItIsDoneWithIt() throws {
    var desk = try deskAtHeavy()
    _ = desk.receive(.performed(.sources))
    #expect(desk.detail.record?.displayName == "Heavy Zone")
    #expect(desk.state.popup?.kind == .sources)
    #expect(!desk.isBehind)
  }

  @Test func aDetailThatIsWorkedInDoesNotLag() throws {
    var desk = try deskAtHeavy()
    _ = desk.receive(.performed(.focusDetail))
    desk.settle { true }
    #expect(desk.view().detail.title == "Heavy Zone")
    #expect(!desk.lagging.contains(.detail))
  }
}
