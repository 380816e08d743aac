import Foundation

/// Text as it is compared while searching: without case and accents.
package enum FoldedText {
  /// The folded form of a text.
  package static func fold(_ text: String) -> String {
    let lower = text.lowercased()
    guard !lower.utf8.allSatisfy({ $0 < 0x80 }) else { return lower }
    let plain = lower.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    return String(String.UnicodeScalarView(plain.map(typewriter)))
  }

  /// The sign that a keyboard has for one that only a typesetter has.
  private static func typewriter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2010...0x2015: "-"
    case 0x2018, 0x2019: "'"
    case 0x201C, 0x201D: "\""
    default: scalar
    }
  }

  /// Whether a text holds another, byte for byte; neither has a zero byte.
  package static func holds(_ text: String, _ part: String) -> Bool { strstr(text, part) != nil }

  /// The folded words of what somebody typed.
  package static func words(_ text: String) -> [String] {
    fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
