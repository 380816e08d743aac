import Foundation

/// Text as it is compared while searching: without case and accents.
enum FoldedText {
  /// The folded form of a text.
  static func fold(_ text: String) -> String {
    let lower = text.lowercased()
    guard !lower.utf8.allSatisfy({ $0 < 0x80 }) else { return lower }
    let plain = lower.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    return String(String.UnicodeScalarView(plain))
  }

  /// The folded words of what somebody typed.
  static func words(_ text: String) -> [String] {
    fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
