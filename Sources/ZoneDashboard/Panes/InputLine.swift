import Terminal
import ZoneViewModels

/// A line in which somebody types.
struct InputLine {
  let prompt: String
  let field: TextField
  /// Whether letters go into it, so that the hardware cursor stands there.
  var isActive = true

  /// The field scrolls so that the place of typing is always seen.
  func draw(_ rect: Rect, on canvas: inout Canvas) {
    let used = canvas.draw(prompt, x: rect.x, y: rect.y, width: rect.width, .key)
    let start = rect.x + used
    let width = rect.width - used - 1
    var before = TerminalText.clean(field.beforeCaret)
    while displayWidth(before) >= width, !before.isEmpty {
      before.removeFirst()
    }
    let caret = canvas.draw(before, x: start, y: rect.y, width: width, .input)
    let rest = String(field.text.dropFirst(field.caret))
    canvas.draw(rest, x: start + caret, y: rect.y, width: width - caret, .input)
    if isActive {
      canvas.cursor = Point(x: start + caret, y: rect.y)
    }
  }
}
