import TerminalCells
import ZoneViewModels

/// The rectangles of panes, popup and lines for a screen size.
package struct Layout: Equatable {
  /// The arrangement of the panes.
  package enum Form: Equatable {
    /// All panes, in two columns.
    case columns
    /// Only the focused pane, under a line of tabs.
    case tabs
    /// One line of text, because the screen is too small.
    case line
  }

  package let size: Size
  package let form: Form
  private let popupWidth: PopupWidth?
  /// The smallest screen with panes.
  package static let least = Size(width: 40, height: 10)
  /// The columns without text inside a frame: two for the cursor at the left, one at the right.
  private static let margins = 3
  /// A list also has the mark of the row and a blank before it.
  private static let listMargins = 5
  /// The panes with their frames. Neighbours share a border line.
  package let panes: [PaneID: Rect]

  package init(_ size: Size, focus: PaneID, popup: PopupWidth? = nil, isMaximized: Bool = false) {
    self.size = size
    popupWidth = popup
    let roomiest = Self.form(of: size)
    form = isMaximized && roomiest == .columns ? .tabs : roomiest
    let body = Rect(x: 0, y: 1, width: size.width, height: size.height - 2)
    switch form {
    case .columns: panes = Self.columns(in: body)
    case .tabs:
      let rect = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
      panes = [focus: rect]
    case .line: panes = [:]
    }
  }

  /// The first line: the trail and the summary.
  package var header: Rect { Rect(x: 0, y: 0, width: size.width, height: 1) }
  /// The line of tabs; empty if all panes are shown.
  package var tabs: Rect { Rect(x: 0, y: 1, width: size.width, height: form == .tabs ? 1 : 0) }
  /// The last line: hints, a message, or the input line.
  package var footer: Rect { Rect(x: 0, y: size.height - 1, width: size.width, height: 1) }

  /// The largest frame of the popup.
  package var popup: Rect {
    if popupWidth == .full { return Rect(x: 0, y: 1, width: size.width, height: max(3, size.height - 2)) }
    let margin = size.width >= 60 ? 4 : 0
    let width = min(size.width - 2 * margin, Self.widest(popupWidth))
    let height = max(3, size.height - (size.height >= 20 ? 4 : 2))
    return Rect(x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
  }

  /// The frame of a popup. Its top stays while the user types, and its height follows the number of matches.
  package func frame(of model: SheetModel) -> Rect {
    let field = model.search == nil ? 0 : 1
    let heads = model.table?.headRows ?? 0
    let whole = min(popup.height, max(1, model.wholeLineCount) + heads + 2)
    let most = min(popup.height, whole + field)
    let y = min(popup.y + (popup.height - whole) / 2, popup.maxY - most)
    return Rect(x: popup.x, y: y, width: popup.width, height: min(most, max(1, model.lineCount) + heads + 2 + field))
  }

  private static func widest(_ popup: PopupWidth?) -> Int {
    switch popup {
    case .narrow: 60
    case .medium: 72
    case .wide, .full, nil: 88
    }
  }

  /// The size inside the frames, for the view model. A list uses one row for its headings.
  package var viewport: Viewport {
    var extents: [PaneID: Viewport.Extent] = [:]
    for (pane, rect) in panes {
      let inside = rect.inset(by: 1)
      let margins = pane == .detail ? Self.margins : Self.listMargins
      let rows = inside.height - Self.headingRows(rect, of: pane)
      extents[pane] = .init(columns: max(0, inside.width - margins), rows: max(0, rows))
    }
    let popup = popup.inset(by: 1)
    return Viewport(panes: extents, popup: .init(columns: max(0, popup.width - Self.margins), rows: popup.height))
  }

  /// The number of heading rows. A list has headings if at least three rows remain below them. The timeline has its
  /// axis instead, with a third line if there is room.
  package static func headingRows(_ rect: Rect, of pane: PaneID) -> Int {
    switch pane {
    case .detail: 0
    case .timeline where rect.height >= 8: rect.height >= 11 ? 3 : 2
    default: rect.height >= 6 ? 1 : 0
    }
  }

  private static func form(of size: Size) -> Form {
    if size.width < least.width || size.height < least.height { return .line }
    return size.width < 80 || size.height < 20 ? .tabs : .columns
  }

  private static func columns(in body: Rect) -> [PaneID: Rect] {
    // The lists of names need less width than the timeline and the detail, which have sentences.
    let left = Rect(x: body.x, y: body.y, width: body.width * 48 / 100, height: body.height)
    let right = Rect(x: left.maxX, y: body.y, width: body.width - left.width, height: body.height)
    let lists = stack([.zones, .partners, .contacts], shares: [40, 28, 32], in: left)
    let texts = stack([.detail, .timeline], shares: [56, 44], in: right)
    return lists.merging(texts) { $1 }
  }

  /// Stacks panes. Each shares its lower border with the upper border of the next.
  private static func stack(_ panes: [PaneID], shares: [Int], in column: Rect) -> [PaneID: Rect] {
    var rects: [PaneID: Rect] = [:]
    var y = column.y
    var done = 0
    for (pane, share) in zip(panes, shares) {
      done += share
      let end = column.y + (column.height - 1) * done / shares.reduce(0, +)
      rects[pane] = Rect(x: column.x, y: y, width: column.width, height: end - y + 1)
      y = end
    }
    return rects
  }
}
