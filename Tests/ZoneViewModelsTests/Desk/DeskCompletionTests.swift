import Testing
import ZoneData

@testable import ZoneViewModels

/// What is said beside the filter while it is typed.
@Suite struct DeskCompletionTests {
  private func desk(typing text: String) throws -> Desk {
    var desk = try World.desk()
    desk.press(.filter)
    desk.type(text)
    return desk
  }

  @Test func keysAndThenValuesWithCountsAreOffered() throws {
    #expect(try desk(typing: "sta").view().inputNote == InputNote(text: "status:", mistake: nil))
    // One zone is notified, two are proposed, in the order of the ladder.
    #expect(try desk(typing: "status:").view().inputNote == InputNote(text: "proposed 2  notified 1", mistake: nil))
    #expect(try desk(typing: "status:n").view().inputNote == InputNote(text: "notified 1", mistake: nil))
  }

  @Test func tabCompletesKeyAndValue() throws {
    var desk = try desk(typing: "sta")
    desk.press(.complete)
    #expect(desk.state.input?.field.text == "status:")
    desk.type("n")
    desk.press(.complete)
    #expect(desk.state.input?.field.text == "status:notified ")
    #expect(desk.names(.zones) == ["North Zone"])
  }

  @Test func aMistakeIsToldWithItsPlace() throws {
    let note = try #require(try desk(typing: "east status:notifed").view().inputNote)
    #expect(note.mistake == 12..<19)
    #expect(note.text.contains("did you mean “notified”?"))
  }

  @Test func matchesAreGoneThroughInACircle() throws {
    var desk = try desk(typing: "zone")
    desk.press(.acceptInput, .nextMatch, .nextMatch)
    let last = desk.selected(.zones)
    desk.press(.nextMatch)
    #expect(desk.view().lists[.zones]?.cursor == 0)
    desk.press(.previousMatch)
    #expect(desk.selected(.zones) == last)
    desk.press(.escape, .nextMatch)
    #expect(desk.view().message?.text == "Nothing is filtered here")
  }

  @Test func wordsAreFoundInATextWhateverTheirCaseAndAccents() {
    #expect(Highlight.ranges(of: ["zone"], in: "North Zone") == [6..<10])
    #expect(Highlight.ranges(of: ["jose"], in: "San José") == [4..<8])
    #expect(Highlight.ranges(of: ["沈阳"], in: "辽宁沈阳") == [2..<4])
    #expect(Highlight.ranges(of: ["x"], in: "North") == [])
  }
}
