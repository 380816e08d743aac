import Terminal
import TerminalCells
import ZoneDashboard
import ZoneSettings
import ZoneViewModels

/// A desk on the shipped dossiers with its screen, like the dashboard but without a terminal.
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
      environment: DeskEnvironment(
        wrap: { TerminalText.wrap(glyphs.asciiFallback($0), to: $1) }, keys: keymap.names))
    settle()
  }

  /// Presses keys and draws after each.
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

  /// Draws the current view.
  func picture() -> DeskScreen.Picture {
    DeskScreen(desk.view(), layout: layout, keymap: keymap, context: desk.state.context)
      .draw(theme: theme, glyphs: glyphs)
  }

  private var layout: Layout { Layout(Self.size, of: desk) }

  private mutating func settle() {
    repeat {
      _ = desk.receive(.viewportChanged(layout.viewport))
      desk.settle()
    } while desk.state.viewport != layout.viewport
  }
}
