import ZoneData

/// The target of a click or a turn of the wheel.
package enum HitTarget: Hashable, Sendable {
  /// A pane outside its rows, or its tab.
  case pane(PaneID)
  /// A row of a list, counted from the start of the list.
  case row(PaneID, Int)
  /// The head of a column.
  case head(PaneID, ColumnKey)
  /// An item of the detail.
  case item(Int)
  /// The popup outside its items.
  case popup
  case popupItem(Int)
  /// The form outside its fields.
  case form
  case field(Int)
  /// A text to choose for the field of a form.
  case candidate(Int)
  /// A step of the trail, counted from the first.
  case step(Int)
  /// A hint in the last line.
  case hint(Action)
  case nowhere
}
