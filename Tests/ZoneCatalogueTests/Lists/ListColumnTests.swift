import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Everything about a column is derived from the one line that describes it.
@Suite struct ListColumnTests {
  private static let withArea = ListDefinition(
    "zone", order: ["sort_rank", "sort_name", "slug"], ownOrder: "",
    columns: ListDefinition.zones.columns + [
      .field(.area, "Area", heading: .init(.fixed(9), leftOutUnder: 40))
    ])

  private static let texts = [
    "a": """
    source: {title: A, kind: news}
    zones:
      small: {name: Small, area: 10 acre}
      large: {name: Large, area: 86 kanal}
      vague: {name: Vague}
    """
  ]

  /// The rows of a table with the column, sorted as in a query.
  private func rows(_ order: String) throws -> [ListRow] {
    let list = Self.withArea
    let database = try OpenDatabase.inMemory()
    return try database.queue.write { db in
      try db.execute(sql: try #require(list.creation))
      for (number, id) in ["small", "large", "vague"].enumerated() {
        let entry = ListEntry(try Fixture.record(id, Self.texts), mark: .sourced, sourceCount: 1, lastSeen: nil)
        var rows = RowBuffer()
        rows.add(.zone, cells: list.cells(of: entry, number: number + 1))
        try RowWriter(db).insert(rows)
      }
      let terms = list.order(by: list.order(order))
      return try Row.fetchAll(db, sql: "SELECT \(list.selection) FROM zone ORDER BY \(terms)").map(list.row)
    }
  }

  @Test func `a column is stored and read by its key`() throws {
    #expect(try rows("").map { $0["area"] } == ["86 kanal", "10 acre", nil])
  }

  @Test func `a list is sorted by the column, unknown values last`() throws {
    #expect(try rows("area").map(\.id) == ["small", "large", "vague"])
    #expect(try rows("AREA:desc").map(\.id) == ["large", "small", "vague"])
    #expect(Self.withArea.sortable.last?.title == "Area")
  }

  @Test func `the screen has its heading and its cell`() throws {
    let list = Self.withArea
    let shown = ColumnChoice(list, list.defaultColumns(in: 60))
    #expect(shown.headings.map(\.title) == ["Zone", "Province", "Status", "Area", "Age"])
    #expect(shown.headings[3].key == "area")
    #expect(try rows("area").map { shown.shownCells(of: $0, nil)[3].text } == ["10 acre", "86 kanal", ""])
  }

  @Test func `an export has the column with its field`() throws {
    let table = ColumnChoice(printed: Self.withArea).table(of: try rows("area"), showsMatches: false)
    #expect(table.columns.last == RowTable.Column("area", .text, .fields([.area])))
    #expect(table.rows.compactMap(\.cells.last) == [.text("10 acre"), .text("86 kanal"), nil])
  }

  @Test(arguments: CatalogueList.allCases)
  func `a row has a cell for each column of its list`(list: CatalogueList) throws {
    let rows = try QueryFixture.catalogue().rows(list, Query(), window: 0..<100)
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.cells.count == list.definition.keys.count })
    let shown = ColumnChoice(list.definition, list.definition.defaultColumns(in: 60))
    #expect(rows.allSatisfy { shown.shownCells(of: $0, nil).count == shown.headings.count })
  }

  /// The most important columns stay longest, and those of fields come where there is room.
  @Test(arguments: [
    (CatalogueList.zones, 20, ["name"]), (.zones, 31, ["name", "status"]),
    (.zones, 50, ["name", "province", "status"]),
    (.zones, 89, ["name", "province", "status", "area", "seen"]),
    (.zones, 193, ["name", "province", "status", "area", "cost", "sectors", "developer", "seen"]),
    (.partners, 50, ["name", "nativeName", "province", "tie"]),
    (.partners, 70, ["name", "nativeName", "province", "tie", "kind", "seen"]),
    (.events, 64, ["date", "name", "kind"]), (.events, 110, ["date", "name", "kind", "place", "amount"]),
    (.contacts, 60, ["name", "title", "body", "seen"]), (.contacts, 100, ["name", "title", "body", "since", "seen"]),
    (.bodies, 200, []), (.deals, 200, []),
  ])
  func `columns are shown by importance`(list: CatalogueList, width: Int, expected: [String]) {
    #expect(list.definition.defaultColumns(in: width).map(\.rawValue) == expected)
  }
}
