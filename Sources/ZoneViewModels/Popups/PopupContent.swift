/// The rows of the open popup: all of them, those that match the typed text, and their lines.
struct PopupContent: Sendable {
  /// The input from which the rows were built.
  struct Origin: Equatable {
    let popup: Popup
    let revision: Int
    let step: TrailStep
    let theme: String
    /// The state of the review, counted.
    let review: Int

    static func == (left: Origin, right: Origin) -> Bool {
      left.popup.isSamePage(as: right.popup) && left.revision == right.revision && left.step == right.step
        && left.theme == right.theme && left.review == right.review
    }
  }

  private var origin: Origin?
  private var columns: Int?
  private var text = ""
  private(set) var sheet = Sheet(title: "", items: [])
  /// The items that match the typed text.
  private(set) var shown = Sheet(title: "", items: [])
  private(set) var layout = SheetLayout(Sheet(title: "", items: []), columns: 0) { _, _ in [] }
  /// The number of lines before narrowing. The frame keeps this height while the user types.
  private(set) var wholeLineCount = 0
  /// The index of the best match among the items shown.
  private(set) var best = 0
  /// The indices of the items shown, in `sheet`.
  private(set) var places: [Int] = []
  private var searched: [SearchedItem]?

  /// Stores the input of the rows. Returns whether it changed, so that the rows must be rebuilt.
  mutating func isNew(_ origin: Origin) -> Bool {
    defer { self.origin = origin }
    return origin != self.origin
  }

  /// Narrows a sheet to the typed text and wraps it, if any of the arguments changed.
  mutating func show(_ sheet: Sheet?, typed text: String, columns: Int, wrap: (String, Int) -> [String]) {
    let isNewSheet = sheet.map { $0 != self.sheet } ?? false
    guard isNewSheet || text != self.text || columns != self.columns else { return }
    if let sheet, isNewSheet {
      self.sheet = sheet
      searched = nil
    }
    narrow(to: text)
    layout = SheetLayout(shown, columns: columns, like: self.sheet, wrap: wrap)
    if shown == self.sheet {
      wholeLineCount = layout.lines.count
    } else if isNewSheet || columns != self.columns {
      wholeLineCount = SheetLayout(self.sheet, columns: columns, wrap: wrap).lines.count
    }
    (self.text, self.columns) = (text, columns)
  }

  private mutating func narrow(to text: String) {
    guard !text.isEmpty else {
      (shown, places, best) = (sheet, Array(sheet.items.indices), 0)
      return
    }
    let searched = searched ?? sheet.items.map(SearchedItem.init)
    self.searched = searched
    let narrowing = SheetNarrowing(sheet, searched, to: text)
    (shown, places, best) = (narrowing.sheet, narrowing.items, narrowing.best)
  }
}

/// The search field of a popup, ready to draw.
package struct SheetSearch: Equatable, Sendable {
  package let field: TextField
  /// Whether typed characters go into the field.
  package let isTyping: Bool
  /// The number of items that match, and the number of all items.
  package let found: Int
  package let total: Int

  /// Nil while the popup shows no field.
  init?(_ popup: Popup, _ content: PopupContent) {
    guard popup.isTyping || !popup.field.text.isEmpty else { return nil }
    field = popup.field
    isTyping = popup.isTyping
    found = content.shown.selectable.count
    total = content.sheet.selectable.count
  }
}
