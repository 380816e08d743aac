import Glibc
import TerminalCells
import ZoneCatalogue
import ZoneData

@testable import ZoneDashboard
@testable import ZoneSettings
@testable import ZoneViewModels

/// Draws on a canvas of a size, for tests that compare lines.
enum Drawn {
  /// The lines of a drawing. `·` is the second half of a wide character.
  static func lines(
    _ width: Int, _ height: Int, glyphs: Glyphs = .unicode, _ draw: (inout Canvas) -> Void
  ) -> [String] {
    canvas(width, height, glyphs: glyphs, draw).buffer.lines(hiddenHalf: "·")
  }

  /// The canvas after drawing.
  static func canvas(
    _ width: Int, _ height: Int, theme: Theme = .plain, glyphs: Glyphs = .unicode, _ draw: (inout Canvas) -> Void
  ) -> Canvas {
    // The width of characters depends on the locale.
    setlocale(LC_ALL, "C.UTF-8")
    var canvas = Canvas(Size(width: width, height: height), theme: theme, glyphs: glyphs)
    draw(&canvas)
    return canvas
  }
}

extension ListModel {
  /// A list of partners in a pane of a width, the second of them selected.
  static func partners(_ width: Int, filter: String = "", rows: [ShownRow]? = nil) -> ListModel {
    let all = [
      ShownRow(
        id: nil,
        cells: [
          .init("SEDA Shenyang Area"), .init("沈阳经济技术开发区", .dim), .init("Liaoning"), .init("signed"), .init("zone"),
        ],
        mark: .sourced),
      ShownRow(
        id: nil,
        cells: [
          .init("Shenxi Industrial Corridor"), .init("沈西工业走廊", .dim), .init("?"), .init("none"), .init("corridor"),
        ],
        mark: .corrected),
    ]
    let shown = rows ?? all
    // Five columns of the pane are the frame, the cursor and the mark, and two are blank.
    let list = CatalogueList.partners.definition
    let headings = ColumnChoice(list, list.defaultColumns(in: width - 7)).headings
    return ListModel(
      pane: .partners, columns: headings, fit: ColumnFit(headings, in: width - 7), rows: shown,
      cursor: shown.isEmpty ? nil : 1, top: 0,
      rowCount: shown.count, count: shown.count, total: 8, filter: filter, chips: filter.isEmpty ? [] : [filter],
      isMarked: [], markedCount: 0, order: nil, words: [],
      emptyText: "No partners linked to this")
  }
}

/// A page with given items.
struct ItemsPage: PopupPage {
  let texts: [String]
  var startsTyping: Bool { true }

  func sheet(_ desk: DeskModel) -> Sheet {
    Sheet(title: "Units", items: texts.map { Sheet.Item(paragraphs: [.init($0)]) })
  }

  /// The popup with some items, narrowed to a typed text.
  static func popup(
    _ items: [Sheet.Item], typed: String = "", isTyping: Bool = true
  ) -> (popup: Popup, content: PopupContent) {
    var popup = Popup(ItemsPage(texts: items.compactMap { $0.paragraphs.first?.text }))
    popup.field.insert(typed)
    popup.isTyping = isTyping
    var content = PopupContent()
    content.show(Sheet(title: "Units", items: items), typed: typed, columns: 20, wrap: TerminalText.wrap)
    return (popup, content)
  }
}
