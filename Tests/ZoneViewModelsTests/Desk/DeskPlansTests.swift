import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneViewModels

/// The plans without a name at the end of Zones, under a heading that opens and closes them.
@Suite struct DeskPlansTests {
  private static let text = """
    source: {title: A paper, kind: news, published: 2022-08-02}
    zones:
      mark: {name: The Mark, province: PK-IS, status: operational}
      north: {name: North Zone, province: PK-KP, status: notified}
      block: {name: Block A, province: PK-IS, zones: {mark: part-of}}
      haripur: {place: Haripur, province: PK-KP, status: proposed}
      quetta: {place: Quetta, province: PK-BA, status: approved}
    """

  private func desk(rows: Int = 10) throws -> Desk { try World.desk(rows: rows, ["paper": Self.text]) }

  private func names(_ desk: Desk) -> [String] {
    desk.view().lists[.zones]?.rows.compactMap { $0.cells.first?.text } ?? []
  }

  private static let closed = ["All zones", "The Mark", "North Zone", "Block A", "+ Plans without a name (2)"]
  private static let open =
    ["All zones", "The Mark", "North Zone", "Block A", "- Plans without a name (2)"]
    + ["(zone in Quetta)", "(zone in Haripur)"]

  @Test(arguments: [Action.open, .mark])
  func `the heading opens and closes the plans and keeps the cursor`(action: Action) throws {
    var desk = try desk()
    #expect(names(desk) == Self.closed)
    #expect(desk.view().zones == "2 zones, 1 site, 2 plans")
    desk.press(.moveToBottom)
    #expect(desk.view().lists[.zones]?.cursor == 4)
    desk.press(action)
    #expect(names(desk) == Self.open)
    #expect(desk.view().lists[.zones]?.cursor == 4)
    desk.press(.moveDown)
    #expect(desk.view().detail.title == "(zone in Quetta)")
    desk.press(.moveUp, action)
    #expect(names(desk) == Self.closed)
    #expect(desk.state.trail.count == 1)
  }

  @Test func `a click opens the plans at once`() throws {
    var desk = try desk()
    _ = desk.receive(.clicked(.row(.zones, 4)))
    desk.settle()
    #expect(names(desk) == Self.open)
  }

  @Test func `opened plans come into view`() throws {
    var desk = try desk(rows: 4)
    desk.press(.moveToBottom, .open)
    #expect(names(desk) == Array(Self.open[2..<6]))
  }

  @Test func `a window shows its part of the plans`() throws {
    var desk = try desk(rows: 3)
    desk.press(.moveToBottom, .open, .moveToBottom)
    #expect(names(desk) == Array(Self.open.suffix(3)))
    desk.press(.moveToTop)
    #expect(names(desk) == Array(Self.open.prefix(3)))
    for row in Self.open.indices.dropFirst() {
      desk.press(.moveDown)
      let list = try #require(desk.view().lists[.zones])
      #expect(list.rows[try #require(list.cursor)].cells.first?.text == Self.open[row])
    }
  }

  @Test func `a filter shows the plans that it finds`() throws {
    var desk = try desk()
    desk.press(.filter)
    for letter in "haripur" {
      _ = desk.receive(.typed(String(letter)))
      desk.settle()
    }
    #expect(names(desk) == ["(zone in Haripur)"])
    desk.press(.cancelInput)
    #expect(names(desk) == Self.closed)
  }

  @Test func `without anything else the plans are the list`() throws {
    let text = "source: {title: A, kind: news}\nzones:\n  haripur: {place: Haripur}\n"
    #expect(names(try World.desk(["paper": text])) == ["All zones", "(zone in Haripur)"])
  }

  @Test func `the session keeps whether the plans are shown`() throws {
    var desk = try desk()
    desk.press(.moveToBottom, .open)
    let session = Session(desk.state)
    #expect(session.showsPlans)
    var other = try self.desk()
    other.restore(session)
    other.settle()
    #expect(names(other) == Self.open)
  }

  @Test func `a selected plan is shown although the plans are closed`() throws {
    var desk = try desk()
    desk.press(.moveToBottom, .open, .moveToBottom)
    var session = Session(desk.state)
    session.showsPlans = false
    var other = try self.desk()
    other.restore(session)
    other.settle()
    #expect(other.view().detail.title == "(zone in Haripur)")
  }

  @Test func `both sides of a link between zones say it in words`() throws {
    var desk = try desk()
    desk.press(.moveDown)
    func labels() -> [String: String] {
      Dictionary(desk.view().detail.lines.map { ($0.label, $0.text) }) { first, _ in first }
    }
    #expect(labels()["Parts"] == "Block A")
    desk.press(.moveDown, .moveDown)
    #expect(labels()["Part of"] == "The Mark")
  }
}
