/// What the user and the theme require from the screen.
package struct ScreenOptions: Sendable {
  /// Whether the theme has 24-bit colours.
  package var wantsTrueColor: Bool
  /// Whether to use no colours (`NO_COLOR`). Attributes stay.
  package var monochrome: Bool
  /// Whether to report the mouse, which disables text selection in the terminal.
  package var mouse: Bool

  package init(wantsTrueColor: Bool = false, monochrome: Bool = false, mouse: Bool = false) {
    self.wantsTrueColor = wantsTrueColor
    self.monochrome = monochrome
    self.mouse = mouse
  }
}
