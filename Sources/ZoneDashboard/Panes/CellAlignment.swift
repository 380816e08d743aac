import ZoneViewModels

/// How the cells of numbers are aligned in each column: by the end of the number, with the units behind it.
struct CellAlignment {
  /// The widest unit of each slot, with the blank before it; nil for a column without numbers.
  private let units: [Int?]

  init(_ model: ListModel, _ canvas: Canvas) {
    units = model.fit.slots.map { slot in
      let cells = model.rows.compactMap { $0.cells.count > slot.cell ? $0.cells[slot.cell] : nil }
      return cells.compactMap { cell in cell.figure.map { canvas.width(String(cell.text.dropFirst($0))) } }.max()
    }
  }

  func isOfNumbers(_ slot: Int) -> Bool { units[slot] != nil }

  /// The blanks before a cell in a slot of a width.
  func indent(of cell: ListCell, in slot: Int, width: Int, _ canvas: Canvas) -> Int {
    guard let unit = units[slot] else { return 0 }
    let end = width - unit - ListRowLine.markWidth
    guard let figure = cell.figure else { return max(0, end - canvas.width(cell.text)) }
    let number = canvas.width(String(cell.text.prefix(figure)))
    let rest = canvas.width(String(cell.text.dropFirst(figure))) + (cell.mark == nil ? 0 : ListRowLine.markWidth)
    return max(0, min(end - number, width - rest - number))
  }
}
