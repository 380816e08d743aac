import TerminalCells
import ZoneData
import ZoneViewModels

/// Draws a form: its fields with their labels, and under the one that is typed in what can be chosen.
struct FormPane {
  let model: FormModel

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    canvas.ground = .popup
    canvas.cursor = nil
    defer { canvas.ground = .text }
    canvas.fill(rect)
    Frame(title: model.title, isFocused: true, role: .popupBorder).draw(rect, on: &canvas)
    canvas.hits.add(.form, rect)
    let inside = Rect(x: rect.x + 2, y: rect.y + 1, width: rect.width - 4, height: rect.height - 2)
    for (row, line) in model.lines.dropFirst(first(inside.height)).prefix(inside.height).enumerated() {
      draw(line, Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1), on: &canvas)
    }
  }

  /// The first line to show, so that the field that is typed in is visible with what is under it.
  private func first(_ room: Int) -> Int {
    let last = max(0, model.lines.count - room)
    return min(last, max(0, model.focus - 1))
  }

  private var labelWidth: Int {
    model.lines.map { line in
      if case .field(_, let label, _, _, _) = line { displayWidth(label) + FormModel.labelGap } else { 0 }
    }.max() ?? 0
  }

  private func draw(_ line: FormModel.Line, _ place: Rect, on canvas: inout Canvas) {
    let behind = Rect(x: place.x + labelWidth, y: place.y, width: place.width - labelWidth, height: 1)
    switch line {
    case .gap: break
    case .about(let text): canvas.draw(text, x: place.x, y: place.y, width: place.width, .dim)
    case .field(let number, let label, let field, let hint, let isFocused):
      canvas.hits.add(.field(number), place)
      canvas.draw(label, x: place.x, y: place.y, width: labelWidth - 1, isFocused ? .key : .label)
      draw(field, hint, isFocused, behind, on: &canvas)
    case .remark(let text, let isMistake):
      canvas.draw(text, x: behind.x, y: behind.y, width: behind.width, isMistake ? .error : .dim)
    case .candidate(let number, let text, let meaning, let isSelected):
      canvas.hits.add(.candidate(number), place)
      let used = canvas.draw(text, x: behind.x + 2, y: behind.y, width: behind.width - 2, .text) + 4
      canvas.draw(meaning, x: behind.x + used, y: behind.y, width: behind.width - used, .dim)
      guard isSelected else { return }
      canvas.draw(canvas.glyphs.cursor, x: behind.x, y: behind.y, width: 1, .popup)
      canvas.lay(.selection, over: behind)
    }
  }

  private func draw(_ field: TextField, _ hint: String, _ isFocused: Bool, _ place: Rect, on canvas: inout Canvas) {
    if field.text.isEmpty {
      canvas.draw(hint, x: place.x, y: place.y, width: place.width, .dim)
      if isFocused { canvas.cursor = Point(x: place.x, y: place.y) }
    } else if isFocused {
      InputLine(prompt: "", field: field).draw(place, on: &canvas)
    } else {
      canvas.draw(field.text, x: place.x, y: place.y, width: place.width, .text)
    }
  }
}
