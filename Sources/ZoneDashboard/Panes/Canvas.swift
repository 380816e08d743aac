import TerminalCells
import ZoneData
import ZoneSettings
import ZoneViewModels

/// A cell buffer for drawing by role, with the theme and characters in use.
struct Canvas {
  private(set) var buffer: CellBuffer
  let theme: Theme
  let glyphs: Glyphs
  /// The role whose colours replace those that another role leaves open: plain text, or a popup.
  var ground = Role.text
  /// The position of the hardware cursor: in the selected row, or in the input line.
  var cursor: Point?
  /// The targets that can be clicked.
  var hits = HitMap()

  init(_ size: Size, theme: Theme, glyphs: Glyphs) {
    buffer = CellBuffer(size: size, style: theme.style(.text))
    self.theme = theme
    self.glyphs = glyphs
  }

  /// Draws a text, cut to a width with an ellipsis. Returns the number of columns used.
  @discardableResult
  mutating func draw(_ text: String, x: Int, y: Int, width: Int, _ role: Role) -> Int {
    guard width > 0 else { return 0 }
    return buffer.draw(cut(text, to: width), at: Point(x: x, y: y), style: style(role), maxWidth: width)
  }

  /// A text as drawn with these characters, cut to a width.
  func cut(_ text: String, to width: Int) -> String {
    TerminalText.cut(glyphs.asciiFallback(text), to: max(0, width), ellipsis: glyphs.ellipsis)
  }

  /// The width of a text as drawn with these characters.
  func width(_ text: String) -> Int { displayWidth(glyphs.asciiFallback(text)) }

  /// Fills a rectangle with a character of one column, or with blanks.
  mutating func fill(_ rect: Rect, with sign: String = " ", _ role: Role? = nil) {
    buffer.fill(rect, with: sign, style: style(role ?? ground))
  }

  /// Overlays the style of a role on what is drawn.
  mutating func lay(_ role: Role, over rect: Rect) {
    buffer.restyle(rect) { theme.lay(role, over: &$0) }
  }

  /// The style of a role. Open colours come from the ground, then from the panes.
  private func style(_ role: Role) -> Style {
    let text = theme.style(.text)
    let under = ground == .text ? text : Self.fill(theme.style(ground), from: text)
    // Plain text has the ground of the panes. On another ground it is drawn in the style of that ground.
    return role == .text ? under : Self.fill(theme.style(role), from: under)
  }

  private static func fill(_ style: Style, from under: Style) -> Style {
    var style = style
    if style.background == .terminal { style.background = under.background }
    if style.foreground == .terminal { style.foreground = under.foreground }
    return style
  }
}
