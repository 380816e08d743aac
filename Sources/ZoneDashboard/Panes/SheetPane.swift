import TerminalCells
import ZoneData
import ZoneViewModels

/// Draws a sheet: the detail or a popup.
struct SheetPane {
  let model: SheetModel
  var title: String
  var isFocused: Bool
  var joinsBelow = false
  /// The role of the border if it differs from that of a pane.
  var border: Role?
  var ground = Role.text
  /// The target of a click on an item, or outside the items.
  var target: (Int?) -> HitTarget = { $0.map(HitTarget.item) ?? .pane(.detail) }

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    canvas.ground = ground
    defer { canvas.ground = .text }
    canvas.fill(Frame.own(rect, joinsBelow: joinsBelow))
    Frame(
      title: title, asides: model.asides, trailing: trailing(rect), isFocused: isFocused, joinsBelow: joinsBelow,
      role: border
    )
    .draw(rect, on: &canvas)
    canvas.hits.add(target(nil), Frame.own(rect, joinsBelow: joinsBelow))
    let inside = rows(rect)
    scrollBar(rect).draw(
      x: rect.maxX - 1, inside.y..<inside.maxY, border ?? (isFocused ? .borderFocused : .border), on: &canvas)
    if let table = model.table {
      let heads = Rect(x: inside.x + 2, y: inside.y - table.headRows, width: inside.width - 3, height: table.headRows)
      drawHeads(table, heads, on: &canvas)
    }
    for (index, line) in model.lines.prefix(inside.height).enumerated() {
      canvas.hits.add(target(line.item), Rect(x: inside.x, y: inside.y + index, width: inside.width, height: 1))
      draw(line, y: inside.y + index, inside, on: &canvas)
    }
    drawSelection(inside, on: &canvas)
    if let search = model.search {
      let line = Rect(x: inside.x + 2, y: rect.y + 1, width: inside.width - 3, height: 1)
      InputLine(prompt: "/ ", field: search.field, isActive: search.isTyping).draw(line, on: &canvas)
    }
  }

  /// The rectangle of the items, below the search field and the names above cells if there are any.
  private func rows(_ rect: Rect) -> Rect {
    let inside = rect.inset(by: 1)
    let above = (model.search == nil ? 0 : 1) + (model.table?.headRows ?? 0)
    return Rect(x: inside.x, y: inside.y + above, width: inside.width, height: max(0, inside.height - above))
  }

  /// The scroll position, if not all lines fit.
  private func trailing(_ rect: Rect) -> String {
    let rows = rows(rect).height
    let count = count
    guard model.lineCount > rows, rows > 0 else { return count }
    let place = scrollBar(rect).inWords
    return count.isEmpty ? place : "\(count) · \(place)"
  }

  private func scrollBar(_ rect: Rect) -> ScrollBar {
    ScrollBar(first: model.top, shown: rows(rect).height, total: model.lineCount)
  }

  private var count: String {
    guard let search = model.search, !search.field.text.isEmpty else { return model.count.map(String.init) ?? "" }
    return "\(search.found) of \(search.total)"
  }

  private func draw(_ line: SheetLine, y: Int, _ inside: Rect, on canvas: inout Canvas) {
    let x = inside.x + 2
    if let table = model.table, !line.cells.isEmpty {
      return draw(line, table, Rect(x: x, y: y, width: inside.maxX - 1 - x, height: 1), on: &canvas)
    }
    canvas.draw(line.label, x: x, y: y, width: max(0, model.labelWidth - 1), .label)
    let indent = line.isFlush ? 0 : model.labelWidth
    let right = inside.maxX - 1
    let used = canvas.draw(line.text, x: x + indent, y: y, width: right - x - indent, line.role)
    draw(line.chart, x: x + indent + used + 1, y: y, on: &canvas)
    if !line.trailing.isEmpty {
      let width = canvas.width(line.trailing)
      canvas.draw(line.trailing, x: right - width, y: y, width: width, .count)
    }
    let markX = right - model.markInset
    if let mark = line.mark {
      canvas.draw(canvas.glyphs.mark(mark), x: markX, y: y, width: 1, mark)
    }
    if !line.aside.isEmpty {
      let width = canvas.width(line.aside)
      canvas.draw(line.aside, x: markX - 1 - width, y: y, width: width, .dim)
    }
  }

  private func draw(_ chart: Sheet.Chart?, x: Int, y: Int, on canvas: inout Canvas) {
    switch chart {
    case .bar(let length, _):
      canvas.draw(String(repeating: "■", count: length), x: x, y: y, width: length, .text)
    case .sparkline(let heights):
      canvas.draw(canvas.glyphs.sparkline(heights), x: x, y: y, width: heights.count, .text)
    case nil: break
    }
  }

  private func drawSelection(_ inside: Rect, on canvas: inout Canvas) {
    guard let selected = model.selected else { return }
    let lines = model.lines.prefix(inside.height).indices.filter { model.lines[$0].item == selected }
    guard let first = lines.first, isFocused else { return }
    let bar = Rect(x: inside.x, y: inside.y + first, width: inside.width, height: lines.count)
    canvas.draw(canvas.glyphs.cursor, x: inside.x, y: bar.y, width: 1, ground)
    canvas.lay(.selection, over: bar)
    canvas.cursor = Point(x: inside.x, y: bar.y)
  }
}
