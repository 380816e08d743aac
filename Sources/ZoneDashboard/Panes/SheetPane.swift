import Terminal
import ZoneViewModels

/// Draws a sheet: the detail, or a popup.
struct SheetPane {
  let model: SheetModel
  var title: String
  var isFocused: Bool
  var joinsBelow = false
  /// The role of the border where it is not that of a pane.
  var border: Role?
  var ground = Role.text
  /// What a click on an item means, and one beside them.
  var spot: (Int?) -> Spot = { $0.map(Spot.item) ?? .pane(.detail) }

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    canvas.ground = ground
    defer { canvas.ground = .text }
    canvas.fill(Frame.own(rect, joinsBelow: joinsBelow))
    Frame(title: title, trailing: trailing(rect), isFocused: isFocused, joinsBelow: joinsBelow, role: border)
      .draw(rect, on: &canvas)
    canvas.spots.add(spot(nil), Frame.own(rect, joinsBelow: joinsBelow))
    let inside = rows(rect)
    for (index, line) in model.lines.prefix(inside.height).enumerated() {
      canvas.spots.add(spot(line.item), Rect(x: inside.x, y: inside.y + index, width: inside.width, height: 1))
      draw(line, y: inside.y + index, inside, on: &canvas)
    }
    drawSelection(inside, on: &canvas)
    if let search = model.search {
      let line = Rect(x: inside.x + 2, y: rect.y + 1, width: inside.width - 3, height: 1)
      InputLine(prompt: "/ ", field: search.field, isActive: search.isTyping).draw(line, on: &canvas)
    }
  }

  /// Where the items stand: under the field, if there is one.
  private func rows(_ rect: Rect) -> Rect {
    let inside = rect.inset(by: 1)
    let field = model.search == nil ? 0 : 1
    return Rect(x: inside.x, y: inside.y + field, width: inside.width, height: inside.height - field)
  }

  /// How far one has read, where not everything fits.
  private func trailing(_ rect: Rect) -> String {
    let rows = rows(rect).height
    let count = count
    guard model.lineCount > rows, rows > 0 else { return count }
    let percent = 100 * model.top / max(1, model.lineCount - rows)
    let place = percent == 0 ? "top" : percent >= 100 ? "end" : "\(percent)%"
    return count.isEmpty ? place : "\(count) · \(place)"
  }

  private var count: String {
    guard let search = model.search, !search.field.text.isEmpty else { return model.count.map(String.init) ?? "" }
    return "\(search.found) of \(search.total)"
  }

  private func draw(_ line: SheetLine, y: Int, _ inside: Rect, on canvas: inout Canvas) {
    let x = inside.x + 2
    canvas.draw(line.label, x: x, y: y, width: max(0, model.labelWidth - 1), .label)
    let indent = line.isFlush ? 0 : model.labelWidth
    let right = inside.maxX - 1
    canvas.draw(line.text, x: x + indent, y: y, width: right - x - indent, line.role)
    var end = right
    if !line.trailing.isEmpty {
      let width = canvas.width(line.trailing)
      canvas.draw(line.trailing, x: end - width, y: y, width: width, .count)
    }
    end -= 4
    if let mark = line.mark {
      canvas.draw(canvas.glyphs.mark(mark), x: end - 1, y: y, width: 1, mark)
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
