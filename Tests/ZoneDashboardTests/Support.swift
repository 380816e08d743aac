import Glibc
import Terminal

@testable import ZoneDashboard
@testable import ZoneViewModels

/// Draws on a canvas of a size, for tests that compare lines.
enum Drawn {
  /// The lines that a drawing leaves; `·` stands in the hidden half of a wide character.
  static func lines(
    _ width: Int, _ height: Int, glyphs: Glyphs = .unicode, _ draw: (inout Canvas) -> Void
  ) -> [String] {
    canvas(width, height, glyphs: glyphs, draw).buffer.lines(hiddenHalf: "·")
  }

  /// The canvas after a drawing.
  static func canvas(
    _ width: Int, _ height: Int, theme: Theme = .plain, glyphs: Glyphs = .unicode, _ draw: (inout Canvas) -> Void
  ) -> Canvas {
    // Widths of characters come from the locale.
    setlocale(LC_ALL, "C.UTF-8")
    var canvas = Canvas(Size(width: width, height: height), theme: theme, glyphs: glyphs)
    draw(&canvas)
    return canvas
  }
}

extension ListModel {
  /// A list of partners of which the second is selected.
  static func partners(filter: String = "", rows: [ListRow]? = nil) -> ListModel {
    let all = [
      ListRow(
        id: nil, cells: [.init("SEDA Shenyang Area"), .init("沈阳经济技术开发区", .dim), .init("Liaoning"), .init("zone")],
        mark: .sourced),
      ListRow(
        id: nil, cells: [.init("Shenxi Industrial Corridor"), .init("沈西工业走廊", .dim), .init("?"), .init("corridor")],
        mark: .corrected),
    ]
    let shown = rows ?? all
    return ListModel(
      pane: .partners, columns: PartnerList.columns, rows: shown, cursor: shown.isEmpty ? nil : 1, top: 0,
      rowCount: shown.count, count: shown.count, total: 8, filter: filter, chips: filter.isEmpty ? [] : [filter],
      isMarked: [], markedCount: 0, order: nil, words: [],
      emptyText: "No partner is tied to this")
  }
}
