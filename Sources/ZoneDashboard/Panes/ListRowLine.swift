import Terminal
import ZoneViewModels

/// Draws a row of a list: its cells with the words found in them, and the signs before and after.
struct ListRowLine {
  let row: ListRow
  let isMarked: Bool
  let widths: ColumnWidths
  /// The words that the list is filtered by.
  let words: [String]

  /// Draws the cells from a place on.
  func draw(at start: Point, on canvas: inout Canvas) {
    var x = start.x
    for slot in widths.slots {
      let cell = row.cells[slot.cell]
      var used = canvas.draw(cell.text, x: x, y: start.y, width: slot.width, cell.role)
      highlight(cell.text, Rect(x: x, y: start.y, width: slot.width, height: 1), on: &canvas)
      if slot.cell == 0, let match = row.match, used + Self.shortestMatch <= slot.width {
        used += 2
        let place = Rect(x: x + used, y: start.y, width: slot.width - used, height: 1)
        canvas.draw(match, x: place.x, y: place.y, width: place.width, .dim)
        highlight(match, place, on: &canvas)
      }
      x += slot.width + ColumnWidths.gap
    }
    if isMarked {
      canvas.draw(canvas.glyphs.marked, x: start.x - 1, y: start.y, width: 1, .key)
    }
  }

  /// What was found elsewhere is not begun where nothing of it could be read.
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
