import Foundation
import Testing

@testable import ZoneData

@Suite struct HanTableTests {
  /// The characters that the table is of: extension A and the usual ones.
  private static let characters = (0x3400...0x9FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    .filter(\.properties.isUnifiedIdeograph)

  /// What ICU makes of each character, by one call.
  private static func lines(_ scalars: [Unicode.Scalar], _ transform: StringTransform) throws -> [String] {
    let text = scalars.map(String.init).joined(separator: "\n")
    let lines = try #require(text.applyingTransform(transform, reverse: false)).components(separatedBy: "\n")
    try #require(lines.count == scalars.count)
    return lines
  }

  @Test func charactersAreSimplifiedAsByICU() throws {
    // ICU makes 苎 of 苧 and 苧 of 苎, so that neither would ever find the other.
    let odd: Set<Unicode.Scalar> = ["苎", "薴"]
    for (scalar, line) in zip(Self.characters, try Self.lines(Self.characters, StringTransform("Hant-Hans")))
    where !odd.contains(scalar) {
      #expect(String(HanTable.shared.simplified(scalar)) == line)
    }
  }

  @Test func simplifyingTwiceIsSimplifyingOnce() {
    for scalar in Self.characters {
      let simple = HanTable.shared.simplified(scalar)
      #expect(HanTable.shared.simplified(simple) == simple)
    }
  }

  @Test func simplifiedCharactersAreReadAsByICU() throws {
    let simple = Array(Set(Self.characters.map(HanTable.shared.simplified)))
    for (scalar, line) in zip(simple, try Self.lines(simple, .mandarinToLatin)) {
      let syllable = line == String(scalar) ? nil : line.folding(options: .diacriticInsensitive, locale: nil)
      #expect(HanTable.shared.syllable(of: scalar) == syllable, "\(scalar)")
    }
  }
}
