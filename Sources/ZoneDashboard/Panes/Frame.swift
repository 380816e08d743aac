import TerminalCells
import ZoneData
import ZoneViewModels

/// The border of a pane, with its title at the left and counts at the right.
struct Frame {
  let title: String
  /// The texts after the title, the most important first. Those that do not fit are left out.
  var asides: [String] = []
  /// The number of texts among them, from the first, that are all shown.
  var needed = 0
  /// The filter of the pane.
  var chips: [String] = []
  var trailing = ""
  /// Longer forms of `trailing`, the longest first. The first one with room for the text beside it is shown.
  var longerTrailing: [ListCount] = []
  var isFocused = false
  /// Whether the upper or the lower border is shared with another pane.
  var joinsAbove = false
  var joinsBelow = false
  var role: Role?

  /// The rectangle of a pane without the line that belongs to the pane below.
  static func own(_ rect: Rect, joinsBelow: Bool) -> Rect {
    Rect(x: rect.x, y: rect.y, width: rect.width, height: rect.height - (joinsBelow ? 1 : 0))
  }

  func draw(_ rect: Rect, on canvas: inout Canvas) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let border = role ?? (isFocused ? .borderFocused : .border)
    drawEdges(rect, border, on: &canvas)
    let titleRole: Role = isFocused ? .titleFocused : .title
    let room = rect.width - 4
    let (trailing, widest) = fittedTrailing(room: room, canvas)
    let trailingWidth = trailing.isEmpty ? 0 : canvas.width(trailing) + 2
    let titleRoom = room - (widest.isEmpty ? 2 : canvas.width(widest) + 5)
    let spare = max(Self.shortestOfSeveral, titleRoom - leastWidth(canvas) + Self.shortestOfSeveral)
    let reserved = chips.first.map { min(canvas.width($0) + 3, titleRoom / 2, needed > 0 ? spare : .max) } ?? 0
    let whole = titled(room: titleRoom - reserved, canvas)
    var used = canvas.draw(" \(canvas.cut(whole, to: titleRoom)) ", x: rect.x + 2, y: rect.y, width: room, titleRole)
    for (index, chip) in chips.enumerated() {
      let left = titleRoom - used + 2
      // A truncated chip would be misleading. The number of hidden chips is always shown.
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

  /// The longest form of the text at the right that leaves room for what narrows the list. Several such texts are whole as
  /// long as any form fits beside them, then cut. If none fits, what narrows the list goes first.
  private func fittedTrailing(room: Int, _ canvas: Canvas) -> (text: String, widest: String) {
    let forms = longerTrailing + [ListCount(text: trailing, widest: trailing, besides: nil)]
    let chip = chips.first.map { canvas.width($0) + 3 } ?? 0
    let whole = needed > 1 ? [wholeWidth(" · ", canvas) + chip, wholeWidth(" ", canvas) + chip] : []
    for titleWidth in whole + [leastWidth(canvas)] {
      let fitting = forms.first { form in
        let beside = form.besides.map { canvas.width("\(title) · \($0)") + chip } ?? 0
        return max(beside, titleWidth) + canvas.width(form.widest) + 5 <= room
      }
      if let fitting { return (fitting.text, fitting.widest) }
    }
    return needed > 0 && leastWidth(canvas) <= room - 2 ? ("", "") : (trailing, trailing)
  }

  /// The width of the title with all texts that are needed.
  private func wholeWidth(_ joint: String, _ canvas: Canvas) -> Int {
    canvas.width(title) + asides.prefix(needed).reduce(0) { $0 + canvas.width(joint) + canvas.width($1) }
  }

  /// The width of the title with these texts as short as they can be, and of the beginning of the first chip.
  private func leastWidth(_ canvas: Canvas) -> Int {
    let single = asides.prefix(needed).first.map { 3 + min(canvas.width($0), Self.shortestAside) } ?? 0
    let texts = needed > 1 ? asides.prefix(needed).reduce(0) { $0 + 1 + Self.shortest($1, canvas) } : single
    let chip = chips.first.map { min(canvas.width($0) + 3, Self.shortestOfSeveral) } ?? 0
    return canvas.width(title) + texts + chip
  }

  /// The title with as many texts as fit. If those that are needed do not, they are joined by blanks, then cut.
  private func titled(room: Int, _ canvas: Canvas) -> String {
    let joint = needed > 1 && wholeWidth(" · ", canvas) > room ? " " : " · "
    var text = title
    for (index, aside) in cut(joint, room: room - canvas.width(title), canvas).enumerated() {
      let longer = text + joint + aside
      guard canvas.width(longer) > room else {
        text = longer
        continue
      }
      let isLegible = index == 0 && room >= canvas.width(text) + Self.shortestAside
      return isLegible ? canvas.cut(longer, to: room) : text
    }
    return text
  }

  /// The texts, of which those that are needed are cut until they fit, the longest first.
  private func cut(_ joint: String, room: Int, _ canvas: Canvas) -> [String] {
    var widths = asides.prefix(needed).map { canvas.width($0) }
    let least = asides.prefix(needed).map { Self.shortest($0, canvas) }
    var excess = widths.reduce(0) { $0 + $1 + canvas.width(joint) } - room
    guard widths.count > 1, excess > 0 else { return asides }
    while excess > 0 {
      let open = widths.indices.filter { widths[$0] > least[$0] }
      guard let longest = open.max(by: { widths[$0] < widths[$1] }) else { return asides }
      widths[longest] -= 1
      excess -= 1
    }
    return zip(asides, widths).map { canvas.cut($0, to: $1) } + asides.dropFirst(needed)
  }

  /// The least width of a text that shares the title with others: that each is there says more than the rest of one. Half
  /// a number is another number, so a count and a day are not cut.
  private static func shortest(_ text: String, _ canvas: Canvas) -> Int {
    let isNumber = text.first?.isNumber == true || text.last?.isNumber == true
    return isNumber ? canvas.width(text) : min(canvas.width(text), shortestOfSeveral)
  }

  /// The least room after the title for a part of the first text; less would be unreadable.
  private static let shortestAside = 10

  private static let shortestOfSeveral = 8

  /// The width of the number of hidden chips.
  private static let moreWidth = 4

  /// Draws a chip and a blank after it; returns the columns used. Text being typed has no brackets.
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
    // A shared line belongs to the pane below, which draws its title there.
    guard !joinsBelow else { return }
    canvas.fill(Rect(x: left, y: bottom, width: rect.width, height: 1), with: glyphs.horizontal, role)
    canvas.draw(corners.bottomLeft, x: left, y: bottom, width: 1, role)
    canvas.draw(corners.bottomRight, x: right, y: bottom, width: 1, role)
  }
}
