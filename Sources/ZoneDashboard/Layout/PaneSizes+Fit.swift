import TerminalCells
import ZoneViewModels

extension PaneSizes {
  /// The narrowest screen with three columns.
  private static let threeColumns = 180
  /// The lines that a list keeps for rows: an empty one says why, and which keys help.
  private static let leastRows = 3

  /// The sizes on a screen with room for all panes: as chosen, else by what the rows of each list need.
  init(in size: Size, rows: [PaneID: Int], chosen: DeskLayout) {
    let form: PaneForm = size.width >= Self.threeColumns ? .three : .two
    let standard = Self.standard(form)
    let chosen = chosen[form]
    let widths = PaneFit.sizes(of: size.width, shares: chosen?.widths ?? standard.widths, least: Self.least.width)
    let heights = form.columns.indices.map { column in
      // Neighbours share a border, so each pane but for the first border has one.
      let total = size.height - 1
      if let shares = chosen?.heights[column] {
        return PaneFit.sizes(of: total, shares: shares, least: Self.least.height)
      }
      let needs = form.columns[column].map { pane in rows[pane].map { Self.lines(for: $0, in: pane) } }
      return PaneFit.sizes(of: total, shares: standard.heights[column], needs: needs, least: Self.least.height)
    }
    self.init(form, widths: widths, heights: heights)
  }

  /// The shares of the columns and panes. Lists of names need less width than the timeline and the detail, which have
  /// sentences.
  private static func standard(_ form: PaneForm) -> (widths: [Int], heights: [[Int]]) {
    switch form {
    case .two: ([475, 525], [[40, 28, 32], [54, 46]])
    case .three: ([33, 31, 36], [[50, 50], [1], [60, 40]])
    }
  }

  /// The lines that some rows take with headings and a border.
  private static func lines(for rows: Int, in pane: PaneID) -> Int {
    pane == .timeline ? max(rows, Layout.leastUnderAxis) + 4 : max(rows, leastRows) + 2
  }

  /// The rectangles of the panes. Neighbours in a column share a border line.
  func rects(in body: Rect) -> [PaneID: Rect] {
    var rects: [PaneID: Rect] = [:]
    var x = body.x
    for (column, panes) in form.columns.enumerated() {
      var y = body.y
      for (pane, height) in zip(panes, heights[column]) {
        rects[pane] = Rect(x: x, y: y, width: widths[column], height: height + 1)
        y += height
      }
      x += widths[column]
    }
    return rects
  }

  /// The dividers with their positions.
  func handles(in body: Rect) -> [HitMap.Handle] {
    var handles: [HitMap.Handle] = []
    var x = 0
    for (column, width) in widths.enumerated() {
      var y = 0
      for (row, height) in heights[column].enumerated().dropLast() {
        y += height
        let line = Rect(x: body.x + x + 1, y: body.y + y, width: width - 2, height: 1)
        handles.append(.init(divider: Divider(column: column, row: row), rect: line, position: y))
      }
      x += width
      guard column + 1 < widths.count else { break }
      let line = Rect(x: body.x + x - 1, y: body.y, width: 2, height: body.height)
      handles.append(.init(divider: Divider(column: column), rect: line, position: x))
    }
    return handles
  }
}

extension Layout {
  /// Makes the dividers draggable. Where a border has the title of the pane below, a press selects that pane.
  func addHandles(to canvas: inout Canvas) {
    guard let sizes else { return }
    for handle in sizes.handles(in: body) {
      guard handle.divider.row != nil else {
        canvas.hits.add(handle)
        continue
      }
      for x in handle.rect.x..<handle.rect.maxX
      where canvas.buffer[x, handle.rect.y].text == canvas.glyphs.horizontal {
        let part = Rect(x: x, y: handle.rect.y, width: 1, height: 1)
        canvas.hits.add(.init(divider: handle.divider, rect: part, position: handle.position))
      }
    }
  }
}
