import TerminalCells
import Testing

@testable import ZoneDashboard
@testable import ZoneSettings
@testable import ZoneViewModels

@Suite struct SheetPaneTests {
  private let sheet = Sheet(
    title: "Signing",
    items: [
      .init(label: "Date", paragraphs: [.init("by 2 Aug 2022")], mark: .inferred),
      .init(
        label: "Signatory", paragraphs: [.init("Special Technology Zones Authority")], mark: .sourced, trailing: "[2]"),
      Sheet.heading("Facts"),
      .init(paragraphs: [.init("It is a letter.")], isFlush: true),
    ])

  private func model(columns: Int) -> SheetModel {
    let layout = SheetLayout(sheet, columns: columns, wrap: TerminalText.wrap)
    return SheetModel(
      title: sheet.title, count: nil, labelWidth: layout.labelWidth, lines: layout.lines, selected: 1, top: 0,
      lineCount: layout.lines.count)
  }

  @Test func `labels, texts and marks are in columns, and long texts wrap`() {
    let lines = Drawn.lines(44, 8) { canvas in
      SheetPane(model: model(columns: 39), title: "5 Signing", isFocused: true)
        .draw(Rect(x: 0, y: 0, width: 44, height: 8), on: &canvas)
    }
    #expect(
      lines == [
        "┌─ 5 Signing ──────────────────────────────┐",
        "│  Date      by 2 Aug 2022           ~     │",
        "│▸ Signatory Special Technology      ● [2] │",
        "│            Zones Authority               │",
        "│  Facts                                   │",
        "│  It is a letter.                         │",
        "│                                          │",
        "└──────────────────────────────────────────┘",
      ])
  }

  @Test func `the whole selected item is highlighted`() {
    let canvas = Drawn.canvas(44, 8) { canvas in
      SheetPane(model: model(columns: 39), title: "5 Signing", isFocused: true)
        .draw(Rect(x: 0, y: 0, width: 44, height: 8), on: &canvas)
    }
    #expect(canvas.cursor == Point(x: 1, y: 2))
    #expect(
      [1, 2, 3, 4].map { canvas.buffer[5, $0].style.attributes.contains(.reverse) } == [false, true, true, false])
  }

  @Test func `a sheet that does not fit shows its scroll position`() {
    let lines = Drawn.lines(44, 4) { canvas in
      SheetPane(model: model(columns: 39), title: "5 Signing", isFocused: false)
        .draw(Rect(x: 0, y: 0, width: 44, height: 4), on: &canvas)
    }
    #expect(lines[0] == "┌─ 5 Signing ─────────────────── 1–2 of 5 ─┐")
  }

  private func lines(_ items: [Sheet.Item], _ width: Int, glyphs: Glyphs = .unicode) -> [String] {
    let layout = SheetLayout(Sheet(title: "", items: items), columns: width - 5, wrap: TerminalText.wrap)
    let model = SheetModel(
      title: "", count: nil, labelWidth: layout.labelWidth, markInset: layout.markInset, lines: layout.lines,
      selected: nil, top: 0, lineCount: layout.lines.count)
    return Drawn.lines(width, layout.lines.count + 2, glyphs: glyphs) { canvas in
      SheetPane(model: model, title: "", isFocused: false).draw(Rect(size: canvas.buffer.size), on: &canvas)
    }.dropFirst().dropLast()
  }

  @Test func `bars share the columns that the texts leave`() {
    // 25 columns, ten of them for the text and one blank, so seven zones take 14 and three take six.
    let items = [("Islamabad", 3), ("Punjab", 7), ("AJK", 0)].map { name, count in
      let text = name.prefix(6) + String(repeating: " ", count: 8 - min(6, name.count))
      return Sheet.Item(paragraphs: [.init("\(text) \(count)")], chart: .bar(count, of: 7))
    }
    #expect(
      lines(items, 30) == [
        "│  Islama   3 ■■■■■■         │",
        "│  Punjab   7 ■■■■■■■■■■■■■■ │",
        "│  AJK      0                │",
      ])
  }

  @Test func `a sparkline stands behind its figures if there is room, and not in ASCII`() {
    let item = Sheet.Item(
      label: "Zones", paragraphs: [.init("5 → 16 → 18 zones")], mark: .sourced, aside: "4 mo",
      chart: .sparkline([2, 7, 8]))
    #expect(lines([item], 50) == ["│  Zones 5 → 16 → 18 zones ▂▇█        4 mo ●     │"])
    #expect(lines([item], 50, glyphs: .ascii) == ["|  Zones 5 -> 16 -> 18 zones          4 mo *     |"])
    #expect(lines([item], 41) == ["│  Zones 5 → 16 → 18 zones   4 mo ●     │"])
  }

  /// A popup of three items, some of which match the typed text.
  private func drawPopup(typed: String, isTyping: Bool = true, width: Int = 30, height: Int = 7) -> Canvas {
    let items = ["Sindh", "Punjab", "Balochistan"].map { Sheet.Item(paragraphs: [.init($0)]) }
    let (popup, content) = ItemsPage.popup(items, typed: typed, isTyping: isTyping)
    let model = SheetModel(
      title: content.shown.title, count: nil, labelWidth: content.layout.labelWidth, lines: content.layout.lines,
      selected: content.shown.selectable.isEmpty ? nil : content.best, top: 0,
      lineCount: content.layout.lines.count, wholeLineCount: 3, search: SheetSearch(popup, content))
    return Drawn.canvas(width, height) { canvas in
      SheetPane(model: model, title: model.title, isFocused: true)
        .draw(Rect(x: 0, y: 0, width: width, height: height), on: &canvas)
    }
  }

  @Test func `the search field is above the items and has the cursor`() {
    let canvas = drawPopup(typed: "ch")
    #expect(
      canvas.buffer.lines(hiddenHalf: "·") == [
        "┌─ Units ─────────── 1 of 3 ─┐",
        "│  / ch                      │",
        "│▸ Balochistan               │",
        "│                            │",
        "│                            │",
        "│                            │",
        "└────────────────────────────┘",
      ])
    #expect(canvas.cursor == Point(x: 7, y: 1))
  }

  @Test func `outside the search field the cursor is on the selected item`() {
    #expect(drawPopup(typed: "ch", isTyping: false).cursor == Point(x: 1, y: 2))
  }

  @Test func `a field with wide characters scrolls to show its end`() {
    let canvas = drawPopup(typed: "沈阳经济技术开发区沈阳经济", width: 20, height: 5)
    #expect(canvas.buffer.lines(hiddenHalf: "·")[1] == "│  / 区·沈·阳·经·济·    │")
    #expect(canvas.cursor == Point(x: 15, y: 1))
  }
}
