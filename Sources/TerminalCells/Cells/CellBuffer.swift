/// The content of one column in one row.
package struct Cell: Hashable, Sendable {
  /// One spacing scalar with its marks; "" is the hidden right half of the wide cluster to its left.
  package var text: String
  package var style: Style
  /// Right-to-left text ends here and must not reorder what follows.
  var endsRightToLeft = false

  package init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}

/// A picture of the screen or a part of it, drawn without a terminal.
///
/// A wide cluster is always whole: its left cell holds the text, the right one "" in the same style.
package struct CellBuffer: Hashable, Sendable {
  package let size: Size
  private(set) var cells: [PackedCell]
  /// Whether any right-to-left text was drawn. Most pictures have none and skip the search for it.
  private var holdsRightToLeft = false

  package init(size: Size, style: Style = Style()) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(
      repeating: PackedCell(glyph: PackedCell.blank, style: PackedStyle(style)),
      count: self.size.width * self.size.height)
  }

  /// The cell in a column and row, or a blank outside the buffer.
  package subscript(x: Int, y: Int) -> Cell {
    guard let index = index(x, y) else {
      return Cell(text: " ", style: Style())
    }
    return cells[index].cell
  }

  /// Fills a box with a text of one column. Any other text counts as a blank.
  package mutating func fill(_ rect: Rect, with text: String = " ", style: Style) {
    let area = rect.intersection(Rect(size: size))
    guard !area.isEmpty else {
      return
    }
    let cleaned = TerminalText.clean(text)
    let cell = PackedCell(text: displayWidth(cleaned) == 1 ? cleaned : " ", style: PackedStyle(style))
    for y in area.y..<area.maxY {
      endRightToLeft(cutAt: area.x, y: y)
      let row = y * size.width
      // A box can cut a wide cluster only at its edges.
      for x in [area.x, area.maxX - 1] {
        put(cell, width: 1, x: x, y: y)
      }
      for index in (row + area.x)..<(row + area.maxX) {
        cells[index] = cell
      }
    }
  }

  /// Changes the style of a box and keeps its text. Both halves of a wide cluster take the style of the left one.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(Rect(size: size))
    guard !area.isEmpty else {
      return
    }
    var known: (from: PackedStyle, to: PackedStyle)?
    for y in area.y..<area.maxY {
      for index in (y * size.width + area.x)..<(y * size.width + area.maxX)
      where cells[index].glyph != PackedCell.hidden {
        let old = cells[index].style
        if known?.from != old {
          var style = old.style
          change(&style)
          known = (old, PackedStyle(style))
        }
        cells[index].style = known?.to ?? old
        if (index + 1) % size.width != 0, cells[index + 1].glyph == PackedCell.hidden {
          cells[index + 1].style = cells[index].style
        }
      }
    }
  }

  /// The rows as text, with trailing blanks. `hiddenHalf` stands in for hidden halves; nil omits them.
  package func lines(hiddenHalf: String? = nil) -> [String] {
    (0..<size.height).map { y in
      cells[(y * size.width)..<((y + 1) * size.width)]
        .map { $0.glyph == PackedCell.hidden ? hiddenHalf ?? "" : $0.text }
        .joined()
    }
  }

  /// Puts a text of `width` columns into its cells. Clusters that it half covers are blanked.
  ///
  /// The caller ensures that all columns lie in the buffer.
  @inline(__always)
  mutating func put(_ cell: PackedCell, width: Int, x: Int, y: Int) {
    let index = y * size.width + x
    if x > 0, cells[index].glyph == PackedCell.hidden {
      cells[index - 1].glyph = PackedCell.blank
    }
    cells[index] = cell
    if width == 2 {
      let hidesWide = x + 2 < size.width && isHidden(index + 2) && !isHidden(index + 1)
      cells[index + 1] = PackedCell(glyph: PackedCell.hidden, style: cell.style)
      if hidesWide {
        cells[index + 2].glyph = PackedCell.blank
      }
    } else if x + 1 < size.width, isHidden(index + 1) {
      cells[index + 1].glyph = PackedCell.blank
    }
  }

  private func isHidden(_ index: Int) -> Bool { cells[index].glyph == PackedCell.hidden }

  /// Ends a field with right-to-left text at its last cell, so that the field does not reorder what follows.
  mutating func endRightToLeft(x: Int, y: Int) {
    guard let index = index(x, y) else {
      return
    }
    holdsRightToLeft = true
    cells[isHidden(index) && x > 0 ? index - 1 : index].endsRightToLeft = true
  }

  /// Ends the visible rest of a field with right-to-left text after something was drawn over its end.
  private mutating func endRightToLeft(cutAt x: Int, y: Int) {
    guard holdsRightToLeft, x > 0, x < size.width else {
      return
    }
    let row = y * size.width
    let last = cells[row..<(row + x)].lastIndex { $0.endsRightToLeft || $0.isRightToLeft }
    if let last, !cells[last].endsRightToLeft {
      endRightToLeft(x: x - 1, y: y)
    }
  }

  private func index(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, x < size.width, y >= 0, y < size.height else {
      return nil
    }
    return y * size.width + x
  }
}
