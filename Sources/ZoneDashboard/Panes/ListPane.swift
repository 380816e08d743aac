import Terminal
import ZoneViewModels

/// Draws a list: zones, partners, events or contacts.
struct ListPane {
  let model: ListModel
  let isFocused: Bool
  let joinsAbove: Bool
  let joinsBelow: Bool
  /// The axis of the timeline, where the list is that of events.
  var timeline: TimelineModel?

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    canvas.fill(Frame.own(rect, joinsBelow: joinsBelow))
    Frame(
      title: "\(model.pane.rawValue) \(model.pane.title)", aside: aside, chips: model.chips, trailing: trailing,
      isFocused: isFocused, joinsAbove: joinsAbove,
      joinsBelow: joinsBelow
    ).draw(rect, on: &canvas)
    canvas.spots.add(.pane(model.pane), Frame.own(rect, joinsBelow: joinsBelow))
    let inside = rect.inset(by: 1)
    guard !inside.isEmpty else { return }
    // A column at the left for the cursor and one at the right for the mark, each with a blank beside it.
    let content = Rect(x: inside.x + 2, y: inside.y, width: inside.width - 5, height: inside.height)
    let widths = ColumnWidths(model.columns, in: cellWidth(content))
    let headings = Layout.headingRows(rect, of: model.pane)
    if let timeline, headings > 1 {
      AxisHeader(axis: timeline.axis).draw(track(content, timeline, height: headings), on: &canvas)
    } else if headings > 0 {
      drawHeadings(content, widths, on: &canvas)
    }
    if model.rows.isEmpty {
      canvas.draw(model.emptyText, x: content.x, y: content.y + headings, width: content.width, .dim)
    }
    for (index, row) in model.rows.prefix(inside.height - headings).enumerated() {
      let line = Rect(x: inside.x, y: inside.y + headings + index, width: inside.width, height: 1)
      canvas.spots.add(.row(model.pane, model.top + index), line)
      draw(
        row, at: index, y: inside.y + headings + index, inside, content, widths,
        on: &canvas)
    }
  }

  /// The columns for the cells of a row: where rows have tracks, those before them.
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

  private var aside: String {
    let scale = timeline.map { " · \($0.inWords)" } ?? ""
    // The axis takes the place of the names of the columns, one of which would say it.
    let order = timeline == nil ? nil : model.order.map { " · by \($0.column.title.lowercased())" }
    return scale + (order ?? "")
  }

  private var trailing: String {
    let marked = model.markedCount > 0 ? "\(model.markedCount) marked · " : ""
    if model.isLagging { return "\(marked)… of \(model.total)" }
    guard let timeline else { return "\(marked)\(model.count) of \(model.total)" }
    let undated = timeline.undated > 0 ? " · \(timeline.undated) undated" : ""
    return marked + (timeline.lanes == nil ? "\(count) of \(model.total)" : "\(count) lanes") + undated
  }

  /// How many rows there are, as far as that is known.
  private var count: String { "\(model.count)\(model.isCut ? "+" : "")" }

  private func drawHeadings(_ content: Rect, _ widths: ColumnWidths, on canvas: inout Canvas) {
    var x = content.x
    for slot in widths.slots {
      let column = model.columns[slot.cell]
      canvas.draw(column.title + arrow(column, canvas.glyphs), x: x, y: content.y, width: slot.width, .label)
      x += slot.width + ColumnWidths.gap
    }
  }

  private func arrow(_ column: Column, _ glyphs: Glyphs) -> String {
    guard let order = model.order, order.column == column.order else { return "" }
    return " " + (order.isDescending ? glyphs.descending : glyphs.ascending)
  }

  private func draw(
    _ row: ListRow, at index: Int, y: Int, _ inside: Rect, _ content: Rect, _ widths: ColumnWidths,
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
