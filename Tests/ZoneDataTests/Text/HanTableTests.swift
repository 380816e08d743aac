import Foundation
import TestSupport
import Testing

@testable import ZoneData

@Suite struct HanTableTests {
  /// The characters of the table: extension A and the unified ideographs.
  private static let characters = (0x3400...0x9FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    .filter(\.properties.isUnifiedIdeograph)

  /// The result of ICU for each character, from one call.
  private static func lines(_ scalars: [Unicode.Scalar], _ transform: StringTransform) throws -> [String] {
    let text = scalars.map(String.init).joined(separator: "\n")
    let lines = try #require(text.applyingTransform(transform, reverse: false)).components(separatedBy: "\n")
    try #require(lines.count == scalars.count)
    return lines
  }

  @Test func `characters are simplified as by ICU`() throws {
    // ICU maps 苧 to 苎 and 苎 to 苧, so neither would ever find the other.
    let odd: Set<Unicode.Scalar> = ["苎", "薴"]
    for (scalar, line) in zip(Self.characters, try Self.lines(Self.characters, StringTransform("Hant-Hans")))
    where !odd.contains(scalar) {
      #expect(String(HanTable.shared.simplified(scalar)) == line)
    }
  }

  @Test func `simplifying is idempotent`() {
    for scalar in Self.characters {
      let simple = HanTable.shared.simplified(scalar)
      #expect(HanTable.shared.simplified(simple) == simple)
    }
  }

  @Test func `simplified characters have the readings of ICU`() throws {
    let simple = Array(Set(Self.characters.map(HanTable.shared.simplified)))
    for (scalar, line) in zip(simple, try Self.lines(simple, .mandarinToLatin)) {
      let syllable = line == String(scalar) ? nil : line.folding(options: .diacriticInsensitive, locale: nil)
      #expect(HanTable.shared.syllable(of: scalar) == syllable, "\(scalar)")
    }
  }
}
