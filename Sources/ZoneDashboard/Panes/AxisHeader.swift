import TerminalCells
import ZoneData
import ZoneViewModels

/// Draws the axis of the timeline: the names of groups, bars, and below them signs and the span of the selected row.
struct AxisHeader {
  let axis: TimelineAxis

  /// Draws as many of the three lines as fit. Bars need names above them.
  func draw(_ rect: Rect, on canvas: inout Canvas) {
    guard rect.height >= 2 else { return }
    drawNames(rect, on: &canvas)
    if axis.hasEarlier {
      canvas.draw(canvas.glyphs.earlier, x: rect.x - 1, y: rect.y + 1, width: 1, .key)
    }
    if axis.hasLater {
      canvas.draw(canvas.glyphs.later, x: rect.maxX, y: rect.y + 1, width: 1, .key)
    }
    for bar in axis.bars where !bar.columns.isEmpty {
      draw(bar, rect, on: &canvas)
    }
    guard rect.height >= 3 else { return }
    drawSigns(Rect(x: rect.x, y: rect.y + 2, width: rect.width, height: 1), on: &canvas)
  }

  private func drawNames(_ rect: Rect, on canvas: inout Canvas) {
    for (index, name) in axis.names.enumerated() where name.column < rect.width {
      let next = index + 1 < axis.names.count ? axis.names[index + 1].column - 1 : rect.width
      // A truncated name would be misleading.
      guard canvas.width(name.text) <= min(next, rect.width) - name.column else { continue }
      canvas.draw(name.text, x: rect.x + name.column, y: rect.y, width: next - name.column, .label)
    }
  }

  private func draw(_ bar: TimelineAxis.Bar, _ rect: Rect, on canvas: inout Canvas) {
    let place = Rect(x: rect.x + bar.columns.lowerBound, y: rect.y + 1, width: bar.columns.count, height: 1)
    canvas.fill(place, with: canvas.glyphs.bar(height: bar.height, count: bar.count), bar.isSelected ? .heading : .key)
  }

  /// Later signs cover earlier ones: changes, then days, then the selection.
  private func drawSigns(_ line: Rect, on canvas: inout Canvas) {
    for sign in axis.signs where sign.kind == .change {
      canvas.draw(canvas.glyphs.change, x: line.x + sign.column, y: line.y, width: 1, .coming)
    }
    let days = axis.signs.filter { $0.kind != .change }
    for day in days {
      canvas.draw(canvas.glyphs.day, x: line.x + day.column, y: line.y, width: 1, .key)
    }
    drawWords(of: days, line, on: &canvas)
    if let selection = axis.selection {
      Track.draw(selection, line, .heading, on: &canvas)
    }
  }

  /// The words of the days, each at the right of its sign if there is room, else at the left, else nowhere. The day of an
  /// earlier state of knowledge comes first, because it explains the whole screen.
  private func drawWords(of days: [TimelineAxis.Sign], _ line: Rect, on canvas: inout Canvas) {
    var taken = days.map { $0.column..<$0.column + 1 }
    for day in days.sorted(by: { $0.kind == .asOf && $1.kind != .asOf }) {
      let word = day.kind == .today ? "today" : "as of"
      let width = canvas.width(word)
      let places = [day.column + 2, day.column - 1 - width].map { $0..<$0 + width }
      guard let place = places.first(where: { isFree($0, of: taken) }) else { continue }
      canvas.draw(word, x: line.x + place.lowerBound, y: line.y, width: width, .dim)
      taken.append(place)
    }
  }

  /// Whether a word can stand in some columns without touching another or hiding the selection.
  private func isFree(_ columns: Range<Int>, of taken: [Range<Int>]) -> Bool {
    let isInside = columns.lowerBound >= 0 && columns.upperBound <= axis.width
    let withBlanks = columns.lowerBound - 1..<columns.upperBound + 1
    let isClear = !taken.contains { withBlanks.overlaps($0) }
    return isInside && isClear && axis.selection.map { !columns.overlaps(Range($0.columns)) } ?? true
  }
}

/// Draws events on a line of the track.
enum Track {
  /// Draws the events of a row. Uncertain spans are drawn first, so that certain ones cover them.
  static func draw(_ spans: [TimelineSpan], _ line: Rect, on canvas: inout Canvas) {
    for span in spans.sorted(by: { $0.columns.count > $1.columns.count }) {
      draw(span, line, role(span), on: &canvas)
    }
  }

  /// Uncertain spans are dimmed.
  private static func role(_ span: TimelineSpan) -> Role {
    if span.form == .change { return .coming }
    return span.columns.count > 1 && span.form != .lasting ? .dim : .text
  }

  /// Draws one event: a sign if it falls in one column, else a line over all its possible days.
  static func draw(_ span: TimelineSpan, _ line: Rect, _ role: Role, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    let (first, last) = (line.x + span.columns.lowerBound, line.x + span.columns.upperBound)
    let point = span.form == .change ? glyphs.change : glyphs.event
    guard span.columns.count > 1 else {
      canvas.draw(span.startsHere || span.endsHere ? point : glyphs.open, x: first, y: line.y, width: 1, role)
      return
    }
    let isKnown = span.form == .lasting
    let middle = isKnown ? glyphs.lasting : glyphs.maybe
    canvas.fill(Rect(x: first, y: line.y, width: last - first + 1, height: 1), with: middle, role)
    canvas.draw(
      span.startsHere ? (isKnown ? middle : glyphs.corners.left) : glyphs.open, x: first, y: line.y, width: 1, role)
    canvas.draw(
      span.endsHere ? (isKnown ? middle : glyphs.corners.right) : glyphs.open, x: last, y: line.y, width: 1, role)
  }
}
