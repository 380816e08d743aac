import Terminal
import ZoneDashboard
import ZoneViewModels

/// A desk over the shipped dossiers with the screen around it, as the dashboard has them but for the terminal.
@MainActor struct Stage {
  static let size = Size(width: 120, height: 36)

  private(set) var desk: Desk
  private let theme: Theme
  private let keymap = Keymap.standard
  private let glyphs = Glyphs.unicode

  init() throws {
    TerminalLocale.adopt()
    theme = ThemeChoice(ThemeShelf(folders: [Seeds.themes]), name: "default").theme(.indexed256)
    let (keymap, glyphs) = (keymap, glyphs)
    desk = Desk(
      catalogue: try Seeds.catalogue(),
      surroundings: Surroundings(
        wrap: { TerminalText.wrap(glyphs.spell($0), to: $1) }, keys: keymap.names))
    settle()
  }

  /// Presses keys, each shown before the next.
  mutating func press(_ actions: Action...) {
    for action in actions {
      _ = desk.receive(.performed(action))
      settle()
    }
  }

  /// Types into the input line.
  mutating func type(_ text: String) {
    _ = desk.receive(.typed(text))
    settle()
  }

  /// What there is to see, drawn.
  func picture() -> DeskScreen.Picture {
    DeskScreen(desk.view(), layout: layout, keymap: keymap, context: desk.state.context)
      .draw(theme: theme, glyphs: glyphs)
  }

  private var layout: Layout { Layout(Self.size, focus: desk.state.step.focus) }

  private mutating func settle() {
    if desk.state.room != layout.room {
      _ = desk.receive(.roomChanged(layout.room))
    }
    desk.settle()
  }
}
