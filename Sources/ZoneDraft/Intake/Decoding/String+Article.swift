import Foundation
import Platform

extension String {
  /// The text of a paragraph: in one line with single spaces, without invisible and direction characters, with plain
  /// letters for styled ones, and with the spaces that are missing after stops and commas.
  package var articleText: String {
    var line = UnicodeScalarView()
    var needsSpace = false
    for scalar in unicodeScalars {
      if scalar.isSpace {
        needsSpace = !line.isEmpty
      } else if !scalar.isDropped {
        if needsSpace { line.append(" ") }
        needsSpace = false
        scalar.appendPlain(to: &line)
      }
    }
    return String(line).withMissingSpaces.withoutControls(keeping: ["\u{200C}", "\u{200D}"])
  }

  /// The text with a space where a sentence or a word after a comma follows without one: `companies.STZA`.
  ///
  /// Both sides must be words of at least two letters, so that `e.g.the`, `U.S.`, `4,500` and addresses stay.
  private var withMissingSpaces: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return self }
    return split(separator: " ", omittingEmptySubsequences: false).map(Self.separated).joined(separator: " ")
  }

  private static func separated(_ word: Substring) -> Substring {
    let bytes = Array(word.utf8)
    guard bytes.indices.contains(where: { isMissingSpace(after: $0, in: bytes) }), !word.contains("@"),
      !word.contains("/"), !word.lowercased().hasPrefix("www.")
    else { return word }
    var spaced: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      spaced.append(byte)
      if isMissingSpace(after: index, in: bytes) { spaced.append(UInt8(ascii: " ")) }
    }
    return Substring(decoding: spaced, as: UTF8.self)
  }

  private static func isMissingSpace(after index: Int, in bytes: [UInt8]) -> Bool {
    guard index >= 2, index + 2 < bytes.count, bytes[index - 1].isSmall, bytes[index - 2].isLetter else { return false }
    let (next, second) = (bytes[index + 1], bytes[index + 2])
    switch bytes[index] {
    case UInt8(ascii: "."): return next.isCapital && second.isLetter
    case UInt8(ascii: ","): return next.isLetter && second.isLetter
    default: return false
    }
  }
}

extension UInt8 {
  fileprivate var isSmall: Bool { (0x61...0x7A).contains(self) }
  fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
  fileprivate var isLetter: Bool { isSmall || isCapital }
}

extension Unicode.Scalar {
  /// Controls, direction marks, soft hyphens and other invisible characters. The joiners are part of Urdu words.
  fileprivate var isDropped: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    guard value != 0x200C, value != 0x200D else { return false }
    switch properties.generalCategory {
    case .control, .surrogate, .privateUse: return true
    // The signs around Arabic numbers are seen.
    case .format: return !(0x600...0x605).contains(value) && value != 0x6DD
    default: return false
    }
  }

  /// Appends the letters for a styled letter, a ligature or a presentation form of an Arabic letter; else the character.
  fileprivate func appendPlain(to line: inout String.UnicodeScalarView) {
    switch value {
    case 0x1D400...0x1D7FF, 0xFB00...0xFB06, 0xFB50...0xFBFF, 0xFE70...0xFEFC:
      line.append(contentsOf: String(self).precomposedStringWithCompatibilityMapping.unicodeScalars)
    default: line.append(self)
    }
  }
}
