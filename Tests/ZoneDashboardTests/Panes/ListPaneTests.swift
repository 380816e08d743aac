import TerminalCells
import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneDashboard
@testable import ZoneSettings
@testable import ZoneViewModels

@Suite struct ListPaneTests {
  private func lines(_ model: ListModel, _ width: Int, _ height: Int, glyphs: Glyphs = .unicode) -> [String] {
    Drawn.lines(width, height, glyphs: glyphs) { canvas in
      ListPane(model: model, isFocused: true, joinsAbove: false, joinsBelow: false)
        .draw(Rect(size: Size(width: width, height: height)), on: &canvas)
    }
  }

  @Test func `columns with wide names are aligned`() {
    // 56 columns: 49 for the cells, so 28 without seat, tie and three gaps: 16 for names, 12 for native names.
    #expect(
      lines(.partners(56), 56, 6) == [
        "┌─ 2 Partners ──────────────────────────────── 2 of 8 ─┐",
        "│  Partner           Native name   Seat       Tie      │",
        "│  SEDA Shenyang A…  沈·阳·经·济·技·…   Liaoning   signed ● │",
        "│▸ Shenxi Industri…  沈·西·工·业·走·廊·  ?          none   ✎ │",
        "│                                                      │",
        "└──────────────────────────────────────────────────────┘",
      ])
  }

  /// Zones with areas in a pane of 44 columns, which leaves 37 for the cells.
  private func areas(_ selected: ColumnKey? = nil) -> ListModel {
    let choice = ColumnChoice(CatalogueList.zones.definition, ["name", "area", "status", "cost"])
    func row(_ name: String, _ area: ListCell, _ status: String) -> ShownRow {
      ShownRow(id: nil, cells: [.init(name), area, .init(status), .init("?")], mark: .sourced)
    }
    return ListModel(
      pane: .zones, columns: choice.headings,
      fit: ColumnFit(choice.headings, in: 37, showing: selected.flatMap(choice.keys.firstIndex)),
      selectedColumn: selected, sums: ["area 897 acre in 3 rows", "cost 1,028,000,000,000 PKR in 3 rows"],
      rows: [
        row("North", .init("800 acre", figure: 3, mark: .disputed), "notified"),
        row("South", .init("over 86 kanal", figure: 7), "proposed"), row("East", .init("?", .unknown), "?"),
      ],
      cursor: 0, top: 0, rowCount: 3, count: 3, total: 3, filter: "", chips: [], isMarked: [], markedCount: 0,
      order: ListOrder("area"), words: [], emptyText: "")
  }

  /// Of 37 columns the name needs 10 and an area 18 with its gap, so two columns are left out. Behind the numbers are the
  /// widest unit with a blank and a mark: they end 8 columns before the end of theirs.
  @Test func `numbers end in one column, with units and marks behind, and the last line has sums`() {
    #expect(
      Array(lines(areas(), 44, 8)[1...6]) == [
        "│  Zone                           Area ▲ +2│",
        "│▸ North                     800 acre ≠  ● │",
        "│  South                 over 86 kanal   ● │",
        "│  East                        ?         ● │",
        "│                                          │",
        "│Σ area 897 acre in 3 rows · +1            │",
      ])
  }

  @Test func `the column whose head is selected is in view`() {
    #expect(lines(areas("status"), 44, 8)[1] == "│  Zone                      Status      +2│")
  }

  @Test func `a head is a target that sorts`() {
    let canvas = Drawn.canvas(44, 8) { canvas in
      ListPane(model: areas(), isFocused: true, joinsAbove: false, joinsBelow: false)
        .draw(Rect(x: 0, y: 0, width: 44, height: 8), on: &canvas)
    }
    #expect(canvas.hits.target(at: Point(x: 30, y: 1)) == .head(.zones, "area"))
    #expect(canvas.hits.target(at: Point(x: 3, y: 1)) == .head(.zones, "name"))
    #expect(canvas.hits.target(at: Point(x: 3, y: 2)) == .row(.zones, 0))
  }

  @Test func `a low pane has no headings`() {
    #expect(
      lines(.partners(30), 30, 4) == [
        "┌─ 2 Partners ────── 2 of 8 ─┐",
        "│  SEDA Shenyang Area      ● │",
        "│▸ Shenxi Industrial Corr… ✎ │",
        "└────────────────────────────┘",
      ])
  }

  @Test func `the filter is in the title, and an empty list shows the reason`() {
    #expect(
      lines(.partners(34, filter: "bmw", rows: []), 34, 4) == [
        "┌─ 2 Partners [bmw] ──── 0 of 8 ─┐",
        "│  No partners linked to this    │",
        "│                                │",
        "└────────────────────────────────┘",
      ])
  }

  @Test func `hidden chips are counted`() {
    func title(_ width: Int) -> String {
      Drawn.lines(width, 3) { canvas in
        Frame(title: "1 Zones", chips: ["notified", "licensed", "Punjab", "2024"], trailing: "3 of 35")
          .draw(Rect(x: 0, y: 0, width: width, height: 3), on: &canvas)
      }[0]
    }
    #expect(title(70).hasPrefix("┌─ 1 Zones [notified] [licensed] [Punjab] [2024] ─"))
    #expect(title(50) == "┌─ 1 Zones [notified] [licensed] +2 ─── 3 of 35 ─┐")
    #expect(title(40).hasPrefix("┌─ 1 Zones [notified] +3 "))
  }

  @Test func `everything has an ASCII form`() {
    let lines = lines(.partners(30), 30, 4, glyphs: .ascii)
    #expect(lines[0] == "+- 2 Partners ------ 2 of 8 -+")
    #expect(lines[1] == "|  SEDA Shenyang Area      * |")
    #expect(lines[2] == "|> Shenxi Industrial Cor.. + |")
  }

  @Test func `the hardware cursor is on the selected row`() {
    let canvas = Drawn.canvas(30, 4) { canvas in
      ListPane(model: .partners(56), isFocused: true, joinsAbove: false, joinsBelow: false)
        .draw(Rect(x: 0, y: 0, width: 30, height: 4), on: &canvas)
    }
    #expect(canvas.cursor == Point(x: 1, y: 2))
    #expect((1..<29).allSatisfy { canvas.buffer[$0, 2].style.attributes.contains(.reverse) })
    #expect(!canvas.buffer[0, 2].style.attributes.contains(.reverse))
    #expect(!canvas.buffer[29, 2].style.attributes.contains(.reverse))
  }
}
