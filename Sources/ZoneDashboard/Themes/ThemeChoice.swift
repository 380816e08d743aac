import Terminal
import ZoneViewModels

/// The theme in use.
nonisolated package struct ThemeChoice {
  package let shelf: ThemeShelf
  package private(set) var name: String
  private var reading: ThemeReader.Reading?

  /// Starts with a theme of the shelf; one that cannot be read is the plain one.
  package init(_ shelf: ThemeShelf, name: String) {
    self.shelf = shelf
    self.name = name
    reading = shelf.read(name)
  }

  /// Whether it asks for more than the terminal's own colours.
  package var wantsTrueColor: Bool { reading?.richTheme != nil }

  /// The theme for a terminal.
  package func theme(_ depth: ColorDepth) -> Theme {
    let rich = depth == .trueColor || depth == .indexed256 ? reading?.richTheme : nil
    return rich ?? reading?.theme ?? .plain
  }

  /// The first mistake in the theme's file, told with its place.
  package var message: Message? {
    shelf.problems(of: name).first.map { Message($0, isError: true) }
  }

  /// Takes another theme of the shelf.
  mutating func show(_ name: String) {
    guard name != self.name else { return }
    self.name = name
    reading = shelf.read(name)
  }
}
