import Terminal
import ZoneViewModels

/// The first line: the way down to here, and what the data holds.
struct Header {
  let view: DeskView

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    let end = canvas.width(view.summary) + 1
    let brand = canvas.draw(" stz ", x: rect.x, y: rect.y, width: rect.width, .brand)
    let room = rect.width - brand - end - 3
    let showsSummary = room > 16
    let width = showsSummary ? room : rect.width - brand - 2
    let step = " \(canvas.glyphs.step) "
    drawTrail(from: firstStep(step, to: width, canvas), step, x: rect.x + brand + 1, y: rect.y, width, on: &canvas)
    if showsSummary {
      canvas.draw(view.summary, x: rect.maxX - end, y: rect.y, width: end, .dim)
    }
  }

  /// The trail with its first steps left out where it is too long: where one is matters most.
  private func firstStep(_ step: String, to width: Int, _ canvas: Canvas) -> Int {
    let fitting = view.trail.indices.first { first in
      let more = first == 0 ? "" : canvas.glyphs.ellipsis + step
      return canvas.width(more + view.trail[first...].joined(separator: step)) <= width
    }
    return fitting ?? view.trail.count
  }

  /// The steps one by one, so that each can be clicked; the last one, cut, where not even that fits.
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
      canvas.spots.add(.step(place), Rect(x: x, y: y, width: used, height: 1))
      x += used
      if place + 1 < shown.upperBound {
        x += canvas.draw(step, x: x, y: y, width: end - x, .breadcrumb)
      }
    }
  }
}

/// The line of tabs where one pane stands at a time.
struct Tabs {
  let view: DeskView

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    let names = PaneID.allCases.map { "\($0.rawValue) \($0.title)" }
    let fits = names.reduce(0) { $0 + canvas.width($1) + 1 } <= rect.width
    var x = rect.x
    for (pane, name) in zip(PaneID.allCases, names) {
      let isFocused = pane == view.focus
      // Where not all names fit, only the tab that one is on is spelled out.
      let text = fits || isFocused ? name : "\(pane.rawValue)"
      let used = canvas.draw(text, x: x, y: rect.y, width: rect.maxX - x, isFocused ? .titleFocused : .title)
      canvas.spots.add(.pane(pane), Rect(x: x, y: rect.y, width: used, height: 1))
      x += 1 + used
    }
  }
}
