import Foundation
import TerminalCells
import ZoneData

@testable import Terminal
@testable import ZoneDashboard
@testable import ZoneSettings
@testable import ZoneViewModels

/// A shipped theme as displayed by a kind of terminal.
nonisolated struct ShownTheme: CustomStringConvertible {
  /// The colours that a terminal displays for a theme.
  enum Rendering: CaseIterable {
    /// The sixteen colours of xterm, and those of the Linux console and VGA. Users may have other ones.
    case named, namedOfVGA
    /// The 24-bit colours, and the nearest of the fixed ones among 256.
    case rich, richIn256
  }

  let name: String
  let rendering: Rendering
  let theme: Theme
  var description: String { "\(name), \(rendering)" }

  static let shelf = ThemeShelf(folders: [
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Themes").standardized.path
  ])

  /// A theme in every form that its file has.
  static func all(_ name: String) -> [ShownTheme] {
    guard let reading = shelf.read(name) else { return [] }
    return Rendering.allCases.compactMap { rendering in
      let isNamed = rendering == .named || rendering == .namedOfVGA
      let theme = isNamed ? reading.theme : reading.richTheme
      return theme.map { ShownTheme(name: name, rendering: rendering, theme: $0) }
    }
  }

  /// The position of a text: on the background of the panes or of a popup, possibly under a bar.
  struct Place {
    let ground: Role
    let bar: Role?

    static let all = [Role.text, .popup].flatMap { ground in
      [nil, .selection, .selectionElsewhere].map { Place(ground: ground, bar: $0) }
    }
  }

  /// The colours of a role there, as the canvas combines them; nil if the terminal's own are used.
  @MainActor func colours(of role: Role, at place: Place) -> (text: LinearColour, ground: LinearColour)? {
    let style = style(of: role, at: place)
    guard let text = colour(style.foreground), let ground = colour(style.background) else { return nil }
    return style.attributes.contains(.reverse) ? (ground, text) : (text, ground)
  }

  /// The style of a role there.
  @MainActor func style(of role: Role, at place: Place) -> Style {
    var canvas = Canvas(Size(width: 1, height: 1), theme: theme, glyphs: .unicode)
    canvas.ground = place.ground
    canvas.draw("x", x: 0, y: 0, width: 1, role)
    if let bar = place.bar {
      canvas.lay(bar, over: Rect(x: 0, y: 0, width: 1, height: 1))
    }
    return canvas.buffer[0, 0].style
  }

  private func colour(_ color: Color) -> LinearColour? {
    switch color {
    case .terminal: nil
    case .indexed(let index):
      LinearColour(rendering == .namedOfVGA ? Self.vga[Int(index)] : Self.number(RGB.standard[Int(index)]))
    case .rgb(let red, let green, let blue):
      LinearColour(Self.number(shown(RGB(red: red, green: green, blue: blue))))
    }
  }

  private func shown(_ color: RGB) -> RGB {
    rendering == .richIn256 ? RGB.standard[color.nearest(in: 16..<256)] : color
  }

  private static func number(_ color: RGB) -> UInt32 { UInt32(color.value) }

  private static let vga: [UInt32] = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]
}
