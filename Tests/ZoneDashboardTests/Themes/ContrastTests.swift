import Testing
import ZoneData

@testable import ZoneViewModels

@Suite struct ContrastTests {
  /// Lines that only frame other content. WCAG 2 does not require a contrast for them.
  private nonisolated static let decoration: Set<Role> = [.border]
  /// Lines that show which pane is focused: graphics, for which WCAG 2 requires 3:1.
  private nonisolated static let graphics: Set<Role> = [.borderFocused, .popupBorder]

  private nonisolated static func least(_ role: Role, text: Double) -> Double {
    decoration.contains(role) ? 1 : graphics.contains(role) ? 3 : text
  }

  private func check(_ shown: ShownTheme, least: (Role) -> Double) {
    for role in Role.allCases {
      for place in ShownTheme.Place.all {
        let style = shown.style(of: role, at: place)
        // The brightness of dim text depends on the terminal and is unknown.
        #expect(!style.attributes.contains(.dim), "\(shown): \(role)")
        guard let (text, ground) = shown.colours(of: role, at: place) else {
          Issue.record("\(shown): \(role) leaves a colour to the terminal on a ground that the theme sets")
          continue
        }
        let contrast = text.contrast(to: ground)
        #expect(contrast >= least(role), "\(shown): \(role) at \(place) has \(contrast)")
      }
    }
  }

  /// WCAG 2.2, 1.4.3 and 1.4.11.
  @Test(arguments: ["dark", "light", "color-blind"].flatMap(ShownTheme.all))
  func `text on the theme's own background has a contrast of 4.5`(shown: ShownTheme) {
    check(shown) { Self.least($0, text: 4.5) }
  }

  /// WCAG 2.2, 1.4.6; here the lines count as text too.
  @Test(arguments: ShownTheme.all("high-contrast"))
  func `high-contrast has a contrast of 7 everywhere`(shown: ShownTheme) {
    check(shown) { _ in 7 }
  }

  /// With an unknown background there is one guarantee: all colours are the user's own, on the user's own background,
  /// and plain text has no colour at all.
  @Test(arguments: ["default", "mono"])
  func `themes without a background leave plain text to the terminal`(name: String) throws {
    let theme = try #require(ShownTheme.shelf.read(name)?.theme)
    for role in Role.allCases {
      #expect(theme.style(role).background == .terminal)
    }
    let sentences: [Role] = [.text, .heading, .title, .breadcrumb, .input, .message, .popup, .selection]
    for role in sentences {
      #expect(theme.style(role).foreground == .terminal)
      #expect(!theme.style(role).attributes.contains(.dim))
    }
  }

  /// Every theme with a background is measured in all four forms; none is skipped because a file is missing.
  @Test(arguments: ["dark", "light", "color-blind", "high-contrast"])
  func `themes with a background have all forms`(name: String) {
    #expect(ShownTheme.all(name).map(\.rendering) == ShownTheme.Rendering.allCases)
  }

  /// A shipped theme that sets a background must be among those measured above.
  @Test(arguments: ShownTheme.shelf.names)
  func `no shipped theme is left out`(name: String) {
    let measured = ["dark", "light", "color-blind", "high-contrast"]
    let setsGround = ShownTheme.all(name).contains { $0.theme.style(.text).background != .terminal }
    #expect(setsGround == measured.contains(name))
  }

  /// W3C's own examples: black on white is 21:1, and #767676 is the lightest grey on white that passes.
  @Test func `contrast is measured as WCAG defines it`() {
    let white = LinearColour(0xFFFFFF)
    #expect(abs(LinearColour(0).contrast(to: white) - 21) < 0.001)
    #expect(white.contrast(to: LinearColour(0x767676)) >= 4.5)
    #expect(white.contrast(to: LinearColour(0x777777)) < 4.5)
  }
}
