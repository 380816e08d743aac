/// What a piece of text means on the screen; a theme gives each role its style. Code never names a colour.
///
/// Numbers, as a role with a text of its own would be looked up by that, for each text on the screen.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  // Text.
  case text, dim, heading, label
  // Panes.
  case border, borderFocused, title, titleFocused, count
  // The selected row: in the pane with the focus, in another pane.
  case selection, selectionElsewhere
  // The lines at the top and at the bottom.
  case brand, breadcrumb, key, hint, input, message, error
  // What stands behind a value.
  case sourced, confirmed, inferred, corrected, disputed, unknown
  // How far a zone has come.
  case planned, coming, working, stopped
  // Popups.
  case popup, popupBorder
}

extension Role {
  /// The word for it in the file of a theme: `border-focused`.
  package var name: String {
    "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// The role of a word.
  package init?(name: String) {
    guard let role = Self.byName[name] else { return nil }
    self = role
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
