import TerminalCells
import ZoneData
import ZoneSettings
import ZoneViewModels

/// Draws a list: zones, partners, events or contacts.
struct ListPane {
  let model: ListModel
  let isFocused: Bool
  let joinsAbove: Bool
  let joinsBelow: Bool
  /// The axis; nil except in the timeline.
  var timeline: TimelineModel?
  /// The role of the border where it is not that of a pane.
  var border: Role?

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    canvas.fill(Frame.own(rect, joinsBelow: joinsBelow))
    let counts = ListCount.forms(model, timeline, asides: asides)
    Frame(
      title: "\(model.pane.rawValue) \(model.pane.title)", asides: asides, chips: model.chips,
      trailing: counts.last?.text ?? "", longerTrailing: counts.dropLast(), isFocused: isFocused,
      joinsAbove: joinsAbove, joinsBelow: joinsBelow, role: border
    ).draw(rect, on: &canvas)
    canvas.hits.add(.pane(model.pane), Frame.own(rect, joinsBelow: joinsBelow))
    let inside = rect.inset(by: 1)
    guard !inside.isEmpty else { return }
    // One column for the cursor at the left and one for the mark at the right, each with a blank beside it.
    let content = Rect(x: inside.x + 2, y: inside.y, width: inside.width - 5, height: inside.height)
    let widths = ColumnWidths(model.columns, in: cellWidth(content))
    let headings = Layout.headingRows(rect, of: model.pane)
    if let timeline, headings > 1 {
      AxisHeader(axis: timeline.axis).draw(track(content, timeline, height: headings), on: &canvas)
    } else if headings > 0 {
      drawHeadings(content, widths, on: &canvas)
    }
    let bar = ScrollBar(first: model.top, shown: inside.height - headings, total: model.rowCount)
    bar.draw(
      x: rect.maxX - 1, (inside.y + headings)..<max(inside.y + headings, inside.maxY),
      border ?? (isFocused ? .borderFocused : .border), on: &canvas)
    if model.rows.isEmpty {
      drawEmpty(
        Rect(x: content.x, y: content.y + headings, width: content.width, height: inside.height - headings), on: &canvas
      )
    }
    for (index, row) in model.rows.prefix(inside.height - headings).enumerated() {
      let line = Rect(x: inside.x, y: inside.y + headings + index, width: inside.width, height: 1)
      canvas.hits.add(.row(model.pane, model.top + index), line)
      draw(
        row, at: index, y: inside.y + headings + index, inside, content, widths,
        on: &canvas)
    }
  }

  /// The width of the cells. If rows have tracks, the cells are to their left.
  private func cellWidth(_ content: Rect) -> Int {
    guard let timeline, timeline.track.isBesideRows else { return content.width }
    return max(0, timeline.track.column - ColumnWidths.gap)
  }

  private func track(_ content: Rect, _ timeline: TimelineModel, height: Int) -> Rect {
    Rect(x: content.x + timeline.track.column, y: content.y, width: timeline.track.width, height: height)
  }

  private func drawTrack(_ row: Int, y: Int, _ content: Rect, on canvas: inout Canvas) {
    guard let timeline, timeline.spans.indices.contains(row) else { return }
    var line = track(content, timeline, height: 1)
    line.y = y
    Track.draw(timeline.spans[row], line, on: &canvas)
  }

  /// Draws the sentence about an empty list, and the keys that remove what narrows it.
  private func drawEmpty(_ rect: Rect, on canvas: inout Canvas) {
    let sentence = TerminalText.wrap(canvas.glyphs.asciiFallback(model.emptyText), to: rect.width)
    let lines = sentence.map { ($0, Role.dim) } + model.emptyHints.map { ($0, Role.key) }
    for (index, line) in lines.prefix(max(0, rect.height)).enumerated() {
      canvas.draw(line.0, x: rect.x, y: rect.y + index, width: rect.width, line.1)
    }
  }

  private var asides: [String] {
    // The axis replaces the headings, which would show the order.
    let order = timeline == nil ? model.orderTitle.map { "by \($0.lowercased())" } : nil
    return model.scope + [timeline?.inWords, order].compactMap(\.self)
  }

  private func drawHeadings(_ content: Rect, _ widths: ColumnWidths, on canvas: inout Canvas) {
    var x = content.x
    for slot in widths.slots {
      let column = model.columns[slot.cell]
      canvas.draw(column.title + arrow(column, canvas.glyphs), x: x, y: content.y, width: slot.width, .label)
      x += slot.width + ColumnWidths.gap
    }
  }

  private func arrow(_ column: Column, _ glyphs: Glyphs) -> String {
    guard let order = model.order, order.column == column.key else { return "" }
    return " " + (order.isDescending ? glyphs.descending : glyphs.ascending)
  }

  private func draw(
    _ row: ShownRow, at index: Int, y: Int, _ inside: Rect, _ content: Rect, _ widths: ColumnWidths,
    on canvas: inout Canvas
  ) {
    let isMarked = model.isMarked.indices.contains(index) && model.isMarked[index]
    ListRowLine(row: row, isMarked: isMarked, widths: widths, words: model.words)
      .draw(at: Point(x: content.x, y: y), on: &canvas)
    if let mark = row.mark {
      canvas.draw(canvas.glyphs.mark(mark), x: inside.maxX - 2, y: y, width: 1, mark)
    }
    drawTrack(index, y: y, content, on: &canvas)
    guard index == model.cursor else { return }
    canvas.draw(canvas.glyphs.cursor, x: inside.x, y: y, width: 1, .text)
    let bar = Rect(x: inside.x, y: y, width: inside.width, height: 1)
    canvas.lay(isFocused ? .selection : .selectionElsewhere, over: bar)
    if isFocused {
      canvas.cursor = Point(x: inside.x, y: y)
    }
  }
}
