/// A 24-bit colour with a distance to other colours.
struct RGB: Hashable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  /// The colour's number on a terminal with 24-bit colours.
  var value: Int32 { Int32(red) << 16 | Int32(green) << 8 | Int32(blue) }

  /// The index of the nearest standard colour in a range; the first of equals.
  func nearest(in range: Range<Int>) -> Int {
    range.min { distance(to: Self.standard[$0]) < distance(to: Self.standard[$1]) } ?? range.lowerBound
  }

  private func distance(to other: RGB) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return red * red + green * green + blue * blue
  }
}

extension RGB {
  /// xterm's 256 colours: 16 named ones, a cube of 6×6×6, 24 greys.
  static let standard: [RGB] = named + cube + greys

  private static let named: [RGB] = namedValues.map { value in
    RGB(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  private static let namedValues: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static let cube: [RGB] = (0..<216).map { index in
    func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }
    return RGB(red: level(index / 36), green: level(index / 6 % 6), blue: level(index % 6))
  }

  private static let greys: [RGB] = (0..<24).map { index in
    let level = UInt8(8 + 10 * index)
    return RGB(red: level, green: level, blue: level)
  }
}
