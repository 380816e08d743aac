import TerminalCells
import ZoneData
import ZoneSettings
import ZoneViewModels

/// Draws the whole screen.
package struct DeskScreen {
  /// A drawn frame, with its cursor and targets.
  package struct Picture: Equatable {
    package let buffer: CellBuffer
    package let cursor: Point?
    package let hits: HitMap
  }

  private let view: DeskView
  private let layout: Layout
  private let keymap: Keymap
  private let context: InputContext

  package init(_ view: DeskView, layout: Layout, keymap: Keymap, context: InputContext) {
    self.view = view
    self.layout = layout
    self.keymap = keymap
    self.context = context
  }

  /// Draws the frame in a theme.
  package func draw(theme: Theme, glyphs: Glyphs) -> Picture {
    var canvas = Canvas(layout.size, theme: theme, glyphs: glyphs)
    if layout.form == .line {
      drawOneLine(on: &canvas)
    } else {
      Header(view: view, today: keymap.shortName(of: .today, in: .browsing)).draw(layout.header, on: &canvas)
      if layout.form == .tabs {
        Tabs(view: view).draw(layout.tabs, on: &canvas)
      }
      drawPanes(on: &canvas)
      drawPopup(on: &canvas)
      Footer(view: view, keymap: keymap, context: context).draw(layout.footer, on: &canvas)
    }
    return Picture(buffer: canvas.buffer, cursor: canvas.cursor, hits: canvas.hits)
  }

  private func drawOneLine(on canvas: inout Canvas) {
    let (least, size) = (Layout.least, layout.size)
    let need = "needs \(least.width)×\(least.height)"
    let has = "this is \(size.width)×\(size.height)"
    let texts = [
      "stz: \(view.zones) · \(need), \(has) · q quits", "stz \(need), \(has) · q quits", "stz \(need) · q", need,
      "\(least.width)×\(least.height)",
    ]
    let text = texts.first { canvas.width($0) <= size.width } ?? ""
    canvas.draw(text, x: 0, y: 0, width: size.width, .text)
  }

  /// Draws the focused pane last, so that its border is complete.
  private func drawPanes(on canvas: inout Canvas) {
    let order = PaneID.allCases.filter { $0 != view.focus } + [view.focus]
    for pane in order {
      guard let rect = layout.panes[pane] else { continue }
      draw(pane, rect, on: &canvas)
    }
    if view.popup == nil, view.form == nil {
      layout.addHandles(to: &canvas)
    }
  }

  private func draw(_ pane: PaneID, _ rect: Rect, on canvas: inout Canvas) {
    let isFocused = pane == view.focus && view.popup == nil && view.form == nil
    let joinsAbove = layout.panes.values.contains { $0.x == rect.x && $0.maxY - 1 == rect.y }
    let joinsBelow = layout.panes.values.contains { $0.x == rect.x && $0.y == rect.maxY - 1 }
    if let model = view.lists[pane] {
      ListPane(
        model: model, isFocused: isFocused, joinsAbove: joinsAbove, joinsBelow: joinsBelow,
        timeline: pane == .timeline ? view.timeline : nil, border: border
      ).draw(rect, on: &canvas)
    } else {
      let title = "\(pane.rawValue) \(view.detail.title)"
      SheetPane(model: view.detail, title: title, isFocused: isFocused, joinsBelow: joinsBelow, border: border)
        .draw(rect, on: &canvas)
    }
  }

  /// An earlier state of knowledge is framed in another colour.
  private var border: Role? { view.asOf == nil ? nil : .corrected }

  private func drawPopup(on canvas: inout Canvas) {
    if let form = view.form {
      if let article = view.article, let rect = layout.article, layout.form == .columns {
        ArticlePane(model: article, isActive: false).draw(rect, on: &canvas)
      }
      return FormPane(model: form).draw(layout.frame(of: form), on: &canvas)
    }
    guard let popup = view.popup else { return }
    canvas.cursor = nil
    if let article = view.article, let rect = layout.article, layout.form == .columns || view.isInArticle {
      ArticlePane(model: article, isActive: view.isInArticle).draw(rect, on: &canvas)
      if layout.form != .columns { return }
    }
    SheetPane(
      model: popup, title: popup.title, isFocused: true, border: .popupBorder, ground: .popup,
      target: { $0.map(HitTarget.popupItem) ?? .popup }
    ).draw(layout.frame(of: popup), on: &canvas)
  }
}
