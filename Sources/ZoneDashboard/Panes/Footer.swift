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

  private func drawHints(_ rect: Rect, on canvas: inout Canvas) {
    var x = rect.x + 1
    for hint in fitting(rect.width - 2, canvas) {
      let start = x
      x += canvas.draw(hint.key, x: x, y: rect.y, width: rect.maxX - x, .key)
      x += canvas.draw(" \(hint.text)", x: x, y: rect.y, width: rect.maxX - x, .hint)
      canvas.spots.add(.hint(hint.action), Rect(x: start, y: rect.y, width: x - start, height: 1))
      x += Self.gap
    }
  }

  private static let gap = 2

  /// Whole hints only: those that are kept, and before them the others that there is room for, the most useful first.
  private func fitting(_ width: Int, _ canvas: Canvas) -> [(action: Action, key: String, text: String)] {
    let hints = view.hints.map { (hint: $0, key: key($0.action, canvas)) }.filter { !$0.key.isEmpty }
    func columns(_ hint: (hint: Hint, key: String)) -> Int {
      canvas.width(hint.key) + 1 + canvas.width(hint.hint.text) + Self.gap
    }
    var left = width + Self.gap - hints.filter(\.hint.isKept).map(columns).reduce(0, +)
    return hints.filter { hint in
      guard !hint.hint.isKept else { return true }
      let fits = columns(hint) <= left
      left -= fits ? columns(hint) : 0
      return fits
    }.map { ($0.hint.action, $0.key, $0.hint.text) }
  }

  private func key(_ action: Action, _ canvas: Canvas) -> String {
    let name = keymap.shortName(of: action, in: context)
    return name == "enter" ? canvas.glyphs.enter : name
  }
}
