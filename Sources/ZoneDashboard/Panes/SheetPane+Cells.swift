import TerminalCells
import ZoneData
import ZoneViewModels

/// Draws records beside each other.
extension SheetPane {
  /// Draws the names above the cells, and what the sign in front of a label means.
  func drawHeads(_ table: SheetTable, _ rect: Rect, on canvas: inout Canvas) {
    canvas.draw(canvas.glyphs.differs, x: rect.x, y: rect.y, width: 1, .key)
    canvas.draw(SheetTable.legend, x: rect.x + SheetTable.signWidth, y: rect.y, width: table.labelWidth, .dim)
    for (column, lines) in table.heads.enumerated() {
      for (index, line) in lines.enumerated() {
        canvas.draw(
          line, x: rect.x + table.offset(of: column), y: rect.y + index, width: table.cellWidth, .heading)
      }
    }
  }

  /// Draws a line of an item with cells.
  func draw(_ line: SheetLine, _ table: SheetTable, _ rect: Rect, on canvas: inout Canvas) {
    if line.differs {
      canvas.draw(canvas.glyphs.differs, x: rect.x, y: rect.y, width: 1, .key)
    }
    canvas.draw(
      line.label, x: rect.x + SheetTable.signWidth, y: rect.y, width: table.labelWidth,
      line.role == .dim ? .dim : .label)
    for (column, entry) in line.cells.enumerated() {
      guard let entry else { continue }
      let cell = Rect(x: rect.x + table.offset(of: column), y: rect.y, width: table.cellWidth, height: 1)
      draw(entry, table, cell, on: &canvas)
    }
  }

  /// Draws a text and, at the right of its cell, its age, its mark and the number of its sources.
  private func draw(_ entry: Sheet.Entry, _ table: SheetTable, _ cell: Rect, on canvas: inout Canvas) {
    canvas.draw(entry.text, x: cell.x, y: cell.y, width: cell.width - table.evidenceWidth, entry.role)
    let markX = cell.maxX - 1 - table.sourcesWidth
    if let mark = entry.mark {
      canvas.draw(canvas.glyphs.mark(mark), x: markX, y: cell.y, width: 1, mark)
    }
    if table.showsAges {
      let width = canvas.width(entry.aside)
      canvas.draw(entry.aside, x: markX - 1 - width, y: cell.y, width: width, .dim)
    }
    if table.sourcesWidth > 0 {
      canvas.draw(entry.trailing, x: markX + 2, y: cell.y, width: table.sourcesWidth - 1, .count)
    }
  }
}
