/// The lines of a popup, kept while neither its items nor its width change.
struct PopupLayout {
  private(set) var shown = SheetLayout(Sheet(title: "", items: []), columns: 0) { _, _ in [] }
  /// The lines of the page before it was narrowed: its frame keeps their room while one types.
  private(set) var wholeLineCount = 0
  private var popup: Popup?
  private var columns = 0

  /// Brings the lines to a popup.
  mutating func settle(_ popup: Popup, columns: Int, wrap: (String, Int) -> [String]) {
    let isSameSheet = self.columns == columns && self.popup?.sheet == popup.sheet
    defer { (self.popup, self.columns) = (popup, columns) }
    if isSameSheet, self.popup?.shown == popup.shown { return }
    shown = SheetLayout(popup.shown, columns: columns, like: popup.sheet, wrap: wrap)
    if popup.shown == popup.sheet {
      wholeLineCount = shown.lines.count
    } else if !isSameSheet {
      wholeLineCount = SheetLayout(popup.sheet, columns: columns, wrap: wrap).lines.count
    }
  }
}

/// The field of a popup, ready to draw.
package struct SheetSearch: Equatable, Sendable {
  package let field: TextField
  /// Whether letters go into it.
  package let isTyping: Bool
  /// The items that match, and all there are.
  package let found: Int
  package let total: Int

  /// The field of a popup that has one on the screen.
  init?(_ popup: Popup) {
    guard popup.isTyping || !popup.field.text.isEmpty else { return nil }
    field = popup.field
    isTyping = popup.isTyping
    found = popup.shown.selectable.count
    total = popup.sheet.selectable.count
  }
}
