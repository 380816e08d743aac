import Terminal
import ZoneViewModels

/// Draws the axis of the timeline on its track: names of the groups, bars, and under them signs and what the
/// selected row covers.
struct AxisHeader {
  let axis: TimelineAxis

  /// Draws as many of the three lines as there is room for; bars are never without names.
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
      // A name that is cut would be another name.
      guard canvas.width(name.text) <= min(next, rect.width) - name.column else { continue }
      canvas.draw(name.text, x: rect.x + name.column, y: rect.y, width: next - name.column, .label)
    }
  }

  private func draw(_ bar: TimelineAxis.Bar, _ rect: Rect, on canvas: inout Canvas) {
    let place = Rect(x: rect.x + bar.columns.lowerBound, y: rect.y + 1, width: bar.columns.count, height: 1)
    canvas.fill(place, with: canvas.glyphs.bar(height: bar.height, count: bar.count), bar.isSelected ? .heading : .key)
  }

  /// Later signs stand over earlier ones: changes, then the days, then the selection.
  private func drawSigns(_ line: Rect, on canvas: inout Canvas) {
    for sign in axis.signs where sign.kind == .change {
      canvas.draw(canvas.glyphs.change, x: line.x + sign.column, y: line.y, width: 1, .coming)
    }
    for sign in axis.signs where sign.kind != .change {
      drawDay(sign, line, on: &canvas)
    }
    if let selection = axis.selection {
      Track.draw(selection, line, .heading, on: &canvas)
    }
  }

  /// A day with its word at the right where that fits, else at the left.
  private func drawDay(_ sign: TimelineAxis.Sign, _ line: Rect, on canvas: inout Canvas) {
    let word = sign.kind == .today ? "today" : "as of"
    let width = canvas.width(word)
    canvas.draw(canvas.glyphs.day, x: line.x + sign.column, y: line.y, width: 1, .key)
    let places = [sign.column + 2, sign.column - 1 - width].map { $0..<$0 + width }
    guard let place = places.first(where: isFree) else { return }
    canvas.draw(word, x: line.x + place.lowerBound, y: line.y, width: width, .dim)
  }

  /// Whether a word can stand in some columns without hiding the selection.
  private func isFree(_ columns: Range<Int>) -> Bool {
    let isInside = columns.lowerBound >= 0 && columns.upperBound <= axis.width
    return isInside && axis.selection.map { !columns.overlaps(Range($0.columns)) } ?? isInside
  }
}

/// Draws what events cover on a line of the track.
enum Track {
  /// A row's events; what may lie anywhere is under what is known.
  static func draw(_ spans: [TimelineSpan], _ line: Rect, on canvas: inout Canvas) {
    for span in spans.sorted(by: { $0.columns.count > $1.columns.count }) {
      draw(span, line, role(span), on: &canvas)
    }
  }

  /// What is not known stays in the background.
  private static func role(_ span: TimelineSpan) -> Role {
    if span.form == .change { return .coming }
    return span.columns.count > 1 && span.form != .lasting ? .dim : .text
  }

  /// One event: a sign where its day falls in one column, else a line over all days that it may lie on.
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
