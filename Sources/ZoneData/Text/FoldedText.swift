import Foundation

/// Text for comparison in searches: without case and accents.
package enum FoldedText {
  /// Removes case and accents, and replaces letters and digits that keyboards write differently by one of them, and
  /// typographic characters by those of a keyboard.
  package static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return arabic(text) ?? decomposed(text.lowercased())
  }

  /// The folded form of a text in Arabic letters and those of ASCII, letter by letter; nil for any other.
  private static func arabic(_ text: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(UInt8(scalar.value) | 0x20)
      case ..<0x80: folded.append(UInt8(scalar.value))
      case 0x600..<0x700: folded += arabicLetters[Int(scalar.value) - 0x600]
      default: return nil
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The folded forms of the block Arabic, in UTF-8. Decomposition looks at one letter at a time, and all marks are left out.
  private static let arabicLetters: [[UInt8]] = (0x600..<0x700).map { code in
    Unicode.Scalar(UInt32(code)).map { Array(decomposed(String($0)).utf8) } ?? []
  }

  private static func decomposed(_ lower: String) -> String {
    var folded = String.UnicodeScalarView()
    // Mathematical capitals become capitals only when they are decomposed.
    for scalar in lower.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar.isASCII {
        folded.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        append(scalar, to: &folded)
      }
    }
    return String(folded)
  }

  /// Appends what stands for a letter that decomposition leaves whole.
  private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    if let letters = LetterFolding.letters(for: scalar) {
      folded.append(contentsOf: letters.unicodeScalars)
    } else if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
      folded.append(contentsOf: String(Int(digit)).unicodeScalars)
    } else {
      folded.append(typewriter(scalar))
    }
  }

  /// The character on a keyboard for a typographic one.
  private static func typewriter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2010...0x2015: "-"
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    default: scalar
    }
  }

  /// Whether a text contains another, byte for byte. Neither has a zero byte.
  package static func holds(_ text: String, _ part: String) -> Bool { strstr(text, part) != nil }

  /// The folded words of typed text.
  package static func words(_ text: String) -> [String] {
    fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Whether a name comes before another in a list: case and accents only decide between names that are equal without
  /// them, as in the root collation.
  package static func isBefore(_ name: String, _ other: String) -> Bool {
    (fold(name), name) < (fold(other), other)
  }

  /// The elements in the order of `isBefore`. Each name is folded once.
  package static func sorted<Element>(_ elements: [Element], by name: (Element) -> String) -> [Element] {
    let keyed = elements.map { element in (key: fold(name(element)), name: name(element), element: element) }
    return keyed.sorted { ($0.key, $0.name) < ($1.key, $1.name) }.map(\.element)
  }
}
