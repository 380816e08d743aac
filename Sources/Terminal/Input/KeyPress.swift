/// A key of the keyboard, as far as a terminal can tell them apart.
package enum Key: Hashable, Sendable {
  case character(Character)
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, escape, tab, backspace, delete, insert
  case function(Int)
}

/// Keys held down with another; Shift only where the terminal reports it apart (never for letters).
package struct Modifiers: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  /// Makes a set from its bits.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Ctrl.
  package static let control = Modifiers(rawValue: 1)
  /// Alt, which terminals send as ESC before the key.
  package static let alt = Modifiers(rawValue: 2)
  /// Shift.
  package static let shift = Modifiers(rawValue: 4)
}

/// One press of a key with the modifiers that were held.
package struct KeyPress: Hashable, Sendable {
  package var key: Key
  package var modifiers: Modifiers

  /// Makes a key press.
  package init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }
}
