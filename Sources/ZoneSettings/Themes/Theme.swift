import TerminalCells
import ZoneData
import ZoneViewModels

/// A style for every role.
package struct Theme: Equatable, Sendable {
  package let name: String
  /// Indexed by role, because every text on the screen looks one up.
  private let styles: [Style]

  /// A role without a style looks like the terminal's own text.
  package init(name: String, styles: [Role: Style]) {
    self.name = name
    self.styles = Role.allCases.map { styles[$0] ?? Style() }
  }

  /// The style of a role.
  package func style(_ role: Role) -> Style { styles[Int(role.rawValue)] }

  /// Overlays a role on a style. Colours that the role does not set stay.
  package func lay(_ role: Role, over style: inout Style) {
    let top = self.style(role)
    if top.attributes.contains(.reverse) {
      // Reversed, each coloured or dimmed word would become a separate block.
      style.foreground = .terminal
      style.background = .terminal
      style.attributes.remove(.dim)
    }
    if top.foreground != .terminal { style.foreground = top.foreground }
    if top.background != .terminal { style.background = top.background }
    style.attributes.formUnion(top.attributes)
  }

  /// The fallback theme, which needs no file. It has only attributes, so it works on every terminal.
  package static let plain = Theme(
    name: "plain",
    styles: [
      .heading: Style(attributes: .bold), .titleFocused: Style(attributes: [.bold, .reverse]),
      .selection: Style(attributes: .reverse), .selectionElsewhere: Style(attributes: .underline),
      .brand: Style(attributes: .bold), .key: Style(attributes: .bold), .error: Style(attributes: .bold),
      .disputed: Style(attributes: .bold), .dim: Style(attributes: .dim),
    ])
}
