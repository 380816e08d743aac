import ZoneViewModels

/// Distributes the width of a pane among the columns of its list.
struct ColumnWidths: Equatable {
  /// The index of a column in the row's cells, and its width.
  struct Slot: Equatable {
    let cell: Int
    let width: Int
  }

  let slots: [Slot]
  /// The blank columns between two slots.
  static let gap = 2

  init(_ columns: [Column], in width: Int) {
    let shown = columns.indices.filter { columns[$0].leftOutUnder <= width }
    let gaps = max(0, shown.count - 1) * Self.gap
    let fixed = shown.reduce(0) { $0 + columns[$1].fixedWidth }
    let shares = shown.reduce(0) { $0 + columns[$1].share }
    let left = max(0, width - gaps - fixed)
    var given = 0
    var sharesDone = 0
    slots = shown.map { index in
      let column = columns[index]
      guard column.share > 0 else { return Slot(cell: index, width: column.fixedWidth) }
      sharesDone += column.share
      let end = left * sharesDone / shares
      defer { given = end }
      return Slot(cell: index, width: end - given)
    }
  }
}

extension Column {
  fileprivate var fixedWidth: Int {
    if case .fixed(let width) = width { width } else { 0 }
  }

  fileprivate var share: Int {
    if case .share(let share) = width { share } else { 0 }
  }
}
