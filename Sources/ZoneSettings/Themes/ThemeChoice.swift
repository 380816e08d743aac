import TerminalCells
import ZoneViewModels

/// The theme in use.
package struct ThemeChoice {
  package let shelf: ThemeShelf
  package private(set) var name: String
  private var parsed: ThemeReader.ParsedTheme?

  /// Starts with a theme by name. A theme that cannot be read becomes the plain one.
  package init(_ shelf: ThemeShelf, name: String) {
    self.shelf = shelf
    self.name = name
    parsed = shelf.read(name)
  }

  /// Whether it has 24-bit colours.
  package var wantsTrueColor: Bool { parsed?.richTheme != nil }

  /// The theme for a colour depth.
  package func theme(_ depth: ColorDepth) -> Theme {
    let rich = depth == .trueColor || depth == .indexed256 ? parsed?.richTheme : nil
    return rich ?? parsed?.theme ?? .plain
  }

  /// The first mistake in the theme's file, with its position.
  package var message: Message? {
    shelf.problems(of: name).first.map { Message($0, isError: true) }
  }

  /// Switches to another theme.
  package mutating func show(_ name: String) {
    guard name != self.name else { return }
    self.name = name
    parsed = shelf.read(name)
  }
}
