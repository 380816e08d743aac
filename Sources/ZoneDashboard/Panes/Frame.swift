import Terminal
import ZoneViewModels

/// The border of a pane with its title and what stands at the right of it.
struct Frame {
  let title: String
  /// What is said behind the title where there is room for all of it.
  var aside = ""
  /// What the pane is narrowed to.
  var chips: [String] = []
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
    let titleRoom = room - trailingWidth - (trailingWidth > 0 ? 3 : 2)
    let whole = canvas.width(title + aside) <= titleRoom ? title + aside : title
    var used = canvas.draw(" \(canvas.cut(whole, to: titleRoom)) ", x: rect.x + 2, y: rect.y, width: room, titleRole)
    for (index, chip) in chips.enumerated() {
      let left = titleRoom - used + 2
      // A chip that is cut names nothing; how many there are besides is always said.
      let more = index + 1 < chips.count ? Self.moreWidth : 0
      guard index == 0 || canvas.width(chip) + 3 + more <= left else {
        used += canvas.draw("+\(chips.count - index) ", x: rect.x + 2 + used, y: rect.y, width: left, .key)
        break
      }
      used += draw(chip, x: rect.x + 2 + used, y: rect.y, width: left - more, on: &canvas)
    }
    if trailingWidth > 0, used + trailingWidth < room {
      let x = rect.maxX - 2 - trailingWidth
      canvas.draw(" \(trailing) ", x: x, y: rect.y, width: trailingWidth, .count)
    }
  }

  /// Room for the number of chips that have none.
  private static let moreWidth = 4

  /// A chip and a blank after it; gives back the columns used. What is still being typed is not one yet.
  private func draw(_ chip: String, x: Int, y: Int, width: Int, on canvas: inout Canvas) -> Int {
    let text = chip.hasPrefix("/") ? chip : "[\(chip)]"
    guard width > 3 else { return 0 }
    return canvas.draw("\(canvas.cut(text, to: width - 1)) ", x: x, y: y, width: width, .key)
  }

  private func drawEdges(_ rect: Rect, _ role: Role, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    let corners = glyphs.corners
    let (left, right, bottom) = (rect.x, rect.maxX - 1, rect.maxY - 1)
    canvas.fill(Rect(x: left, y: rect.y, width: rect.width, height: 1), with: glyphs.horizontal, role)
    for x in [left, right] {
      canvas.fill(Rect(x: x, y: rect.y + 1, width: 1, height: rect.height - 2), with: glyphs.vertical, role)
    }
    canvas.draw(joinsAbove ? corners.left : corners.topLeft, x: left, y: rect.y, width: 1, role)
    canvas.draw(joinsAbove ? corners.right : corners.topRight, x: right, y: rect.y, width: 1, role)
    // A shared line belongs to the pane below, whose title stands in it.
    guard !joinsBelow else { return }
    canvas.fill(Rect(x: left, y: bottom, width: rect.width, height: 1), with: glyphs.horizontal, role)
    canvas.draw(corners.bottomLeft, x: left, y: bottom, width: 1, role)
    canvas.draw(corners.bottomRight, x: right, y: bottom, width: 1, role)
  }
}
