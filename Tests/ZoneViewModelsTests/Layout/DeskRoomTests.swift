import Testing
import ZoneData

@testable import ZoneViewModels

/// The rows that panes have room for. They must not change while the cursor moves.
@Suite struct DeskRoomTests {
  /// Three zones and the row for all; a foreign partner; three events; two people.
  private static let all: [PaneID: Int] = [.zones: 4, .partners: 1, .timeline: 3, .contacts: 2]

  @Test func `at the top the panes have room for all rows`() throws {
    #expect(try World.desk().model.neededRows == Self.all)
  }

  @Test func `moving, filters, marks and lanes change nothing`() throws {
    var desk = try World.desk()
    for action in [Action.moveDown, .moveDown, .mark, .moveToBottom, .focusTimeline, .lanes, .lanes, .sort, .escape] {
      desk.press(action)
      #expect(desk.model.neededRows == Self.all, "\(action)")
    }
    desk.press(.focusZones, .filter)
    desk.type("south")
    #expect(desk.view().lists[.zones]?.count == 1)
    #expect(desk.model.neededRows == Self.all)
  }

  @Test func `a step has room for the rows of its scope, whatever is selected in it`() throws {
    var desk = try World.desk()
    // North Zone: the opening, by the authority, whose chairman is a contact.
    desk.press(.moveDown, .open)
    let rows = desk.model.neededRows
    #expect(rows[.timeline] == 1)
    let counts = PaneID.lists.map { desk.view().lists[$0]?.rowCount }
    #expect(PaneID.lists.map { rows[$0] } == counts)
    desk.press(.focusZones, .moveDown, .moveUp, .focusContacts, .moveToBottom)
    #expect(desk.model.neededRows == rows)
    desk.press(.back)
    #expect(desk.model.neededRows == Self.all)
  }

  @Test func `until a step is counted the panes stay as they were`() throws {
    var desk = try World.desk()
    desk.press(.moveDown)
    _ = desk.receive(.performed(.open))
    desk.settleUrgent()
    #expect(desk.others.contains(.totals(desk.state.step.scope)))
    #expect(desk.model.neededRows == Self.all)
    desk.settle()
    #expect(desk.model.neededRows != Self.all)
  }

  @Test func `one question counts a step, and moving in it asks none`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .open, .focusZones)
    _ = desk.receive(.performed(.moveDown))
    desk.settleUrgent()
    #expect(!desk.others.contains(.totals(desk.state.step.scope)))
  }

  @Test func `while the dossiers are read again the panes stay as they were`() throws {
    var desk = try World.desk()
    desk.press(.moveDown, .open)
    let rows = desk.model.neededRows
    desk.receive(.ready(DeskData(try World.catalogue())))
    #expect(desk.model.neededRows == rows)
    desk.settle()
    #expect(desk.model.neededRows == rows)
  }

  @Test func `plans take room once they are opened`() throws {
    let text = """
      source: {title: A paper, kind: news, published: 2022-08-02}
      zones:
        north: {name: North Zone, province: PK-KP, status: notified}
        haripur: {place: Haripur, province: PK-KP, status: proposed}
        quetta: {place: Quetta, province: PK-BA, status: approved}
      """
    var desk = try World.desk(["paper": text])
    // The row for all, a zone and the heading.
    #expect(desk.model.neededRows[.zones] == 3)
    desk.press(.moveToBottom, .open)
    #expect(desk.model.neededRows[.zones] == 5)
  }
}
