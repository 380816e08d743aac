import Testing

@testable import ZoneViewModels

/// The columns of a page with cells: how many fit, how wide they are, and how their texts wrap.
@Suite struct SheetTableTests {
  private func sheet(_ count: Int, text: String = "operational since the year before the last one", first: Int = 0)
    -> Sheet
  {
    var item = Sheet.Item(paragraphs: [.init("")])
    item.label = "Legal regime"
    item.cells = (0..<count).map { _ in [Sheet.Entry(text: text, aside: "4 y")] }
    var sheet = Sheet(title: "", items: [item])
    sheet.heads = (0..<count).map { Sheet.Head(name: "Zone \($0)", short: nil) }
    sheet.firstHead = first
    return sheet
  }

  /// The columns inside a popup over the whole width of a screen are five fewer than its own.
  @Test(arguments: [(40, 1), (50, 2), (60, 2), (80, 2), (120, 3), (200, 6)])
  func `as many records are shown as are legible`(screen: Int, count: Int) throws {
    let table = try #require(SheetTable(sheet(9), columns: screen - 5, wrap: World.wrap))
    #expect(table.shown.count >= count)
    let place = table.shown.count == 1 ? "1 of 9" : "1–\(table.shown.count) of 9"
    #expect(table.place == [place])
    // The last column ends at or before the edge.
    #expect(table.offset(of: table.shown.count - 1) + table.cellWidth <= screen - 5)
    // Ages need more room than two records leave each other on a small screen.
    #expect(table.showsAges == (screen > 60))
  }

  @Test func `the last records can be moved to, and no farther`() throws {
    let table = try #require(SheetTable(sheet(3, first: 9), columns: 75, wrap: World.wrap))
    #expect(table.shown == 1..<3)
    #expect(table.heads == [["Zone 1"], ["Zone 2"]])
  }

  @Test func `two records on a wide screen are no wider than their texts`() throws {
    let table = try #require(SheetTable(sheet(2, text: "notified"), columns: 195, wrap: World.wrap))
    #expect(table.cellWidth == 24)
    #expect(table.place == [])
  }

  @Test func `without a screen all records are shown in full`() throws {
    let table = try #require(SheetTable(sheet(9, text: "x"), columns: nil, wrap: World.wrap))
    #expect(table.shown == 0..<9)
  }

  @Test func `an item has as many lines as its longest cell, and a long list is cut on the screen only`() throws {
    var sheet = sheet(2, text: "notified")
    sheet.items[0].cells[1] = (1...11).map { Sheet.Entry(text: "tenant \($0)") }
    let (screen, paper) = (
      try #require(SheetTable(sheet, columns: 75, mostEntries: SheetTable.mostEntriesOnScreen, wrap: World.wrap)),
      try #require(SheetTable(sheet, columns: nil, wrap: World.wrap))
    )
    let lines = screen.lines(of: sheet.items[0], 0, wrap: World.wrap)
    #expect(lines.count == 9)
    #expect(lines.map { $0.cells[0]?.text } == ["notified"] + Array(repeating: nil, count: 8))
    #expect(lines.last?.cells[1]?.text == "+3 more")
    #expect(paper.lines(of: sheet.items[0], 0, wrap: World.wrap).count == 11)
  }

  @Test func `a name is whole in one line, else its initials, else in two lines`() throws {
    var sheet = sheet(3)
    let long = "A very long name of a zone that fits no line"
    sheet.heads = [.init(name: "Short", short: "S"), .init(name: long, short: "LONG"), .init(name: long, short: nil)]
    let table = try #require(SheetTable(sheet, columns: 115, wrap: World.wrap))
    #expect(table.heads[0] == ["Short"])
    #expect(table.heads[1] == ["LONG"])
    #expect(table.heads[2].joined() == long)
    #expect(table.headRows == 2)
  }
}
