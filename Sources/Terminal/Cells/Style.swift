/// A colour as a theme names it; `Screen` maps it down to what the terminal can show.
package enum Color: Hashable, Sendable {
  /// The terminal's own default, which is not one of its numbered colours.
  case terminal
  /// One of the 256 numbered colours; 0 to 15 belong to the user's palette.
  case indexed(UInt8)
  /// A 24-bit colour: red, green, blue.
  case rgb(UInt8, UInt8, UInt8)
}

/// What a cell's text looks like besides its colours.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  /// Makes a set from its bits.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier or brighter.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter.
  package static let dim = Attributes(rawValue: 2)
  /// Slanted.
  package static let italic = Attributes(rawValue: 4)
  /// With a line below.
  package static let underline = Attributes(rawValue: 8)
  /// Foreground and background swapped.
  package static let reverse = Attributes(rawValue: 16)
}

/// Colours and attributes of a cell.
package struct Style: Hashable, Sendable {
  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  /// Makes a style; without arguments it is the terminal's own look.
  package init(
    foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
