import Foundation
import TerminalCells
import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

/// The number of rows in a title.
@Suite struct ListCountTests {
  private func list(
    _ count: Int, of total: Int, shown: Range<Int>? = nil, scope: [String] = [], chips: [String] = [],
    isCut: Bool = false,
    isStale: Bool = false, marked: Int = 0
  ) -> ListModel {
    ListModel(
      pane: .partners, columns: [], fit: ColumnFit([], in: 0), rows: [], cursor: nil, top: 0, rowCount: count,
      count: count, total: total,
      shown: shown, filter: "", scope: scope, chips: chips, isMarked: [], markedCount: marked, order: nil, words: [],
      emptyText: "", isCut: isCut, isStale: isStale)
  }

  private func title(_ list: ListModel, _ width: Int) -> String {
    Drawn.lines(width, 6) { canvas in
      ListPane(model: list, isFocused: false, joinsAbove: false, joinsBelow: false)
        .draw(Rect(x: 0, y: 0, width: width, height: 6), on: &canvas)
    }[0]
  }

  @Test func `a title says which rows are shown, of how many, of how many in all`() {
    #expect(title(list(33, of: 33), 38) == "┌─ 2 Partners ────────────────── 33 ─┐")
    #expect(title(list(33, of: 33, shown: 3..<20), 38) == "┌─ 2 Partners ────────── 4–20 of 33 ─┐")
    #expect(title(list(6, of: 33), 38) == "┌─ 2 Partners ───────────── 6 of 33 ─┐")
    #expect(title(list(25, of: 33, shown: 3..<20), 38) == "┌─ 2 Partners ───── 4–20 of 25 (33) ─┐")
    #expect(title(list(0, of: 33), 38) == "┌─ 2 Partners ───────────── 0 of 33 ─┐")
    #expect(title(list(33, of: 33, marked: 2), 38) == "┌─ 2 Partners ─────── 2 marked · 33 ─┐")
    #expect(title(list(9, of: 33, isStale: true), 38) == "┌─ 2 Partners ───────────── … of 33 ─┐")
    #expect(title(list(1000, of: 4000, shown: 0..<9, isCut: true), 44).hasSuffix(" 1–9 of 1000+ (4000) ─┐"))
  }

  @Test func `what narrows the list goes before the position`() {
    let narrowed = list(25, of: 33, shown: 3..<20, scope: ["of PAF-IAST"])
    #expect(title(narrowed, 49) == "┌─ 2 Partners · of PAF-IAST ── 4–20 of 25 (33) ─┐")
    #expect(title(narrowed, 48) == "┌─ 2 Partners · of PAF-IAST ──────── 25 of 33 ─┐")
    #expect(title(narrowed, 38) == "┌─ 2 Partners · of PAF-IAST ──── 25 ─┐")
    #expect(title(narrowed, 30) == "┌─ 2 Partners · of PAF-IAST ─┐")
    #expect(title(narrowed, 26) == "┌─ 2 Partners ────── 25 ─┐")
  }

  /// They are joined by blanks, then cut, the longest first, but not the day.
  @Test func `what narrows the list twice is in the title twice`() {
    let narrowed = list(0, of: 33, scope: ["in Punjab", "of National Aerospace Park", "as of 25 Nov 2026"])
    let whole = "┌─ 2 Partners · in Punjab · of National Aerospace Park · as of 25 Nov 2026 ─ 0 of 33 ─┐"
    #expect(title(narrowed, 87) == whole)
    #expect(title(narrowed, 75) == "┌─ 2 Partners in Punjab of National Aerospace Park as of 25 Nov 2026 ─ 0 ─┐")
    #expect(title(narrowed, 53) == "┌─ 2 Partners in Punj… of Natio… as of 25 Nov 2026 ─┐")
    let two = list(0, of: 33, scope: ["in Punjab", "of National Aerospace Park"])
    #expect(title(two, 57) == "┌─ 2 Partners in Punjab of National Aerospace Park ─ 0 ─┐")
    #expect(title(two, 38) == "┌─ 2 Partners in Punj… of Nati… ─ 0 ─┐")
  }

  @Test func `marks are counted as long as any count is`() {
    let marked = list(0, of: 33, scope: ["in Punjab", "as of 25 Nov 2026"], marked: 2)
    #expect(title(marked, 57) == "┌─ 2 Partners in Punjab as of 25 Nov 2026 ─── 2 marked ─┐")
  }

  @Test func `a zone, a day and a filter are in a title of 55 columns`() {
    let narrowed = list(
      0, of: 33, scope: ["of National Aerospace Science and Technology Park", "as of 25 Nov 2026"],
      chips: ["licensed and operational"])
    #expect(title(narrowed, 55) == "┌─ 2 Partners of Nati… as of 25 Nov 2026 [licen… ─ 0 ─┐")
  }

  @Test func `scrolling changes only the position`() {
    for width in 24...60 {
      let titles = [0..<8, 92..<100].map { rows in
        title(list(100, of: 300, shown: rows, scope: ["of the Zone of NRTC in Haripur"]), width)
          .prefix { $0 != "–" && !$0.isNumber || $0 == "2" }
      }
      let words = titles.map { $0.trimmingCharacters(in: .init(charactersIn: "─ ")) }
      #expect(words[0] == words[1], "\(width)")
    }
  }
}
