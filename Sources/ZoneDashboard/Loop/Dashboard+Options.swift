import ZoneViewModels

extension Dashboard {
  /// What it is started with.
  package struct Options {
    package var theme: ThemeChoice
    package var isMonochrome = false
    /// Whether the mouse is reported; `m` switches it.
    package var usesMouse = false
    /// Lines and marks in ASCII, whatever the locale.
    package var usesASCII = false
    /// What the editor, the browser and tmux are found by.
    package var environment: [String: String] = [:]
    /// Folders whose changes are read at once.
    package var folders: [String]
    /// The reading that is under way.
    package var reading: Reading
    /// Where the desk stands before it opens a view, which may be of another day.
    package var request = DeskRequest()

    /// Where to go on; nil starts at the top.
    package var session: Session?
    /// A saved view to open.
    package var view: SavedView?
    /// The views that the user saved.
    package var views: [SavedView] = []
    /// The words by which the program was told its data.
    package var arguments: [String] = []
    /// Keeps where the desk was left.
    package var keep: (Session) -> Void = { _ in }

    package var keymap = Keymap.standard
    /// What to tell at the start, such as a mistake in the file of keys.
    package var notice: Message?

    /// Takes a theme, the folders to watch, and the reading of them.
    package init(theme: ThemeChoice, folders: [String], reading: Reading) {
      self.theme = theme
      self.folders = folders
      self.reading = reading
    }
  }
}
