import TerminalCells
import Testing

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
      lines(.partners(), 56, 6) == [
        "┌─ 2 Partners ──────────────────────────────── 2 of 8 ─┐",
        "│  Partner           Native name   Seat       Tie      │",
        "│  SEDA Shenyang A…  沈·阳·经·济·技·…   Liaoning   signed ● │",
        "│▸ Shenxi Industri…  沈·西·工·业·走·廊·  ?          none   ✎ │",
        "│                                                      │",
        "└──────────────────────────────────────────────────────┘",
      ])
  }

  @Test func `a low pane has no headings`() {
    #expect(
      lines(.partners(), 30, 4) == [
        "┌─ 2 Partners ────── 2 of 8 ─┐",
        "│  SEDA Shenyang Area      ● │",
        "│▸ Shenxi Industrial Corr… ✎ │",
        "└────────────────────────────┘",
      ])
  }

  @Test func `the filter is in the title, and an empty list shows the reason`() {
    #expect(
      lines(.partners(filter: "bmw", rows: []), 34, 4) == [
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
    let lines = lines(.partners(), 30, 4, glyphs: .ascii)
    #expect(lines[0] == "+- 2 Partners ------ 2 of 8 -+")
    #expect(lines[1] == "|  SEDA Shenyang Area      * |")
    #expect(lines[2] == "|> Shenxi Industrial Cor.. + |")
  }

  @Test func `the hardware cursor is on the selected row`() {
    let canvas = Drawn.canvas(30, 4) { canvas in
      ListPane(model: .partners(), isFocused: true, joinsAbove: false, joinsBelow: false)
        .draw(Rect(x: 0, y: 0, width: 30, height: 4), on: &canvas)
    }
    #expect(canvas.cursor == Point(x: 1, y: 2))
    #expect((1..<29).allSatisfy { canvas.buffer[$0, 2].style.attributes.contains(.reverse) })
    #expect(!canvas.buffer[0, 2].style.attributes.contains(.reverse))
    #expect(!canvas.buffer[29, 2].style.attributes.contains(.reverse))
  }
}
