// Terminals that know the bidirectional algorithm run it over a whole line of the screen. A name in Urdu would then
// pull the number in the next column to its other side, for a digit takes the direction of the letters before it
// (UAX #9, W2 and N1), whatever field it stands in. So right-to-left text is followed by a mark that ends its run.
//
// The mark is U+200E, which every terminal of these times shows as nothing; isolates (U+2067 … U+2069) would need
// one before the text as well, for which no cell is free, and some terminals show them as boxes. A terminal that
// knows no directions shows the letters in the order of the text, and the mark changes nothing.

extension Unicode.Scalar {
  /// The mark that ends a run of right-to-left text.
  static let leftToRightMark: Unicode.Scalar = "\u{200E}"

  /// Whether it is a letter of a script written from right to left; the blocks are those that DerivedBidiClass gives
  /// the default classes R and AL.
  var isRightToLeft: Bool {
    switch value {
    case 0..<0x590: false
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}

extension Cluster {
  /// Whether its letter is of a script written from right to left.
  var isRightToLeft: Bool { text.unicodeScalars.first?.isRightToLeft == true }
}

extension Cell {
  /// What goes to the terminal, with the mark that ends right-to-left text if it is wanted. A cell holds no more than
  /// one spacing scalar and its marks, so the last of too many gives way.
  package func scalars(marked: Bool) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    guard marked, endsRightToLeft else {
      return scalars
    }
    return scalars.prefix(TextCleaner.mostMarks) + [.leftToRightMark]
  }
}
