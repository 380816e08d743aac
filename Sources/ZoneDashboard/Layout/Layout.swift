import TerminalCells
import ZoneViewModels

/// The rectangles of panes, popup and lines for a screen size.
package struct Layout: Equatable {
  /// The arrangement of the panes.
  package enum Form: Equatable {
    /// All panes, in columns.
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
  /// The panes with their frames. Neighbours in a column share a border line.
  package let panes: [PaneID: Rect]
  /// The sizes of the panes; nil unless all of them are shown.
  package let sizes: PaneSizes?

  /// `rows` are those of each list, as far as they are known, and `chosen` the sizes that the user chose.
  package init(
    _ size: Size, focus: PaneID, popup: PopupWidth? = nil, isMaximized: Bool = false, rows: [PaneID: Int] = [:],
    chosen: DeskLayout = DeskLayout()
  ) {
    self.size = size
    popupWidth = popup
    let roomiest = Self.form(of: size)
    form = isMaximized && roomiest == .columns ? .tabs : roomiest
    let body = Self.body(of: size)
    switch form {
    case .columns:
      let sizes = PaneSizes(in: Size(width: body.width, height: body.height), rows: rows, chosen: chosen)
      self.sizes = sizes
      panes = sizes.rects(in: body)
    case .tabs:
      sizes = nil
      let rect = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
      panes = [focus: rect]
    case .line: (panes, sizes) = ([:], nil)
    }
  }

  /// The lines between the first and the last.
  var body: Rect { Self.body(of: size) }

  private static func body(of size: Size) -> Rect { Rect(x: 0, y: 1, width: size.width, height: size.height - 2) }

  /// The first line: the trail and the summary.
  package var header: Rect { Rect(x: 0, y: 0, width: size.width, height: 1) }
  /// The line of tabs; empty if all panes are shown.
  package var tabs: Rect { Rect(x: 0, y: 1, width: size.width, height: form == .tabs ? 1 : 0) }
  /// The last line: hints, a message, or the input line.
  package var footer: Rect { Rect(x: 0, y: size.height - 1, width: size.width, height: 1) }

  /// The largest frame of the popup.
  package var popup: Rect {
    if popupWidth == .review, form == .columns, let article {
      return Rect(x: article.maxX, y: 1, width: size.width - article.maxX, height: article.height)
    }
    if popupWidth == .full || popupWidth == .review {
      return Rect(x: 0, y: 1, width: size.width, height: max(3, size.height - 2))
    }
    let margin = size.width >= 60 ? 4 : 0
    let width = min(size.width - 2 * margin, Self.widest(popupWidth))
    let height = max(3, size.height - (size.height >= 20 ? 4 : 2))
    return Rect(x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
  }

  /// The frame of the article: beside the draft, or instead of it on a screen too small for both. Nil without a draft.
  package var article: Rect? {
    guard popupWidth == .review, form != .line else { return nil }
    return Rect(x: 0, y: 1, width: form == .columns ? size.width / 2 : size.width, height: size.height - 2)
  }

  /// The frame of a popup. Its top stays while the user types, and its height follows the number of matches.
  package func frame(of model: SheetModel) -> Rect {
    if article != nil { return popup }
    let field = model.search == nil ? 0 : 1
    let heads = model.table?.headRows ?? 0
    let whole = min(popup.height, max(1, model.wholeLineCount) + heads + 2)
    let most = min(popup.height, whole + field)
    let y = min(popup.y + (popup.height - whole) / 2, popup.maxY - most)
    return Rect(x: popup.x, y: y, width: popup.width, height: min(most, max(1, model.lineCount) + heads + 2 + field))
  }

  /// The frame of a form, in the middle of the screen.
  package func frame(of form: FormModel) -> Rect {
    let height = min(popup.height, form.lines.count + 2)
    // What is below the field that is typed in comes and goes, so the top stays where it is for a form without it.
    let y = min(popup.y + max(0, popup.height - form.lines.count - 2 - 4) / 2, popup.maxY - height)
    return Rect(x: popup.x, y: y, width: popup.width, height: height)
  }

  private static func widest(_ popup: PopupWidth?) -> Int {
    switch popup {
    case .narrow: 60
    case .medium: 72
    case .wide, .full, .review, nil: 88
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
    return Viewport(
      panes: extents, popup: .init(columns: max(0, popup.width - Self.margins), rows: popup.height),
      article: article.map { .init(columns: $0.width - 2 - ArticlePane.numberWidth, rows: $0.height - 2) }, sizes: sizes
    )
  }

  /// The rows that the timeline keeps below its axis.
  static let leastUnderAxis = 4

  /// The number of heading rows. A list has headings if at least two rows remain below them. The timeline has its
  /// axis instead, with a third line if there is room.
  package static func headingRows(_ rect: Rect, of pane: PaneID) -> Int {
    switch pane {
    case .detail: 0
    case .timeline where rect.height >= leastUnderAxis + 4: rect.height >= leastUnderAxis + 5 ? 3 : 2
    default: rect.height >= 5 ? 1 : 0
    }
  }

  static func form(of size: Size) -> Form {
    if size.width < least.width || size.height < least.height { return .line }
    return size.width < 80 || size.height < 20 ? .tabs : .columns
  }
}

extension Layout {
  /// The layout for the state of a desk.
  package init(_ size: Size, of desk: Desk) {
    let state = desk.state
    self.init(
      size, focus: state.step.focus,
      popup: state.form == nil || state.popup?.page.width == .review ? state.popup?.page.width : .medium,
      isMaximized: state.isMaximized,
      rows: desk.model.neededRows, chosen: state.layout)
  }
}
