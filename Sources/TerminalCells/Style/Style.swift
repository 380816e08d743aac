/// A colour as named by a theme. `Screen` maps it to what the terminal can show.
package enum Color: Hashable, Sendable {
  /// The terminal's own default, which is not one of its numbered colours.
  case terminal
  /// One of the 256 numbered colours; 0 to 15 belong to the user's palette.
  case indexed(UInt8)
  /// A 24-bit colour: red, green, blue.
  case rgb(UInt8, UInt8, UInt8)
}

/// The look of a cell's text besides its colours.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let italic = Attributes(rawValue: 4)
  package static let underline = Attributes(rawValue: 8)
  /// Foreground and background swapped.
  package static let reverse = Attributes(rawValue: 16)
}

/// The colours and attributes of a cell.
package struct Style: Hashable, Sendable {
  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  /// The default is the terminal's own look.
  package init(
    foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
