import Terminal
import ZoneViewModels

/// The border of a pane with its title and what stands at the right of it.
struct Frame {
  let title: String
  var trailing = ""
  var isFocused = false
  /// Whether another pane's border is the upper one of this, or the lower.
  var joinsAbove = false
  var joinsBelow = false
  var role: Role?

  /// A pane's rectangle without the line that belongs to the pane below.
  static func own(_ rect: Rect, joinsBelow: Bool) -> Rect {
    Rect(x: rect.x, y: rect.y, width: rect.width, height: rect.height - (joinsBelow ? 1 : 0))
  }

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let border = role ?? (isFocused ? .borderFocused : .border)
    drawEdges(rect, border, on: &canvas)
    let titleRole: Role = isFocused ? .titleFocused : .title
    let room = rect.width - 4
    let trailingWidth = trailing.isEmpty ? 0 : canvas.width(trailing) + 2
    let used = canvas.draw(
      " \(title) ", x: rect.x + 2, y: rect.y, width: max(0, room - trailingWidth - 1), titleRole)
    if trailingWidth > 0, used + trailingWidth < room {
      let x = rect.maxX - 2 - trailingWidth
      canvas.draw(" \(trailing) ", x: x, y: rect.y, width: trailingWidth, .count)
    }
  }

  private func drawEdges(_ rect: Rect, _ role: Role, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    let line = String(repeating: glyphs.horizontal, count: rect.width - 2)
    let corners = glyphs.corners
    let top = (joinsAbove ? corners.left : corners.topLeft, joinsAbove ? corners.right : corners.topRight)
    canvas.draw(top.0 + line + top.1, x: rect.x, y: rect.y, width: rect.width, role)
    for y in rect.y + 1..<rect.maxY - 1 {
      canvas.draw(glyphs.vertical, x: rect.x, y: y, width: 1, role)
      canvas.draw(glyphs.vertical, x: rect.maxX - 1, y: y, width: 1, role)
    }
    // A shared line belongs to the pane below, whose title stands in it.
    guard !joinsBelow else { return }
    canvas.draw(
      corners.bottomLeft + line + corners.bottomRight, x: rect.x, y: rect.maxY - 1, width: rect.width, role)
  }
}
