/// The columns that fit in a width, and the width of each. The first column always stays; if not all of the others fit, those
/// around the selected one are shown.
package struct ColumnFit: Equatable, Sendable {
  /// The index of a column in the row's cells, and its width.
  package struct Slot: Equatable, Sendable {
    package let cell: Int
    package let width: Int
  }

  package let slots: [Slot]
  /// The number of columns left out before and after those shown.
  package let before: Int
  package let after: Int
  /// The blank columns between two slots.
  package static let gap = 2

  init(_ columns: [Column], in width: Int, showing selected: Int? = nil) {
    guard !columns.isEmpty else {
      (slots, before, after) = ([], 0, 0)
      return
    }
    let rest = Self.rest(columns, in: width - columns[0].leastWidth, showing: selected ?? 0)
    slots = Self.slots([0] + rest, columns, in: width)
    (before, after) = (rest.lowerBound - 1, columns.count - rest.upperBound)
  }

  /// The columns after the first that fit in a width.
  private static func rest(_ columns: [Column], in width: Int, showing selected: Int) -> Range<Int> {
    var (first, end) = (1, 1)
    var used = 0
    while end < columns.count {
      let needed = gap + columns[end].leastWidth
      if used + needed > width {
        guard end <= selected, first <= end else { break }
        used -= first < end ? gap + columns[first].leastWidth : 0
        first += 1
        end = max(end, first)
        continue
      }
      used += needed
      end += 1
    }
    return min(first, columns.count)..<max(min(first, columns.count), end)
  }

  private static func slots(_ shown: [Int], _ columns: [Column], in width: Int) -> [Slot] {
    let fixed = shown.reduce(0) { $0 + columns[$1].fixedWidth }
    let shares = shown.reduce(0) { $0 + columns[$1].share }
    let left = max(0, width - (shown.count - 1) * gap - fixed)
    var given = 0
    var sharesDone = 0
    return shown.map { index in
      let column = columns[index]
      guard column.share > 0 else { return Slot(cell: index, width: min(column.fixedWidth, max(0, width))) }
      sharesDone += column.share
      let end = left * sharesDone / shares
      defer { given = end }
      return Slot(cell: index, width: end - given)
    }
  }
}

extension Column {
  /// The column as wide as the quantities of some rows with their marks: half a number is another number.
  func asWide(as rows: [ShownRow], cell: Int) -> Column {
    let cells = rows.compactMap { $0.cells.count > cell ? $0.cells[cell] : nil }.filter { $0.figure != nil }
    guard let widest = cells.map(\.aligned).reduce(nil, Alignment.widest), case .fixed = width else { return self }
    return fitted(to: max(title.count + 2, min(Self.widestNumber, widest.number + widest.unit + 2)))
  }

  /// A longer number is cut.
  private static let widestNumber = 40

  fileprivate var fixedWidth: Int {
    if case .fixed(let width) = width { width } else { 0 }
  }

  fileprivate var share: Int {
    if case .share(let share) = width { share } else { 0 }
  }

  /// A text with less is unreadable.
  fileprivate var leastWidth: Int { share > 0 ? 10 : fixedWidth }
}

/// The characters of a number, and of the unit behind it.
private struct Alignment {
  var number: Int
  var unit: Int

  static func widest(_ left: Alignment?, _ right: Alignment) -> Alignment {
    Alignment(number: max(left?.number ?? 0, right.number), unit: max(left?.unit ?? 0, right.unit))
  }
}

extension ListCell {
  fileprivate var aligned: Alignment { Alignment(number: figure ?? 0, unit: text.count - (figure ?? 0)) }
}
