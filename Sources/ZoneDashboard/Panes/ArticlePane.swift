import TerminalCells
import ZoneData
import ZoneViewModels

/// Draws the article beside a draft: numbered paragraphs, with the words that mean something.
struct ArticlePane {
  let model: ArticleModel
  /// Whether the keys move through it.
  let isActive: Bool

  /// The columns for the numbers of paragraphs.
  static let numberWidth = 4

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    canvas.ground = .popup
    defer { canvas.ground = .text }
    canvas.fill(rect)
    let bar = ScrollBar(first: model.top, shown: rect.height - 2, total: model.lineCount)
    Frame(title: "Article", asides: [model.title], isFocused: isActive, role: .popupBorder).draw(rect, on: &canvas)
    canvas.hits.add(.popup, rect)
    bar.draw(x: rect.maxX - 1, (rect.y + 1)..<(rect.maxY - 1), .popupBorder, on: &canvas)
    for (row, line) in model.lines.prefix(rect.height - 2).enumerated() {
      draw(line, Rect(x: rect.x + 1, y: rect.y + 1 + row, width: rect.width - 2, height: 1), on: &canvas)
    }
  }

  private func draw(_ line: ArticleModel.Line, _ place: Rect, on canvas: inout Canvas) {
    if let number = line.number {
      let text = String(number)
      canvas.draw(text, x: place.x + Self.numberWidth - 1 - text.count, y: place.y, width: text.count, .dim)
    }
    let x = place.x + Self.numberWidth
    canvas.draw(line.text, x: x, y: place.y, width: place.maxX - x, line.isHeading ? .heading : .text)
    for span in line.spans { lay(span.role, span.range, line.text, x, place, on: &canvas) }
    if let selected = line.selected { lay(.selection, selected, line.text, x, place, on: &canvas) }
  }

  private func lay(
    _ role: Role, _ range: Range<Int>, _ text: String, _ x: Int, _ place: Rect, on canvas: inout Canvas
  ) {
    let characters = Array(text)
    let range = range.clamped(to: 0..<characters.count)
    let start = displayWidth(String(characters[..<range.lowerBound]))
    let width = min(displayWidth(String(characters[range])), max(0, place.maxX - x - start))
    canvas.lay(role, over: Rect(x: x + start, y: place.y, width: width, height: 1))
  }
}
