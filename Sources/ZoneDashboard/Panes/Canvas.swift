import Terminal
import ZoneViewModels

/// A cell buffer to draw on by role, with the theme and the signs in use.
struct Canvas {
  private(set) var buffer: CellBuffer
  let theme: Theme
  let glyphs: Glyphs
  /// The role whose colours stand where another leaves them open: that of the text, or of a popup.
  var ground = Role.text
  /// Where the hardware cursor rests: on the selected row, or in the input line.
  var cursor: Point?
  /// Where things stand that can be clicked.
  var spots = Spots()

  init(_ size: Size, theme: Theme, glyphs: Glyphs) {
    buffer = CellBuffer(size: size, style: theme.style(.text))
    self.theme = theme
    self.glyphs = glyphs
  }

  /// Draws a text, cut to a width with an ellipsis; gives back the columns used.
  @discardableResult
  mutating func draw(_ text: String, x: Int, y: Int, width: Int, _ role: Role) -> Int {
    guard width > 0 else { return 0 }
    return buffer.draw(cut(text, to: width), at: Point(x: x, y: y), style: style(role), maxWidth: width)
  }

  /// A text as it is drawn here, cut to a width.
  func cut(_ text: String, to width: Int) -> String {
    TerminalText.cut(glyphs.spell(text), to: max(0, width), ellipsis: glyphs.ellipsis)
  }

  /// The columns that a text takes as it is drawn here.
  func width(_ text: String) -> Int { displayWidth(glyphs.spell(text)) }

  /// Fills a box with one sign of one column, or with blanks, in a role.
  mutating func fill(_ rect: Rect, with sign: String = " ", _ role: Role? = nil) {
    buffer.fill(rect, with: sign, style: style(role ?? ground))
  }

  /// Lays the look of a role over what is drawn.
  mutating func lay(_ role: Role, over rect: Rect) {
    buffer.restyle(rect) { theme.lay(role, over: &$0) }
  }

  /// A role's style on the ground, and where that leaves a colour open, on the ground of the panes.
  private func style(_ role: Role) -> Style {
    let text = theme.style(.text)
    let under = ground == .text ? text : Self.fill(theme.style(ground), from: text)
    // Plain text has the ground of the panes; on another it is the text of that one.
    return role == .text ? under : Self.fill(theme.style(role), from: under)
  }

  private static func fill(_ style: Style, from under: Style) -> Style {
    var style = style
    if style.background == .terminal { style.background = under.background }
    if style.foreground == .terminal { style.foreground = under.foreground }
    return style
  }
}
