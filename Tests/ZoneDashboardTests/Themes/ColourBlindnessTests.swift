import Testing
import ZoneData

@testable import ZoneViewModels

@Suite struct ColourBlindnessTests {
  /// Nine times the just noticeable difference, so that it is visible in a single character.
  private nonisolated static let least = 20.0

  /// Roles in the same position, distinguished by their colour.
  private nonisolated static let families: [[Role]] = [
    [.sourced, .inferred, .corrected, .disputed, .unknown], [.planned, .coming, .working, .stopped],
  ]

  private func colour(_ role: Role, _ shown: ShownTheme) throws -> LinearColour {
    try #require(shown.colours(of: role, at: .init(ground: .text, bar: nil))).text
  }

  @Test(arguments: ShownTheme.all("color-blind"), Sight.allCases)
  func `the colours of marks and statuses are distinguishable`(shown: ShownTheme, sight: Sight) throws {
    for family in Self.families {
      for (place, role) in family.enumerated() {
        for other in family[(place + 1)...] {
          let (one, two) = (try colour(role, shown), try colour(other, shown))
          let distance = one.seen(by: sight).distance(to: two.seen(by: sight))
          #expect(distance >= Self.least, "\(shown): \(role) and \(other) are \(distance) apart in \(sight)")
        }
      }
    }
  }

  /// A check of the simulation: with both deficiencies pure red and green are shades of yellow, blue and yellow are
  /// not.
  @Test(arguments: [Sight.protanopia, .deuteranopia])
  func `red and green become similar, blue and yellow remain distinct`(sight: Sight) {
    // A red and a green that look alike to deuteranopes, with equal lightness: Ishihara's plates consist of such pairs.
    let (red, green) = (LinearColour(0xB05A4A), LinearColour(0x7A7A4A))
    #expect(red.distance(to: green) > 2 * red.seen(by: sight).distance(to: green.seen(by: sight)))
    let (blue, yellow) = (LinearColour(0x0072B2), LinearColour(0xF0E442))
    #expect(blue.seen(by: sight).distance(to: yellow.seen(by: sight)) > 100)
    // Greys have no hue to lose.
    let grey = LinearColour(0x808080)
    #expect(grey.seen(by: sight).distance(to: grey) < 0.5)
  }
}
