/// A thing on the screen that a pointer can be at.
package enum Spot: Hashable, Sendable {
  /// A pane beside its rows, or its tab.
  case pane(PaneID)
  /// A row of a list, counted over all rows that the list has.
  case row(PaneID, Int)
  /// An item of the detail.
  case item(Int)
  /// The popup beside its items.
  case popup
  case popupItem(Int)
  /// A step of the trail, counted from the top.
  case step(Int)
  /// A hint in the last line.
  case hint(Action)
  case nowhere
}
