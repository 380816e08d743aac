/// What a piece of text means on the screen; a theme gives each role its style. Code never names a colour.
package enum Role: String, CaseIterable, Hashable, Sendable {
  // Text.
  case text, dim, heading, label
  // Panes.
  case border
  case borderFocused = "border-focused"
  case title
  case titleFocused = "title-focused"
  case count
  // The selected row: in the pane with the focus, in another pane.
  case selection
  case selectionElsewhere = "selection-elsewhere"
  // The lines at the top and at the bottom.
  case brand, breadcrumb, key, hint, input, message, error
  // What stands behind a value.
  case sourced, inferred, corrected, disputed, unknown
  // How far a zone has come.
  case planned, coming, working, stopped
  // Popups.
  case popup
  case popupBorder = "popup-border"
}
