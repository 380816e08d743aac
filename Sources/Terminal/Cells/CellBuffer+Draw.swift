extension CellBuffer {
  /// Draws cleaned text at a point, cut at `maxWidth` columns and the buffer's edge, at cluster boundaries; a
  /// wide cluster that does not fit leaves a blank; overwriting one half of a wide cluster blanks the other
  /// half. Returns columns used.
  @discardableResult
  package mutating func draw(
    _ text: String, at point: Point, style: Style, maxWidth: Int = .max
  ) -> Int {
    let room = min(maxWidth, size.width - point.x)
    guard point.y >= 0, point.y < size.height, room > 0 else {
      return 0
    }
    if TerminalText.isPlain(text) {
      return drawPlain(text, at: point, style: style, room: room)
    }
    var used = 0
    var holdsRightToLeft = false
    for cluster in Cluster.clusters(of: TerminalText.clean(text)) {
      guard used < room else {
        break
      }
      let width = min(cluster.width, room - used)
      if width == cluster.width, point.x + used >= 0 {
        drawParts(of: cluster, at: Point(x: point.x + used, y: point.y), style: style)
      } else {
        blank(width, at: Point(x: point.x + used, y: point.y), style: style)
      }
      used += width
      holdsRightToLeft = holdsRightToLeft || cluster.isRightToLeft
    }
    if holdsRightToLeft {
      endRightToLeft(x: point.x + used - 1, y: point.y)
    }
    return used
  }

  private mutating func drawPlain(_ text: String, at point: Point, style: Style, room: Int) -> Int {
    var x = point.x
    let end = point.x + room
    for byte in text.utf8 {
      guard x < end else {
        break
      }
      if x >= 0 {
        put(Cell(text: asciiText[Int(byte)], style: style), width: 1, x: x, y: point.y)
      }
      x += 1
    }
    return x - point.x
  }

  private mutating func drawParts(of cluster: Cluster, at point: Point, style: Style) {
    guard !cluster.isOnePart else {
      put(Cell(text: cluster.text, style: style), width: cluster.width, x: point.x, y: point.y)
      return
    }
    var x = point.x
    for part in cluster.parts {
      put(Cell(text: part.text, style: style), width: part.width, x: x, y: point.y)
      x += part.width
    }
  }

  private mutating func blank(_ width: Int, at point: Point, style: Style) {
    for x in point.x..<(point.x + width) where x >= 0 {
      put(Cell(text: " ", style: style), width: 1, x: x, y: point.y)
    }
  }

  /// The same picture at another size: cut, or with blanks at the right and below.
  func fitted(to size: Size) -> CellBuffer {
    guard size != self.size else {
      return self
    }
    var fitted = CellBuffer(size: size)
    for y in 0..<min(size.height, self.size.height) {
      for x in 0..<min(size.width, self.size.width) where !self[x, y].text.isEmpty {
        var cell = self[x, y]
        let width = self[x + 1, y].text.isEmpty ? 2 : 1
        if x + width > size.width {
          cell.text = " "
        }
        fitted.put(cell, width: min(width, size.width - x), x: x, y: y)
      }
    }
    return fitted
  }
}
