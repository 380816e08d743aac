import Terminal
import ZoneViewModels

/// The last line: what is being typed, or a message, or the keys.
struct Footer {
  let view: DeskView
  let keymap: Keymap
  let context: InputContext

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    if let input = view.input {
      InputLine(prompt: " \(input.pane.title) /", field: input.field, note: view.inputNote).draw(rect, on: &canvas)
    } else if let message = view.message {
      canvas.draw(
        message.text, x: rect.x + 1, y: rect.y, width: rect.width - 2, message.isError ? .error : .message)
    } else {
      drawHints(rect, on: &canvas)
    }
  }

  /// Whole hints only; where they do not all fit, the least useful are left out.
  private func drawHints(_ rect: Rect, on canvas: inout Canvas) {
    var x = rect.x + 1
    for (action, key, hint) in fitting(rect.width - 2, canvas) {
      let start = x
      x += canvas.draw(key, x: x, y: rect.y, width: rect.maxX - x, .key)
      x += canvas.draw(" \(hint)  ", x: x, y: rect.y, width: rect.maxX - x, .hint)
      canvas.spots.add(.hint(action), Rect(x: start, y: rect.y, width: x - start - 2, height: 1))
    }
  }

  private func fitting(_ width: Int, _ canvas: Canvas) -> [(action: Action, key: String, hint: String)] {
    var hints = view.hints.map { hint in
      (action: hint.action, key: key(hint.action, canvas), hint: hint.text, isKept: hint.isKept)
    }
    hints.removeAll { $0.key.isEmpty }
    // Two blanks stand between two hints, and none behind the last.
    while hints.reduce(-2, { $0 + canvas.width($1.key) + canvas.width($1.hint) + 3 }) > width,
      let least = hints.lastIndex(where: { !$0.isKept })
    {
      hints.remove(at: least)
    }
    return hints.map { ($0.action, $0.key, $0.hint) }
  }

  private func key(_ action: Action, _ canvas: Canvas) -> String {
    let name = keymap.shortName(of: action, in: context)
    return name == "enter" ? canvas.glyphs.enter : name
  }
}
