import Testing

@testable import ZoneViewModels

/// The note beside the filter while the user types.
@Suite struct DeskCompletionTests {
  private func desk(typing text: String) throws -> Desk {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type(text)
    return desk
  }

  @Test func `keys are offered, then values with counts`() throws {
    #expect(
      try desk(typing: "sta").view().inputNote == InputNote(text: "status:  staff:  stage:  stale:", mistake: nil))
    // One zone is notified, two are proposed, in the order of statuses.
    #expect(try desk(typing: "status:").view().inputNote == InputNote(text: "proposed 2  notified 1", mistake: nil))
    #expect(try desk(typing: "status:n").view().inputNote == InputNote(text: "notified 1", mistake: nil))
  }

  @Test func `Tab completes key and value`() throws {
    var desk = try desk(typing: "sta")
    desk.press(.complete)
    #expect(desk.state.input?.field.text == "status:")
    desk.type("n")
    desk.press(.complete)
    #expect(desk.state.input?.field.text == "status:notified ")
    #expect(desk.names(.zones) == ["North Zone"])
  }

  @Test func `a mistake is reported with its position`() throws {
    let note = try #require(try desk(typing: "east status:notfed").view().inputNote)
    #expect(note.mistake == 12..<18)
    #expect(note.text.contains("did you mean “notified”?"))
  }

  @Test func `next match wraps around`() throws {
    var desk = try desk(typing: "zone")
    desk.press(.acceptInput, .nextMatch, .nextMatch)
    let last = desk.selected(.zones)
    desk.press(.nextMatch)
    #expect(desk.view().lists[.zones]?.cursor == 0)
    desk.press(.previousMatch)
    #expect(desk.selected(.zones) == last)
    desk.press(.escape, .nextMatch)
    #expect(desk.view().message?.text == "No filter is set here")
  }

  @Test func `words are highlighted regardless of case and accents`() {
    #expect(Highlight.ranges(of: ["zone"], in: "North Zone") == [6..<10])
    #expect(Highlight.ranges(of: ["jose"], in: "San José") == [4..<8])
    #expect(Highlight.ranges(of: ["沈阳"], in: "辽宁沈阳") == [2..<4])
    #expect(Highlight.ranges(of: ["x"], in: "North") == [])
  }
}
