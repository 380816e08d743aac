import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneViewModels

/// Choosing the columns of a list, and using the head of one.
@Suite struct DeskColumnTests {
  private static let texts = [
    "paper": """
    source: {title: A paper, kind: news, published: 2022-08-02}
    zones:
      north: {name: North, province: PK-KP, status: notified, area: 10 acre, sectors: space}
      south: {name: South, province: PK-SD, status: proposed, area: 86 kanal, sectors: space}
      east: {name: East, province: PK-KP, status: proposed, sectors: ICT}
    """
  ]

  private func desk() throws -> Desk { try World.desk(Self.texts) }

  private func columns(_ desk: Desk, _ pane: PaneID = .zones) -> [String] {
    desk.view().lists[pane]?.columns.map(\.title) ?? []
  }

  private func cells(_ desk: Desk) -> [[String]] {
    desk.view().lists[.zones]?.rows.map { $0.cells.map(\.text) } ?? []
  }

  /// Shows or hides a column by its name in the page of columns.
  private func toggle(_ name: String, _ desk: inout Desk) {
    desk.press(.columns, .filter)
    desk.type(name)
    desk.press(.acceptInput)
  }

  @Test func `a column is shown and hidden`() throws {
    var desk = try desk()
    #expect(columns(desk) == ["Zone", "Province", "Status"])
    toggle("area", &desk)
    #expect(desk.state.popup == nil)
    #expect(columns(desk) == ["Zone", "Province", "Status", "Area"])
    #expect(cells(desk)[1] == ["North", "KP", "notified", "10 acre"])
    toggle("province", &desk)
    #expect(columns(desk) == ["Zone", "Status", "Area"])
    desk.press(.columns, .moveToTop, .open)
    #expect(columns(desk) == ["Zone", "Province", "Status"])
  }

  @Test func `several columns are toggled and moved while the page stays open`() throws {
    var desk = try desk()
    desk.press(.columns, .moveDown, .moveDown, .mark, .moveDown, .previousColumn)
    #expect(desk.state.popup != nil)
    #expect(columns(desk) == ["Status", "Zone"])
    desk.press(.nextColumn)
    #expect(columns(desk) == ["Zone", "Status"])
    desk.press(.open)
    #expect(desk.state.popup == nil)
    #expect(columns(desk) == ["Zone", "Status"])
  }

  @Test func `the last column cannot be hidden`() throws {
    var desk = try desk()
    for _ in 0..<3 { desk.press(.nextColumn, .hideColumn) }
    #expect(columns(desk).count == 1)
    #expect(desk.view().message?.text == "A list has at least one column")
  }

  @Test func `columns stay in every step, and those of a view in its step`() throws {
    var desk = try desk()
    toggle("area", &desk)
    desk.press(.moveDown, .open, .focusZones)
    #expect(columns(desk).contains("Area"))
    var view = SavedView(name: "sectors")
    try view.set(.columns, to: "name,sectors")
    _ = desk.open(view)
    desk.settle()
    #expect(columns(desk) == ["Zone", "Sector"])
    toggle("status", &desk)
    #expect(columns(desk) == ["Zone", "Sector", "Status"])
    desk.press(.back)
    #expect(columns(desk) == ["Zone", "Province", "Status", "Area"])
  }

  @Test func `the head of a column sorts, reverses and sorts as before`() throws {
    var desk = try desk()
    // The head of a column that was added is selected, so that the column is in view.
    toggle("area", &desk)
    #expect(desk.view().lists[.zones]?.selectedColumn == "area")
    desk.press(.sortColumn)
    #expect(desk.names(.zones) == ["All zones", "North", "South", "East"])
    desk.press(.sortColumn)
    #expect(desk.names(.zones) == ["All zones", "South", "North", "East"])
    desk.press(.sortColumn)
    #expect(desk.view().lists[.zones]?.order == nil)
    desk.press(.escape)
    #expect(desk.view().lists[.zones]?.selectedColumn == nil)
    #expect(desk.view().lists[.zones]?.filter == "")
  }

  @Test func `a click on a head sorts by it`() throws {
    var desk = try desk()
    _ = desk.receive(.clicked(.head(.zones, "province")))
    desk.settle()
    #expect(desk.view().lists[.zones]?.order == ListOrder("province"))
    _ = desk.receive(.clicked(.head(.zones, "province")))
    #expect(desk.state.step.list(.zones).order == ListOrder("province", isDescending: true))
  }

  @Test func `the value under a head becomes a filter`() throws {
    var desk = try desk()
    desk.press(.moveDown, .nextColumn, .nextColumn, .filterToCell)
    #expect(desk.view().lists[.zones]?.filter == "province:PK-KP")
    #expect(desk.names(.zones) == ["North", "East"])
    toggle("area", &desk)
    desk.press(.previousColumn, .previousColumn, .nextColumn, .nextColumn, .nextColumn, .filterToCell)
    #expect(desk.view().message?.text == "Rows cannot be filtered by area")
  }

  @Test func `without a selected head the keys say how to select one`() throws {
    var desk = try desk()
    desk.press(.sortColumn)
    #expect(desk.view().message?.text.hasPrefix("No column is selected") == true)
    desk.press(.focusDetail, .columns)
    #expect(desk.view().message?.text == "The detail has no columns")
    desk.press(.focusTimeline, .lanes, .columns)
    #expect(desk.view().message?.text == "Lanes have columns of their own")
  }

  /// 86 kanal are 10.75 acre.
  @Test func `the last line adds what a column has`() throws {
    var desk = try desk()
    #expect(desk.view().lists[.zones]?.sums == nil)
    toggle("area", &desk)
    #expect(desk.view().lists[.zones]?.sums == ["area 20.75 acre in 2 rows"])
    desk.press(.filter)
    desk.type("status:notified")
    desk.press(.acceptInput)
    #expect(desk.view().lists[.zones]?.sums == ["area 10 acre in 1 row"])
    desk.press(.escape, .filter)
    desk.type("sector:ict")
    desk.press(.acceptInput)
    #expect(desk.view().lists[.zones]?.sums == ["nothing to add"])
  }

  @Test func `the session keeps the columns`() throws {
    var desk = try desk()
    toggle("area", &desk)
    var other = try self.desk()
    other.restore(Session(desk.state))
    other.settle()
    #expect(columns(other) == ["Zone", "Province", "Status", "Area"])
  }

  @Test func `a session with columns that are gone keeps the others`() throws {
    var session = Session()
    session.columns = ["zones": "name nosuch area", "partners": "nosuch"]
    var desk = try desk()
    desk.restore(session)
    desk.settle()
    #expect(columns(desk) == ["Zone", "Area"])
    #expect(columns(desk, .partners).first == "Partner")
  }

  @Test func `the command line of a view names its columns`() throws {
    var desk = try desk()
    toggle("area", &desk)
    #expect(desk.press(.copyCommand) == .copy("stz list zones --columns name,province,status,area"))
  }
}
