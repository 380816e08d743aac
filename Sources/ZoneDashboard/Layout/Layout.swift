import Terminal
import ZoneViewModels

/// Where everything stands on a screen of a size.
package struct Layout: Equatable {
  /// How much fits.
  package enum Form: Equatable {
    /// Two columns of panes.
    case columns
    /// The pane with the focus, under a line of tabs.
    case tabs
    /// One line.
    case line
  }

  package let size: Size
  package let form: Form
  private let popupKind: Popup.Kind?
  /// Columns inside a frame that hold no text: two for the cursor at the left, one at the right.
  private static let margins = 3
  /// A list has the mark of the row there too, and a blank before it.
  private static let listMargins = 5
  /// The panes with their frames; neighbours share a border line.
  package let panes: [PaneID: Rect]

  /// Lays a screen out.
  package init(_ size: Size, focus: PaneID, popup: Popup.Kind? = nil, isMaximized: Bool = false) {
    self.size = size
    popupKind = popup
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

  /// The first line: where one is.
  package var header: Rect { Rect(x: 0, y: 0, width: size.width, height: 1) }
  /// The line of tabs, where one pane stands at a time.
  package var tabs: Rect { Rect(x: 0, y: 1, width: size.width, height: form == .tabs ? 1 : 0) }
  /// The last line: hints, a message, or what is being typed.
  package var footer: Rect { Rect(x: 0, y: size.height - 1, width: size.width, height: 1) }

  /// The largest frame of the popup.
  package var popup: Rect {
    let margin = size.width >= 60 ? 4 : 0
    let width = min(size.width - 2 * margin, Self.widest(popupKind))
    let height = max(3, size.height - (size.height >= 20 ? 4 : 2))
    return Rect(x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
  }

  /// The frame of a popup. While one types its top stays where it is, and its bottom follows what is left.
  package func frame(of model: SheetModel) -> Rect {
    let field = model.search == nil ? 0 : 1
    let whole = min(popup.height, max(1, model.wholeLineCount) + 2)
    let most = min(popup.height, whole + field)
    let y = min(popup.y + (popup.height - whole) / 2, popup.maxY - most)
    return Rect(x: popup.x, y: y, width: popup.width, height: min(most, max(1, model.lineCount) + 2 + field))
  }

  /// Short rows far apart are hard to follow, so only sentences get the width for them.
  private static func widest(_ popup: Popup.Kind?) -> Int {
    switch popup {
    case .provinces, .countries, .units, .themes, .sort, .views: 60
    case .facets, .likeThis: 72
    case .sources, .palette, .problems, nil: 88
    }
  }

  /// The room inside the frames, for the view model. A list gives a row to the names of its columns.
  package var room: Room {
    var extents: [PaneID: Room.Extent] = [:]
    for (pane, rect) in panes {
      let inside = rect.inset(by: 1)
      let margins = pane == .detail ? Self.margins : Self.listMargins
      let rows = inside.height - Self.headingRows(rect, of: pane)
      extents[pane] = .init(columns: max(0, inside.width - margins), rows: max(0, rows))
    }
    let popup = popup.inset(by: 1)
    return Room(panes: extents, popup: .init(columns: max(0, popup.width - Self.margins), rows: popup.height))
  }

  /// The rows above those of a list: the names of the columns where three rows are left under them, or the axis of
  /// the timeline, whose third line takes more room.
  package static func headingRows(_ rect: Rect, of pane: PaneID) -> Int {
    switch pane {
    case .detail: 0
    case .timeline where rect.height >= 8: rect.height >= 11 ? 3 : 2
    default: rect.height >= 6 ? 1 : 0
    }
  }

  private static func form(of size: Size) -> Form {
    if size.width < 40 || size.height < 10 { return .line }
    return size.width < 80 || size.height < 20 ? .tabs : .columns
  }

  private static func columns(in body: Rect) -> [PaneID: Rect] {
    // The lists of names need less width than the timeline and the detail, which hold sentences.
    let left = Rect(x: body.x, y: body.y, width: body.width * 48 / 100, height: body.height)
    let right = Rect(x: left.maxX, y: body.y, width: body.width - left.width, height: body.height)
    let lists = stack([.zones, .partners, .contacts], shares: [40, 28, 32], in: left)
    let texts = stack([.detail, .timeline], shares: [56, 44], in: right)
    return lists.merging(texts) { $1 }
  }

  /// Panes under one another, each sharing its lower border with the next one's upper.
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
