import ZoneData

/// A line of a sheet, ready to draw.
package struct SheetLine: Equatable, Sendable {
  /// The index of its item.
  package let item: Int
  package let label: String
  package let text: String
  package let role: Role
  /// Whether the text starts in the column of the labels.
  package let isFlush: Bool
  package let mark: Role?
  package let trailing: String
  /// The text before the mark.
  package let aside: String
  /// A line of each cell that is shown; nil where a cell has fewer lines.
  package var cells: [Sheet.Entry?] = []
  /// Whether it begins an item whose cells differ.
  package var differs = false
  /// The chart after the text; a bar has its length in columns.
  package var chart: Sheet.Chart?
}

/// The items of a sheet, wrapped to a width.
struct SheetLayout: Equatable {
  let lines: [SheetLine]
  let labelWidth: Int

  /// The distance of the mark from the right edge, where the number beside it ends.
  let markInset: Int
  /// Texts before the mark are left out of narrower sheets.
  static let leastWithAsides = 34
  static let longestLabel = 15
  /// The columns of cells; nil for a sheet without cells.
  let table: SheetTable?

  /// `like` is the whole sheet if this is a part of it, so that the columns do not change while the user narrows it.
  init(_ sheet: Sheet, columns: Int, like whole: Sheet? = nil, wrap: (String, Int) -> [String]) {
    let measured = whole?.items ?? sheet.items
    let longest = measured.map { $0.label.count }.max() ?? 0
    // In a narrow pane, long labels would leave no room for the text.
    let width = longest == 0 ? 0 : min(longest, Self.longestLabel, max(6, columns / 3)) + 1
    let hasTrailing = measured.contains { $0.mark != nil || !$0.trailing.isEmpty }
    let longestTrailing = measured.map { $0.trailing.count }.max() ?? 0
    // Sheets without marks have texts there.
    markInset = measured.contains { $0.mark != nil } ? max(3, longestTrailing) + 2 : max(5, longestTrailing - 1)
    let room = columns - (hasTrailing ? markInset + 2 : 0)
    let hasAsides = columns >= Self.leastWithAsides
    labelWidth = width
    let table = SheetTable(
      whole ?? sheet, columns: columns, mostEntries: SheetTable.mostEntriesOnScreen, wrap: wrap)
    self.table = table
    lines = sheet.items.enumerated().flatMap { index, item in
      var item = item
      if let table, !item.cells.isEmpty { return table.lines(of: item, index, wrap: wrap) }
      item.aside = hasAsides ? item.aside : ""
      return Self.lines(of: item, index, room: max(1, room - (item.isFlush ? 0 : width)), wrap: wrap)
    }
  }

  private static func lines(
    of item: Sheet.Item, _ index: Int, room: Int, wrap: (String, Int) -> [String]
  ) -> [SheetLine] {
    func wrapped(to room: Int) -> [(text: String, role: Role)] {
      item.paragraphs.flatMap { paragraph in
        let wrapped = wrap(paragraph.text, room)
        return (wrapped.isEmpty ? [""] : wrapped).map { (text: $0, role: paragraph.role) }
      }
    }
    var texts = wrapped(to: room)
    var asideLine = texts.count - 1
    // The text before the mark stands behind the last line if there is room, else all lines leave it free.
    if !item.aside.isEmpty, wrap(texts[asideLine].text + " " + item.aside, room).count > 1 {
      texts = wrapped(to: max(1, room - item.aside.count - 1))
      asideLine = 0
    }
    let chartRoom = room - texts[texts.count - 1].text.count - 1 - (item.aside.isEmpty ? 0 : item.aside.count + 1)
    return texts.enumerated().map { number, line in
      SheetLine(
        item: index, label: number == 0 ? item.label : "", text: line.text, role: line.role, isFlush: item.isFlush,
        mark: number == 0 ? item.mark : nil, trailing: number == 0 ? item.trailing : "",
        aside: number == asideLine ? item.aside : "",
        chart: number == texts.count - 1 ? item.chart?.fitted(to: chartRoom) : nil)
    }
  }

  /// The lines of an item.
  func range(of item: Int) -> Range<Int> {
    let first = lines.firstIndex { $0.item == item } ?? 0
    let end = lines[first...].firstIndex { $0.item != item } ?? lines.count
    return first..<end
  }
}

extension Sheet.Chart {
  private static let longestBar = 1000

  /// The chart in a number of columns; nil if it does not fit.
  fileprivate func fitted(to columns: Int) -> Sheet.Chart? {
    switch self {
    case .bar(let number, let most):
      guard number > 0, columns > 0 else { return nil }
      // Text for no screen has no end of columns.
      let columns = min(columns, Self.longestBar)
      return .bar(max(1, number * columns / max(1, most)), of: columns)
    case .sparkline(let heights): return heights.count <= columns ? self : nil
    }
  }
}

/// The position in a sheet: the selected item, and the first line of the window.
package struct SheetState: Equatable, Sendable {
  package internal(set) var item = 0
  package internal(set) var top = 0

  package init() {}
}

/// The visible part of a sheet.
package struct SheetModel: Equatable, Sendable {
  package let title: String
  package let count: Int?
  package let labelWidth: Int
  /// The distance of the marks from the right edge.
  package let markInset: Int
  package let lines: [SheetLine]
  /// The selected item; nil if none can be selected.
  package let selected: Int?
  package let top: Int
  package let lineCount: Int
  /// The number of lines before narrowing.
  package let wholeLineCount: Int
  /// The search field; nil if none is shown.
  package let search: SheetSearch?
  /// The columns of cells; nil for a sheet without cells.
  package var table: SheetTable?
  /// Texts for the title, the most important first.
  package var asides: [String] = []

  init(
    title: String, count: Int?, labelWidth: Int, markInset: Int = 5, lines: [SheetLine], selected: Int?, top: Int,
    lineCount: Int,
    wholeLineCount: Int? = nil, search: SheetSearch? = nil
  ) {
    (self.title, self.count, self.labelWidth, self.lines) = (title, count, labelWidth, lines)
    self.markInset = markInset
    (self.selected, self.top, self.lineCount, self.search) = (selected, top, lineCount, search)
    self.wholeLineCount = wholeLineCount ?? lineCount
  }
}
