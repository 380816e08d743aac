import Testing
import ZoneData

@testable import ZoneCatalogue

@Suite struct ShownCellTests {
  @Test(arguments: [
    ("2022-08-02", "2 Aug 2022"), ("[..2022-08-02]", "by 2 Aug 2022"), ("2022", "2022"),
    ("[2022-07-01..2022-07-20]", "in Jul 2022"), ("[2022-02-04,2022-03-06]", "in 2022"),
    ("2021-12-30/2022-01-02", "2021–2022"),
  ])
  func `a date fits its column`(date: String, column: String) throws {
    let keys: [ColumnKey] = [.id, .date, .name]
    let row = ListRow(id: "e", keys: keys, cells: [.id("e"), .text(date), .text("Event"), nil, nil, nil, nil, nil])
    let shown = ColumnChoice(.events, [.date])
    #expect(shown.shownCells(of: row, nil).map(\.text) == [column])
    #expect(shown.headings[0].width == .fixed(14))
    #expect(column.count <= 14)
  }

  private static let cells: [(ColumnContent, String?, ShownCell)] = [
    (.province, "PK-KP", ShownCell("KP", .dim)), (.province, nil, ShownCell("?", .unknown)),
    (.province, "XX-YY", ShownCell("?", .unknown)), (.word, "letter-of-intent", ShownCell("letter of intent", .dim)),
    (.status, "under-construction", ShownCell("building", .coming)), (.status, nil, ShownCell("?", .unknown)),
    (.date, nil, ShownCell("undated", .unknown)), (.text, nil, ShownCell("", .dim)),
    (.seen, "2026-10-24", ShownCell("1 mo", .count)), (.seen, "2024-11-25", ShownCell("2 y", .dim)),
    (.seen, "2022-11-26", ShownCell("4 y", .dim)), (.seen, nil, ShownCell("?", .unknown)),
    (.number, "3", ShownCell("3", .count, figure: 1)),
    (.country, "CN", ShownCell("China", .dim)), (.country, nil, ShownCell("?", .unknown)),
    (.quantity, "over 100 acre", ShownCell("over 100 acre", figure: 8)),
    (.quantity, "20000000000 PKR", ShownCell("20 bn PKR", figure: 5)),
    // Short forms drop no digit.
    (.quantity, "1234567 PKR", ShownCell("1,234,567 PKR", figure: 9)),
    (.quantity, "30000000-30500000 USD", ShownCell("30 mn–30.5 mn USD", figure: 13)),
    (.quantity, nil, ShownCell("?", .unknown)), (.mark, "disputed", ShownCell("disputed", .disputed)),
  ]

  @Test func `several values share a cell`() {
    let cell = RowTable.Cell.list(["information technology", "agriculture"])
    #expect(ColumnContent.text.shown(cell, room: 14, nil) == ShownCell("information technology, agriculture", .dim))
  }

  @Test(arguments: cells)
  func `a cell is shown by its content`(content: ColumnContent, text: String?, shown: ShownCell) throws {
    let today = try #require(Day(year: 2026, month: 11, day: 26))
    #expect(content.shown(text.map(RowTable.Cell.text), room: 14, AgeScale(today: today)) == shown)
  }
}
