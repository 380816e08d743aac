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
      title: "\(model.pane.rawValue) \(model.pane.title)", asides: asides, needed: model.scope.count,
      chips: model.chips,
      trailing: counts.last?.text ?? "", longerTrailing: counts.dropLast(), isFocused: isFocused,
      joinsAbove: joinsAbove, joinsBelow: joinsBelow, role: border
    ).draw(rect, on: &canvas)
    canvas.hits.add(.pane(model.pane), Frame.own(rect, joinsBelow: joinsBelow))
    let inside = rect.inset(by: 1)
    guard !inside.isEmpty else { return }
    // One column for the cursor at the left and one for the mark at the right, each with a blank beside it.
    let content = Rect(x: inside.x + 2, y: inside.y, width: inside.width - 5, height: inside.height)
    let alignment = CellAlignment(model, canvas)
    let sums = model.sums == nil ? 0 : 1
    let headings = Layout.headingRows(rect, of: model.pane)
    if let timeline, headings > 1 {
      AxisHeader(axis: timeline.axis).draw(track(content, timeline, height: headings), on: &canvas)
    } else if headings > 0 {
      drawHeadings(content, alignment, on: &canvas)
    }
    let room = inside.height - headings - sums
    let bar = ScrollBar(first: model.top, shown: room, total: model.rowCount)
    bar.draw(
      x: rect.maxX - 1, (inside.y + headings)..<max(inside.y + headings, inside.maxY),
      border ?? (isFocused ? .borderFocused : .border), on: &canvas)
    if model.rows.isEmpty {
      drawEmpty(
        Rect(x: content.x, y: content.y + headings, width: content.width, height: inside.height - headings), on: &canvas
      )
    }
    drawSums(inside, on: &canvas)
    for (index, row) in model.rows.prefix(max(0, room)).enumerated() {
      let y = inside.y + headings + index
      canvas.hits.add(.row(model.pane, model.top + index), Rect(x: inside.x, y: y, width: inside.width, height: 1))
      draw(row, at: index, y: y, inside, content, alignment, on: &canvas)
    }
  }

  /// Draws the sums into the last line, if there are any.
  private func drawSums(_ inside: Rect, on canvas: inout Canvas) {
    guard let sums = model.sums else { return }
    let text = "\(canvas.glyphs.sum) \(Self.fitting(sums, to: inside.width - 3, canvas))"
    canvas.draw(text, x: inside.x, y: inside.maxY - 1, width: inside.width - 1, .label)
  }

  /// As many sums as fit, and how many more there are: half a number is another number.
  private static func fitting(_ sums: [String], to width: Int, _ canvas: Canvas) -> String {
    let lines = sums.indices.reversed().map { last -> String in
      let more = sums.count - 1 - last
      return sums[...last].joined(separator: " · ") + (more == 0 ? "" : " · +\(more)")
    }
    return lines.first { canvas.width($0) <= width } ?? "+\(sums.count)"
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
    let order = model.orderTitle.map { "by \($0.lowercased())" }
    // The axis is in the place of the headings, of which one may be selected.
    let head = timeline == nil ? nil : model.columns.first { $0.key == model.selectedColumn }
    let selected = model.selectedColumn == nil ? nil : head.map { "column \($0.title.lowercased())" }
    return model.scope + [timeline?.inWords, order, selected].compactMap(\.self)
  }

  /// Draws the heads, each a target that sorts by its column, and how many columns are left out.
  private func drawHeadings(_ content: Rect, _ alignment: CellAlignment, on canvas: inout Canvas) {
    var x = content.x
    for (index, slot) in model.fit.slots.enumerated() {
      let column = model.columns[slot.cell]
      let title = canvas.cut(column.title + arrow(column, canvas.glyphs), to: slot.width)
      let width = canvas.width(title)
      let start = alignment.isOfNumbers(index) ? x + slot.width - width : x
      canvas.draw(title, x: start, y: content.y, width: width, .label)
      if column.key == model.selectedColumn {
        canvas.lay(.selection, over: Rect(x: start, y: content.y, width: width, height: 1))
      }
      if let key = column.key, timeline?.lanes == nil {
        canvas.hits.add(.head(model.pane, key), Rect(x: x, y: content.y, width: slot.width, height: 1))
      }
      x += slot.width + ColumnFit.gap
    }
    let hidden = model.fit.before + model.fit.after
    if hidden > 0 {
      let text = "+\(hidden)"
      canvas.draw(text, x: content.maxX + 3 - text.count, y: content.y, width: text.count, .dim)
    }
  }

  private func arrow(_ column: Column, _ glyphs: Glyphs) -> String {
    guard let order = model.order, order.column == column.key else { return "" }
    return " " + (order.isDescending ? glyphs.descending : glyphs.ascending)
  }

  private func draw(
    _ row: ShownRow, at index: Int, y: Int, _ inside: Rect, _ content: Rect, _ alignment: CellAlignment,
    on canvas: inout Canvas
  ) {
    let isMarked = model.isMarked.indices.contains(index) && model.isMarked[index]
    let sign = model.signs.indices.contains(index) ? model.signs[index] : nil
    ListRowLine(
      row: row, isMarked: isMarked, sign: sign, slots: model.fit.slots, alignment: alignment, words: model.words
    ).draw(at: Point(x: content.x, y: y), on: &canvas)
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
