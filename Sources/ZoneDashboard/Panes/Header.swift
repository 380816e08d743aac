import TerminalCells
import ZoneViewModels

/// The first line: the trail, and a summary of the data.
struct Header {
  let view: DeskView
  /// The key that leads back to today.
  var today = ""

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    let brand = canvas.draw(" stz ", x: rect.x, y: rect.y, width: rect.width, .brand)
    // The day explains all that is seen, so it is left out last.
    let day =
      view.asOf.map { drawDay($0, Rect(x: brand, y: 0, width: rect.width - brand, height: 1), on: &canvas) } ?? 0
    let end = canvas.width(view.summary) + 1
    let room = rect.width - brand - day - end - 3
    let showsSummary = room > 16
    let width = showsSummary ? room : rect.width - brand - day - 2
    let step = " \(canvas.glyphs.step) "
    drawTrail(from: firstStep(step, to: width, canvas), step, x: rect.x + brand + 1, y: rect.y, width, on: &canvas)
    if showsSummary {
      canvas.draw(view.summary, x: rect.maxX - day - end, y: rect.y, width: end, .dim)
    }
  }

  /// The day of an earlier state of knowledge with the key that leads back, at the right; gives back the columns used.
  private func drawDay(_ day: String, _ line: Rect, on canvas: inout Canvas) -> Int {
    let texts = [today.isEmpty ? day : "\(day) · \(today) today", day]
    guard let text = texts.first(where: { canvas.width($0) + 2 <= line.width }) else { return 0 }
    let width = canvas.width(text)
    let place = Rect(x: line.maxX - width - 1, y: line.y, width: width, height: 1)
    canvas.draw(text, x: place.x, y: place.y, width: width, .corrected)
    canvas.hits.add(.hint(.today), place)
    return width + 2
  }

  /// The trail with its first steps left out where it is too long: where one is matters most.
  private func firstStep(_ step: String, to width: Int, _ canvas: Canvas) -> Int {
    let fitting = view.trail.indices.first { first in
      let more = first == 0 ? "" : canvas.glyphs.ellipsis + step
      return canvas.width(more + view.trail[first...].joined(separator: step)) <= width
    }
    return fitting ?? view.trail.count
  }

  /// Draws each step separately, so that it can be clicked. If even the last step does not fit, it is cut.
  private func drawTrail(
    from first: Int, _ step: String, x: Int, y: Int, _ width: Int, on canvas: inout Canvas
  ) {
    var x = x
    let end = x + width
    let shown = first < view.trail.count ? first..<view.trail.count : max(0, first - 1)..<first
    if first > 0, first < view.trail.count {
      x += canvas.draw(canvas.glyphs.ellipsis + step, x: x, y: y, width: end - x, .breadcrumb)
    }
    for place in shown {
      let used = canvas.draw(view.trail[place], x: x, y: y, width: end - x, .breadcrumb)
      canvas.hits.add(.step(place), Rect(x: x, y: y, width: used, height: 1))
      x += used
      if place + 1 < shown.upperBound {
        x += canvas.draw(step, x: x, y: y, width: end - x, .breadcrumb)
      }
    }
  }
}

/// The line of tabs, shown while only one pane is visible.
struct Tabs {
  let view: DeskView

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    let names = PaneID.allCases.map { "\($0.rawValue) \($0.title)" }
    let fits = names.reduce(0) { $0 + canvas.width($1) + 1 } <= rect.width
    var x = rect.x
    for (pane, name) in zip(PaneID.allCases, names) {
      let isFocused = pane == view.focus
      // If not all names fit, only the focused tab has its name.
      let text = fits || isFocused ? name : "\(pane.rawValue)"
      let used = canvas.draw(text, x: x, y: rect.y, width: rect.maxX - x, isFocused ? .titleFocused : .title)
      canvas.hits.add(.pane(pane), Rect(x: x, y: rect.y, width: used, height: 1))
      x += 1 + used
    }
  }
}
