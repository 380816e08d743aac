import Terminal
import ZoneViewModels

/// The theme in use, and the way to the next.
nonisolated package struct ThemeChoice {
  private let shelf: ThemeShelf
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
    guard let problem = reading?.problems.first else { return nil }
    let file = shelf.file(of: name) ?? name
    return Message(problem.text(in: file), isError: true)
  }

  /// Goes on to the next theme of the shelf.
  mutating func advance() {
    guard let next = shelf.name(after: name) else { return }
    name = next
    reading = shelf.read(next)
  }
}
