/// How rich the colours of the terminal are.
package enum ColorDepth: Int, Comparable, Sendable {
  case none
  /// 8 or 16 colours.
  case sixteen
  case indexed256
  case trueColor

  /// The depth of a terminal that has so many colours.
  init(colors: Int) {
    switch colors {
    case (1 << 24)...: self = .trueColor
    case 256...: self = .indexed256
    case 8...: self = .sixteen
    default: self = .none
    }
  }

  /// Poorer before richer.
  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What the user and the theme want of the screen.
package struct ScreenOptions: Sendable {
  /// The theme names 24-bit colours.
  package var wantsTrueColor: Bool
  /// No colour at all (`NO_COLOR`); attributes stay.
  package var monochrome: Bool
  /// Report the mouse, which takes text selection away from the terminal.
  package var mouse: Bool

  /// Makes the options; without arguments: colours as terminfo says, no mouse.
  package init(wantsTrueColor: Bool = false, monochrome: Bool = false, mouse: Bool = false) {
    self.wantsTrueColor = wantsTrueColor
    self.monochrome = monochrome
    self.mouse = mouse
  }
}
