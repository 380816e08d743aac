import Terminal
import ZoneViewModels

/// Draws the whole desk.
package struct DeskScreen {
  /// What goes to the terminal.
  package struct Picture: Equatable {
    package let buffer: CellBuffer
    package let cursor: Point?
    package let spots: Spots
  }

  private let view: DeskView
  private let layout: Layout
  private let keymap: Keymap
  private let context: InputContext

  /// Takes what there is to see and where it stands.
  package init(_ view: DeskView, layout: Layout, keymap: Keymap, context: InputContext) {
    self.view = view
    self.layout = layout
    self.keymap = keymap
    self.context = context
  }

  /// Draws it in a theme.
  package func draw(theme: Theme, glyphs: Glyphs) -> Picture {
    var canvas = Canvas(layout.size, theme: theme, glyphs: glyphs)
    if layout.form == .line {
      drawOneLine(on: &canvas)
    } else {
      Header(view: view).draw(layout.header, on: &canvas)
      if layout.form == .tabs {
        Tabs(view: view).draw(layout.tabs, on: &canvas)
      }
      drawPanes(on: &canvas)
      drawPopup(on: &canvas)
      Footer(view: view, keymap: keymap, context: context).draw(layout.footer, on: &canvas)
    }
    return Picture(buffer: canvas.buffer, cursor: canvas.cursor, spots: canvas.spots)
  }

  private func drawOneLine(on canvas: inout Canvas) {
    let whole = "stz: \(view.zones) · enlarge · q"
    let text = canvas.width(whole) <= layout.size.width ? whole : "stz: enlarge · q"
    canvas.draw(text, x: 0, y: 0, width: layout.size.width, .text)
  }

  /// The pane with the focus comes last, so that its border is whole.
  private func drawPanes(on canvas: inout Canvas) {
    let order = PaneID.allCases.filter { $0 != view.focus } + [view.focus]
    for pane in order {
      guard let rect = layout.panes[pane] else { continue }
      draw(pane, rect, on: &canvas)
    }
  }

  private func draw(_ pane: PaneID, _ rect: Rect, on canvas: inout Canvas) {
    let isFocused = pane == view.focus && view.popup == nil
    let joinsAbove = layout.panes.values.contains { $0.x == rect.x && $0.maxY - 1 == rect.y }
    let joinsBelow = layout.panes.values.contains { $0.x == rect.x && $0.y == rect.maxY - 1 }
    if let model = view.lists[pane] {
      ListPane(
        model: model, isFocused: isFocused, joinsAbove: joinsAbove, joinsBelow: joinsBelow,
        timeline: pane == .timeline ? view.timeline : nil
      ).draw(rect, on: &canvas)
    } else {
      let title = "\(pane.rawValue) \(view.detail.title)"
      SheetPane(model: view.detail, title: title, isFocused: isFocused, joinsBelow: joinsBelow)
        .draw(rect, on: &canvas)
    }
  }

  private func drawPopup(on canvas: inout Canvas) {
    guard let popup = view.popup else { return }
    canvas.cursor = nil
    SheetPane(
      model: popup, title: popup.title, isFocused: true, border: .popupBorder, ground: .popup,
      spot: { $0.map(Spot.popupItem) ?? .popup }
    ).draw(layout.frame(of: popup), on: &canvas)
  }
}
