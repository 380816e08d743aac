// Terminals that implement the bidirectional algorithm run it over a whole line of the screen. A name in Urdu would
// then pull the number in the next column to its other side, because a digit takes the direction of the letters before
// it (UAX #9, W2 and N1), whatever field it is in. So right-to-left text is followed by a mark that ends its run.
//
// The mark is U+200E, which current terminals show as nothing. Isolates (U+2067 … U+2069) would need one before the
// text as well, for which no cell is free, and some terminals show them as boxes. A terminal without bidirectional
// support shows the letters in logical order, and the mark changes nothing.

extension Unicode.Scalar {
  /// The mark that ends a run of right-to-left text.
  static let leftToRightMark: Unicode.Scalar = "\u{200E}"

  /// Whether it is a letter of a right-to-left script: the blocks to which DerivedBidiClass gives the default classes R
  /// and AL.
  var isRightToLeft: Bool {
    switch value {
    case 0..<0x590: false
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}

extension Cluster {
  /// Whether its letter belongs to a right-to-left script.
  var isRightToLeft: Bool { text.unicodeScalars.first?.isRightToLeft == true }
}

extension Cell {
  /// The scalars for the terminal, with the mark that ends right-to-left text if `marked`. A cell holds only one
  /// spacing scalar and its marks, so the mark may replace the last of too many.
  package func scalars(marked: Bool) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    guard marked, endsRightToLeft else {
      return scalars
    }
    return scalars.prefix(TextCleaner.mostMarks) + [.leftToRightMark]
  }
}
