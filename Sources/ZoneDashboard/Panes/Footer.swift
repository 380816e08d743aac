import TerminalCells
import ZoneData
import ZoneSettings
import ZoneViewModels

/// The last line: the input line, a message, or the hints.
struct Footer {
  let view: DeskView
  let keymap: Keymap
  let context: InputContext

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    if let input = view.input {
      let line = InputLine(prompt: " \(input.pane.title) /", field: input.field, note: view.inputNote)
      line.draw(rect, on: &canvas)
      if let note = line.noteWithoutRoom(rect, canvas) { drawAbove(rect, note, .error, on: &canvas) }
    } else if let message = view.message {
      draw(message, rect, on: &canvas)
    } else {
      drawHints(rect, on: &canvas)
    }
  }

  /// A message that is too long for the line takes the lines above it too.
  private func draw(_ message: Message, _ rect: Rect, on canvas: inout Canvas) {
    let role: Role = message.isError ? .error : .message
    let lines = wrapped(message.text, rect, canvas)
    drawAbove(rect, lines.dropLast(), role, on: &canvas)
    canvas.draw(lines.last ?? "", x: rect.x + 1, y: rect.y, width: rect.width - 2, role)
  }

  private func drawAbove(_ rect: Rect, _ text: String, _ role: Role, on canvas: inout Canvas) {
    drawAbove(rect, wrapped(text, rect, canvas), role, on: &canvas)
  }

  private func drawAbove(
    _ rect: Rect, _ lines: some BidirectionalCollection<String>, _ role: Role, on canvas: inout Canvas
  ) {
    for (index, line) in lines.reversed().enumerated() {
      let y = rect.y - 1 - index
      canvas.fill(Rect(x: rect.x, y: y, width: rect.width, height: 1))
      canvas.draw(line, x: rect.x + 1, y: y, width: rect.width - 2, role)
    }
  }

  /// The lines of a text, no more than a half of the screen; the last one is cut if there are more.
  private func wrapped(_ text: String, _ rect: Rect, _ canvas: Canvas) -> [String] {
    let lines = TerminalText.wrap(canvas.glyphs.asciiFallback(text), to: rect.width - 2)
    let most = max(1, rect.y / 2)
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + [lines[(most - 1)...].joined(separator: " ")]
  }

  private func drawHints(_ rect: Rect, on canvas: inout Canvas) {
    var x = rect.x + 1
    for hint in fitting(rect.width - 2, canvas) {
      let start = x
      x += canvas.draw(hint.key, x: x, y: rect.y, width: rect.maxX - x, .key)
      x += canvas.draw(" \(hint.text)", x: x, y: rect.y, width: rect.maxX - x, .hint)
      canvas.hits.add(.hint(hint.action), Rect(x: start, y: rect.y, width: x - start, height: 1))
      x += Self.gap
    }
  }

  private static let gap = 2

  /// The hints that fit, none of them cut. Kept hints come last; before them are the most useful others.
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
