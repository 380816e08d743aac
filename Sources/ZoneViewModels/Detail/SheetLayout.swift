/// A line of a sheet, ready to draw.
package struct SheetLine: Equatable, Sendable {
  /// The item it belongs to.
  package let item: Int
  package let label: String
  package let text: String
  package let role: Role
  /// Whether the text starts where the labels do.
  package let isFlush: Bool
  package let mark: Role?
  package let trailing: String
}

/// The items of a sheet broken into the lines that fit a width.
struct SheetLayout: Equatable {
  let lines: [SheetLine]
  let labelWidth: Int

  /// Columns that the mark and the number beside it take at the right edge.
  static let trailingWidth = 7
  static let longestLabel = 15

  /// Breaks the items; `like` is the sheet whose columns are taken, where this is a part of it.
  init(_ sheet: Sheet, columns: Int, like whole: Sheet? = nil, wrap: (String, Int) -> [String]) {
    let measured = whole?.items ?? sheet.items
    let longest = measured.map(\.label.count).max() ?? 0
    // In a narrow pane the labels must not eat the text.
    let width = longest == 0 ? 0 : min(longest, Self.longestLabel, max(6, columns / 3)) + 1
    let hasTrailing = measured.contains { $0.mark != nil || !$0.trailing.isEmpty }
    let longestTrailing = measured.map(\.trailing.count).max() ?? 0
    let room = columns - (hasTrailing ? max(Self.trailingWidth, longestTrailing + 1) : 0)
    labelWidth = width
    lines = sheet.items.enumerated().flatMap { index, item in
      Self.lines(of: item, index, room: max(1, room - (item.isFlush ? 0 : width)), wrap: wrap)
    }
  }

  private static func lines(
    of item: Sheet.Item, _ index: Int, room: Int, wrap: (String, Int) -> [String]
  ) -> [SheetLine] {
    let texts = item.paragraphs.flatMap { paragraph in
      let wrapped = wrap(paragraph.text, room)
      return (wrapped.isEmpty ? [""] : wrapped).map { (text: $0, role: paragraph.role) }
    }
    return texts.enumerated().map { number, line in
      SheetLine(
        item: index, label: number == 0 ? item.label : "", text: line.text, role: line.role, isFlush: item.isFlush,
        mark: number == 0 ? item.mark : nil, trailing: number == 0 ? item.trailing : "")
    }
  }

  /// The lines of an item.
  func range(of item: Int) -> Range<Int> {
    let first = lines.firstIndex { $0.item == item } ?? 0
    let end = lines[first...].firstIndex { $0.item != item } ?? lines.count
    return first..<end
  }
}

/// Where one is in a sheet: the selected item and the first line of the window.
package struct SheetState: Equatable, Sendable {
  package internal(set) var item = 0
  package internal(set) var top = 0

  /// At the top.
  package init() {}
}

/// A sheet as the screen shows it: the lines of the window.
package struct SheetModel: Equatable, Sendable {
  package let title: String
  package let count: Int?
  package let labelWidth: Int
  package let lines: [SheetLine]
  /// The selected item; nil where nothing can be selected.
  package let selected: Int?
  package let top: Int
  package let lineCount: Int
  /// The lines there would be if nothing were typed.
  package let wholeLineCount: Int
  /// The field in which its items are searched; nil where there is none.
  package let search: SheetSearch?

  /// Takes the lines of a window.
  init(
    title: String, count: Int?, labelWidth: Int, lines: [SheetLine], selected: Int?, top: Int, lineCount: Int,
    wholeLineCount: Int? = nil, search: SheetSearch? = nil
  ) {
    self.title = title
    self.count = count
    self.labelWidth = labelWidth
    self.lines = lines
    self.selected = selected
    self.top = top
    self.lineCount = lineCount
    self.wholeLineCount = wholeLineCount ?? lineCount
    self.search = search
  }
}
