import TerminalCells
import ZoneSettings
import ZoneViewModels

/// Draws a row of a list: its cells with the found words highlighted, and before them a tick if the user marked it, or
/// a sign if it is new or watched.
struct ListRowLine {
  let row: ShownRow
  let isMarked: Bool
  let sign: RowSign?
  let slots: [ColumnFit.Slot]
  let alignment: CellAlignment
  /// The words of the filter.
  let words: [String]

  /// Draws the cells from a position.
  func draw(at start: Point, on canvas: inout Canvas) {
    var x = start.x
    if row.cells.count == 1 {
      // A heading takes the whole row.
      let width = slots.reduce(-ColumnFit.gap) { $0 + $1.width + ColumnFit.gap }
      canvas.draw(row.cells[0].text, x: x, y: start.y, width: max(0, width), row.cells[0].role)
      return
    }
    for (index, slot) in slots.enumerated() {
      let cell = row.cells[slot.cell]
      let indent = alignment.indent(of: cell, in: index, width: slot.width, canvas)
      let place = Rect(x: x + indent, y: start.y, width: slot.width - indent, height: 1)
      var used = draw(cell, place, on: &canvas)
      if slot.cell == 0, let match = row.match, used + Self.shortestMatch <= slot.width {
        used += 2
        let place = Rect(x: x + used, y: start.y, width: slot.width - used, height: 1)
        canvas.draw(match, x: place.x, y: place.y, width: place.width, .dim)
        highlight(match, place, on: &canvas)
      }
      x += slot.width + ColumnFit.gap
    }
    if isMarked {
      canvas.draw(canvas.glyphs.marked, x: start.x - 1, y: start.y, width: 1, .key)
    } else if let sign {
      canvas.draw(Glyphs.sign(sign), x: start.x - 1, y: start.y, width: 1, sign == .new ? .key : .dim)
    }
  }

  /// The columns of a mark behind a cell, with the blank before it.
  static let markWidth = 2

  /// Draws a cell with its mark, which is never cut. Returns the number of columns used.
  private func draw(_ cell: ListCell, _ place: Rect, on canvas: inout Canvas) -> Int {
    let room = max(0, place.width - (cell.mark == nil ? 0 : Self.markWidth))
    var used = canvas.draw(cell.text, x: place.x, y: place.y, width: room, cell.role)
    highlight(cell.text, Rect(x: place.x, y: place.y, width: room, height: 1), on: &canvas)
    if let mark = cell.mark {
      canvas.draw(canvas.glyphs.mark(mark), x: place.x + used + 1, y: place.y, width: 1, mark)
      used += Self.markWidth
    }
    return used
  }

  /// The least width for the text in which the filter was found; less would be unreadable.
  private static let shortestMatch = 10

  private func highlight(_ text: String, _ place: Rect, on canvas: inout Canvas) {
    guard !words.isEmpty else { return }
    let shown = Array(canvas.cut(text, to: place.width))
    for range in Highlight.ranges(of: words, in: String(shown)) {
      let start = displayWidth(String(shown[..<range.lowerBound]))
      let width = displayWidth(String(shown[range]))
      canvas.lay(.key, over: Rect(x: place.x + start, y: place.y, width: width, height: 1))
    }
  }
}
