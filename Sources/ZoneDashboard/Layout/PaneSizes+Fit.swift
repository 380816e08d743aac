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
}
