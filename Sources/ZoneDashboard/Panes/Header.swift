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
    let trail = fitted(" \(canvas.glyphs.step) ", to: width, canvas)
    canvas.draw(trail, x: rect.x + brand + 1, y: rect.y, width: width, .breadcrumb)
    if showsSummary {
      canvas.draw(view.summary, x: rect.maxX - end, y: rect.y, width: end, .dim)
    }
  }

  /// The trail with its first steps left out where it is too long: where one is matters most.
  private func fitted(_ step: String, to width: Int, _ canvas: Canvas) -> String {
    for first in view.trail.indices {
      let more = first == 0 ? "" : canvas.glyphs.ellipsis + step
      let text = more + view.trail[first...].joined(separator: step)
      if canvas.width(text) <= width { return text }
    }
    return view.trail.last ?? ""
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
      x += 1 + canvas.draw(text, x: x, y: rect.y, width: rect.maxX - x, isFocused ? .titleFocused : .title)
    }
  }
}
