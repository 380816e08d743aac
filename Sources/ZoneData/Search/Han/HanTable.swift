/// How each Chinese character is read, and its simplified form.
///
/// The table holds what ICU's transforms say, which is what the Unicode Han Database says; a test compares them. Asking ICU
/// itself takes 100 ms at the first use, which is more than all the rest of a first start.
struct HanTable: Sendable {
  static let shared = HanTable()

  private var syllables: [String] = [""]
  /// The syllable of each character of the first blocks, 0 where there is none.
  private var readings = [UInt16](repeating: 0, count: Self.blocks.count)
  /// The same for the few beyond.
  private var others: [Unicode.Scalar: UInt16] = [:]
  private var simplified: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// Extension A and the usual characters.
  private static let blocks: Range<UInt32> = 0x3400..<0xA000

  private init() {
    for text in [Self.usual, Self.rare] {
      addReadings(text)
    }
    var typed: Unicode.Scalar?
    for scalar in Self.traditional.unicodeScalars where scalar != "\n" {
      if let traditional = typed {
        simplified[traditional] = scalar
      }
      typed = typed == nil ? scalar : nil
    }
  }

  /// A syllable, then the characters that are read so; spaces and ends of lines mean nothing.
  private mutating func addReadings(_ text: String) {
    var syllable = ""
    for scalar in text.unicodeScalars where scalar != " " && scalar != "\n" {
      if scalar.isASCII {
        syllable.unicodeScalars.append(scalar)
        continue
      }
      if !syllable.isEmpty {
        syllables.append(syllable)
        syllable = ""
      }
      let number = UInt16(syllables.count - 1)
      if Self.blocks.contains(scalar.value) {
        readings[Int(scalar.value - Self.blocks.lowerBound)] = number
      } else {
        others[scalar] = number
      }
    }
  }

  /// The syllable of a simplified character without its tone; nil where none is known.
  func syllable(of scalar: Unicode.Scalar) -> String? {
    let number =
      Self.blocks.contains(scalar.value)
      ? readings[Int(scalar.value - Self.blocks.lowerBound)] : others[scalar] ?? 0
    return number == 0 ? nil : syllables[Int(number)]
  }

  /// The simplified form of a character, which is mostly itself.
  func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar { simplified[scalar] ?? scalar }
}
