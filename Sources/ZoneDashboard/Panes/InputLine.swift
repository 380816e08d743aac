import TerminalCells
import ZoneViewModels

/// A line for text input.
struct InputLine {
  let prompt: String
  let field: TextField
  /// Whether typed characters go into it. If so, it has the hardware cursor.
  var isActive = true
  /// The note after the text.
  var note: InputNote?

  /// The field scrolls so that the caret is always visible.
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
    let after = canvas.draw(rest, x: start + caret, y: rect.y, width: width - caret, .input)
    let isWhole = before.count == TerminalText.clean(field.beforeCaret).count
    drawNote(Rect(x: start, y: rect.y, width: width, height: 1), typed: caret + after, isWhole: isWhole, on: &canvas)
    if isActive {
      canvas.cursor = Point(x: start + caret, y: rect.y)
    }
  }

  /// A mistake that does not fit behind what is typed; nil if it does. Ways to go on are cut: the first is the best.
  func noteWithoutRoom(_ rect: Rect, _ canvas: Canvas) -> String? {
    guard let note, note.mistake != nil else { return nil }
    let room = rect.width - canvas.width(prompt) - 1 - canvas.width(field.text) - Self.gap
    return canvas.width(note.text) <= room ? nil : note.text
  }

  private static let gap = 3

  /// The note behind what is typed, and the mistake in it marked where the field shows it from its start.
  private func drawNote(_ line: Rect, typed: Int, isWhole: Bool, on canvas: inout Canvas) {
    guard let note else { return }
    // A mistake that is too long is told above the line.
    let room = line.width - typed - Self.gap
    if note.mistake == nil || canvas.width(note.text) <= room {
      canvas.draw(
        note.text, x: line.x + typed + Self.gap, y: line.y, width: room, note.mistake == nil ? .dim : .error)
    }
    guard let mistake = note.mistake, isWhole else { return }
    let characters = Array(field.text)
    let range = mistake.clamped(to: 0..<characters.count)
    let start = displayWidth(String(characters[..<range.lowerBound]))
    let width = min(displayWidth(String(characters[range])), max(0, line.width - start))
    canvas.lay(.error, over: Rect(x: line.x + start, y: line.y, width: width, height: 1))
  }
}
