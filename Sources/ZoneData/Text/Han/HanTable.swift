/// The reading and the simplified form of each Chinese character.
///
/// The table contains the result of ICU's transforms, which follow the Unicode Han Database. `Scripts/han-tables.swift`
/// generates it, and a test compares it with ICU. ICU itself takes 100 ms at its first use, longer than everything else
/// at the first start.
struct HanTable: Sendable {
  static let shared = HanTable()

  private var syllables: [String] = [""]
  /// The index of each character's syllable in `blocks`; 0 if it has none.
  private var readings = [UInt16](repeating: 0, count: Self.blocks.count)
  /// The same for the few characters outside of `blocks`.
  private var others: [Unicode.Scalar: UInt16] = [:]
  private var simplified: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// CJK Extension A and the CJK Unified Ideographs.
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

  /// Adds syllables, each followed by the characters read so. Spaces and line ends are ignored.
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

  /// The syllable of a simplified character without its tone; nil if unknown.
  func syllable(of scalar: Unicode.Scalar) -> String? {
    let number =
      Self.blocks.contains(scalar.value)
      ? readings[Int(scalar.value - Self.blocks.lowerBound)] : others[scalar] ?? 0
    return number == 0 ? nil : syllables[Int(number)]
  }

  /// The simplified form of a character, usually the character itself.
  func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar { simplified[scalar] ?? scalar }
}
