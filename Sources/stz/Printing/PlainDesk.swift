import ZoneCatalogue
import ZoneData
import ZoneViewModels

/// The desk as lines of text in reading order, for screen readers: the trail, then each pane row by row, with the names
/// of the columns and the marks in words.
struct PlainDesk {
  private let view: DeskView
  private let sheet: SheetModel

  /// Prints the desk as it opens on an index.
  static func write(_ catalogue: Catalogue, asOf day: Day?, view: SavedView? = nil) throws {
    // Nothing is wrapped or cut, and all rows are shown. Lists have the columns that most screens have room for.
    let all = Viewport.Extent(columns: 70, rows: .max / 4)
    let environment = DeskEnvironment(wrap: { text, _ in [text] }, keys: { _ in "" })
    var desk = Desk(catalogue: catalogue, request: DeskRequest(asOf: day), environment: environment)
    var session = Session()
    session.showsPlans = true
    desk.restore(session)
    if let view {
      _ = desk.open(view)
    }
    let panes = Dictionary(uniqueKeysWithValues: PaneID.allCases.map { ($0, all) })
    _ = desk.receive(.viewportChanged(Viewport(panes: panes, popup: all)))
    desk.settle()
    try Output.writeLines(PlainDesk(desk.view()).text)
  }

  init(_ view: DeskView) {
    self.view = view
    sheet = view.detail
  }

  var text: String {
    let trail = view.trail.joined(separator: ", ")
    let summary = [view.asOf, view.summary.replacing("  ", with: ", ")].compactMap(\.self).joined(separator: ", ")
    let header = "stz: \(trail). \(summary).\n"
    let lists = PaneID.lists.compactMap { view.lists[$0] }.map(text)
    return header + lists.joined() + detail
  }

  private func text(of list: ListModel) -> String {
    let scope = list.scope.map { ", " + $0 }.joined()
    let title = "\nPane \(list.pane.rawValue), \(list.pane.title)\(scope): \(list.count) of \(list.total)\n"
    guard !list.rows.isEmpty else { return title + list.emptyText + "\n" }
    return title + list.rows.map { line(of: $0, list.columns) + "\n" }.joined()
  }

  private func line(of row: ShownRow, _ columns: [Column]) -> String {
    let cells = zip(columns, row.cells).filter { !$1.text.isEmpty }.map { column, cell in
      "\(column.title): \(cell.text == "?" ? "unknown" : cell.text)"
    }
    return (cells + (row.mark.map { [$0.name] } ?? [])).joined(separator: "; ")
  }

  private var detail: String {
    "\nPane \(PaneID.detail.rawValue), \(PaneID.detail.title): \(sheet.title)\n"
      + sheet.lines.compactMap { line(of: $0) }.map { $0 + "\n" }.joined()
  }

  /// A line of the detail, without the bars, which repeat the numbers.
  private func line(of line: SheetLine) -> String? {
    let text = line.text.filter { $0 != "■" }.split(separator: " ", omittingEmptySubsequences: true)
    let parts = [line.label, text.joined(separator: " ")].filter { !$0.isEmpty }
    guard !parts.isEmpty else { return nil }
    let behind = [line.trailing, line.mark?.name ?? ""].filter { !$0.isEmpty }
    return ([parts.joined(separator: ": ")] + behind).joined(separator: "; ")
  }
}
