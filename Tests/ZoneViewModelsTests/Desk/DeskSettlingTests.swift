import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneViewModels

/// The questions that a frame waits for, and those that the worker answers.
@Suite struct DeskSettlingTests {
  /// On South Zone, to which a partner is related by the signing. North Zone has no partner, but an opening and a
  /// change of status. Only the urgent questions are answered.
  private func deskAtSouth() throws -> Desk {
    var desk = try World.desk()
    #expect(desk.names(.partners) == ["SEDA Shenyang Area"])
    desk.press(.moveDown)
    #expect(desk.selected(.zones) == "North Zone")
    #expect(desk.names(.partners) == [])
    _ = desk.receive(.performed(.moveToBottom))
    desk.settleUrgent()
    return desk
  }

  @Test func `the focused list and its detail come first and the others stay as they were`() throws {
    let desk = try deskAtSouth()
    #expect(desk.selected(.zones) == "South Zone")
    #expect(desk.view().detail.title == "South Zone")
    #expect(desk.stale == [.partners, .timeline, .contacts])
    let partners = try #require(desk.view().lists[.partners])
    #expect(partners.isStale)
    #expect(partners.emptyText == "Loading…")
    // The rows for North Zone stay, and none of them is selected.
    let timeline = try #require(desk.view().lists[.timeline])
    #expect(timeline.rows.count == 1)
    #expect(timeline.cursor == nil)
  }

  @Test func `each answer of the worker brings one list`() throws {
    var desk = try deskAtSouth()
    try desk.answerOne()
    #expect(desk.stale == [.timeline, .contacts])
    #expect(desk.names(.partners) == ["SEDA Shenyang Area"])
    try desk.answerOne()
    try desk.answerOne()
    #expect(desk.stale.isEmpty && desk.others.isEmpty)
    var whole = try deskAtSouth()
    whole.settle()
    #expect(desk.view() == whole.view())
  }

  @Test func `an answer to a question that is not asked any more is dropped`() throws {
    var desk = try deskAtSouth()
    let question = try #require(desk.others.first)
    let answer = try #require(desk.catalogue?.answer(question))
    desk.press(.moveUp)
    let before = desk.view()
    let isTaken = desk.absorb(answer, to: question)
    #expect(!isTaken)
    #expect(desk.view() == before)
  }

  /// Sorting a million events by a column takes seconds, and no key may wait for it.
  @Test func `a long list is sorted by the worker`() throws {
    let events = (1...Tuning.incrementalRows + 1).map { "  e\($0): {name: Event \($0), date: 2020, kind: launch}" }
    let text = "source: {title: A, kind: news}\nevents:\n" + events.joined(separator: "\n")
    var desk = try World.desk(["many": text])
    desk.press(.focusTimeline)
    _ = desk.receive(.performed(.nextColumn))
    _ = desk.receive(.performed(.sortColumn))
    desk.settleUrgent()
    #expect(desk.stale == [.timeline])
    #expect(desk.isBlank)
    desk.settleUrgent()
    _ = desk.receive(.performed(.focusZones))
    desk.settleUrgent()
    #expect(desk.state.step.focus == .zones)
    desk.press(.focusTimeline)
    #expect(desk.stale.isEmpty && !desk.isBlank)
    #expect(desk.view().lists[.timeline]?.order == ListOrder(.date))
  }

  @Test func `focusing a stale pane loads it at once`() throws {
    var desk = try deskAtSouth()
    _ = desk.receive(.performed(.focusPartners))
    desk.settleUrgent()
    #expect(desk.stale == [.timeline, .contacts])
    #expect(desk.selected(.partners) == "SEDA Shenyang Area")
  }

  @Test func `a pane that has its rows is not asked for again`() throws {
    var desk = try World.desk()
    _ = desk.receive(.performed(.focusPartners))
    desk.settleUrgent()
    #expect(desk.stale.isEmpty && desk.others.isEmpty)
  }

  @Test func `the words that a filter searches are loaded when it opens`() throws {
    var desk = try World.desk()
    _ = desk.receive(.performed(.filter))
    desk.settleUrgent()
    #expect(desk.others == [.words(.zones, Query())])
    try desk.answerOne()
    #expect(desk.others.isEmpty)
    _ = desk.receive(.typed("south"))
    desk.settleUrgent()
    #expect(desk.names(.zones) == ["South Zone"])
  }

  @Test func `a filter that is closed needs no words`() throws {
    var desk = try World.desk()
    _ = desk.receive(.performed(.filter))
    _ = desk.receive(.performed(.cancelInput))
    desk.settleUrgent()
    #expect(desk.others.isEmpty)
  }

  @Test func `the overview of a place is counted behind the frame`() throws {
    var desk = try World.desk()
    let overview = desk.view().detail
    desk.press(.provinces)
    while desk.model.popupItem?.label != "PK-SD" { desk.press(.moveDown) }
    _ = desk.receive(.performed(.open))
    desk.settleUrgent()
    #expect(desk.names(.zones) == ["All zones", "South Zone"])
    #expect(desk.view().detail.title == overview.title)
    desk.settle()
    #expect(desk.view().detail.title == "Sindh")
  }

  /// Whether the detail of the state has to be read.
  private func asksForDetail(_ desk: Desk) -> Bool {
    var model = desk.model
    model.arrange()
    return model.questions().urgent.contains { if case .detail = $0 { true } else { false } }
  }

  @Test func `a page that was shown lately is not read again`() throws {
    var desk = try World.desk()
    desk.press(.focusPartners, .focusContacts)
    for action in [Action.focusZones, .focusPartners, .focusContacts] {
      _ = desk.receive(.performed(action))
      #expect(!asksForDetail(desk))
      desk.settle()
    }
    #expect(desk.detail.sheet.title == "Zhao Yongsheng")
    desk.press(.moveDown)
    #expect(desk.detail.sheet.title == "Amer Hashmi")
  }

  @Test func `another index has other pages`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .focusContacts)
    let changed = World.text.replacing("North Zone", with: "Northern Zone")
    desk.replaceCatalogue(try World.catalogue(["paper": changed]))
    desk.settle()
    desk.press(.focusZones)
    #expect(desk.detail.sheet.title == "Northern Zone")
  }
}
