import Terminal
import Testing

@testable import ZoneDashboard
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

  @Test func labelsTextsAndMarksStandInColumnsAndLongTextsWrap() {
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

  @Test func theWholeSelectedItemIsMarked() {
    let canvas = Drawn.canvas(44, 8) { canvas in
      SheetPane(model: model(columns: 39), title: "5 Signing", isFocused: true)
        .draw(Rect(x: 0, y: 0, width: 44, height: 8), on: &canvas)
    }
    #expect(canvas.cursor == Point(x: 1, y: 2))
    #expect(
      [1, 2, 3, 4].map { canvas.buffer[5, $0].style.attributes.contains(.reverse) } == [false, true, true, false])
  }

  @Test func aSheetThatDoesNotFitSaysWhereOneIs() {
    let lines = Drawn.lines(44, 4) { canvas in
      SheetPane(model: model(columns: 39), title: "5 Signing", isFocused: false)
        .draw(Rect(x: 0, y: 0, width: 44, height: 4), on: &canvas)
    }
    #expect(lines[0] == "┌─ 5 Signing ──────────────────────── top ─┐")
  }
}
