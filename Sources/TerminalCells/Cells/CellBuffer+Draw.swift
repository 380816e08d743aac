extension CellBuffer {
  /// Draws text at a point after cleaning it. Returns the columns used.
  ///
  /// The text is cut at cluster boundaries, at `maxWidth` columns and at the buffer's edge. A wide cluster that does
  /// not fit leaves a blank. Overwriting one half of a wide cluster blanks the other half.
  @discardableResult
  package mutating func draw(
    _ text: String, at point: Point, style: Style, maxWidth: Int = .max
  ) -> Int {
    let room = min(maxWidth, size.width - point.x)
    guard point.y >= 0, point.y < size.height, room > 0 else {
      return 0
    }
    let style = PackedStyle(style)
    if TerminalText.isPlain(text), point.x >= 0 {
      return drawPlain(text, at: point, style: style, room: room)
    }
    if TerminalText.isSimple(text) {
      return drawSimple(text, at: point, style: style, room: room)
    }
    return drawClusters(Cluster.clusters(of: TerminalText.clean(text)), at: point, style: style, room: room)
  }

  /// Draws printable ASCII: one byte and one column per character.
  private mutating func drawPlain(_ text: String, at point: Point, style: PackedStyle, room: Int) -> Int {
    let glyphs = text.utf8.prefix(room)
    var x = point.x
    for byte in glyphs {
      put(PackedCell(glyph: UInt32(byte), style: style), width: 1, x: x, y: point.y)
      x += 1
    }
    return x - point.x
  }

  /// Draws text in which every scalar is a cluster of one cell.
  private mutating func drawSimple(_ text: String, at point: Point, style: PackedStyle, room: Int) -> Int {
    var used = 0
    for scalar in text.unicodeScalars {
      guard used < room else {
        break
      }
      let columns = scalar.columns
      let width = min(columns, room - used)
      let x = point.x + used
      if width == columns, x >= 0 {
        put(PackedCell(glyph: scalar.value, style: style), width: width, x: x, y: point.y)
      } else {
        blank(width, at: Point(x: x, y: point.y), style: style)
      }
      used += width
    }
    return used
  }

  private mutating func drawClusters(
    _ clusters: [Cluster], at point: Point, style: PackedStyle, room: Int
  ) -> Int {
    var used = 0
    var holdsRightToLeft = false
    for cluster in clusters {
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

  private mutating func drawParts(of cluster: Cluster, at point: Point, style: PackedStyle) {
    guard !cluster.isOnePart else {
      put(PackedCell(text: cluster.text, style: style), width: cluster.width, x: point.x, y: point.y)
      return
    }
    var x = point.x
    for part in cluster.parts {
      put(PackedCell(text: part.text, style: style), width: part.width, x: x, y: point.y)
      x += part.width
    }
  }

  private mutating func blank(_ width: Int, at point: Point, style: PackedStyle) {
    for x in point.x..<(point.x + width) where x >= 0 {
      put(PackedCell(glyph: PackedCell.blank, style: style), width: 1, x: x, y: point.y)
    }
  }

  /// The same picture at another size, cut or padded with blanks at the right and bottom.
  package func fitted(to size: Size) -> CellBuffer {
    guard size != self.size else {
      return self
    }
    var fitted = CellBuffer(size: size)
    for y in 0..<min(size.height, self.size.height) {
      let row = cells[(y * self.size.width)..<((y + 1) * self.size.width)]
      for (x, old) in row.prefix(size.width).enumerated() where old.glyph != PackedCell.hidden {
        let isWide = x + 1 < self.size.width && row[row.startIndex + x + 1].glyph == PackedCell.hidden
        var cell = old
        if isWide, x + 2 > size.width {
          cell.glyph = PackedCell.blank
        }
        fitted.put(cell, width: isWide ? min(2, size.width - x) : 1, x: x, y: y)
      }
    }
    return fitted
  }

  /// Visits the cells that differ from those in `shown`, without hidden halves. Visits every cell if `shown` is nil.
  package func forEachCell(differingFrom shown: CellBuffer?, _ body: (PackedCell, Int, Int) -> Void) {
    let known = shown?.size == size ? shown?.cells : nil
    for y in 0..<size.height {
      let row = (y * size.width)..<((y + 1) * size.width)
      if let known, known[row] == cells[row] {
        continue
      }
      for index in row where cells[index].glyph != PackedCell.hidden && known?[index] != cells[index] {
        body(cells[index], index - row.lowerBound, y)
      }
    }
  }
}
