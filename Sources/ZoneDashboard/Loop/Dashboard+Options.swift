import ZoneData
import ZoneSettings
import ZoneViewModels

extension Dashboard {
  /// The options to start with.
  package struct Options {
    package var theme: ThemeChoice
    package var isMonochrome = false
    /// Whether to capture the mouse; `m` toggles it.
    package var usesMouse = false
    /// Lines and marks in ASCII, whatever the locale.
    package var usesASCII = false
    /// The environment variables, for finding the editor, the browser and tmux.
    package var environment: [String: String] = [:]
    /// Folders whose changes are read at once.
    package var folders: [String]
    /// The reading of the dossiers, already started.
    package var reading: Reading
    /// The data of the desk before it opens a view, which may have another day.
    package var request = DeskRequest()

    /// The session to restore; nil starts with an overview of everything.
    package var session: Session?
    /// A saved view to open.
    package var view: SavedView?
    /// The saved views.
    package var views: [SavedView] = []
    /// The options that selected the data.
    package var arguments: [String] = []
    /// Saves the session on exit.
    package var keep: (Session) -> Void = { _ in }

    /// Writes into the journal.
    package var write: (JournalTask) -> Result<JournalChange, JournalError> = { _ in
      .failure(.unnamed("there is no journal to write to"))
    }

    /// Notes which dossiers were seen.
    package var keepSeen: (SeenDossiers) throws -> Void = { _ in }

    /// Why nothing can be written; nil if it can.
    package var obstacleToWriting: @Sendable () -> String? = { nil }
    /// Whether a file is shipped with the program.
    package var isShipped: @Sendable (String) -> Bool = { _ in false }
    /// The problems that can be seen in a dossier alone.
    package var check: (String) -> [Problem] = { _ in [] }

    /// Does something that takes longer than a frame. Called on a thread of its own.
    package var errand: @Sendable (Errand) -> ErrandReport = { _ in ErrandReport("Not done", [], isFailure: true) }

    /// Keeps an unfinished review, or forgets it.
    package var keepReview: (Review, _ isDone: Bool) throws -> Void = { _, _ in }
    /// The documents that wait to be drafted.
    package var waitingDrafts: @Sendable () -> [WaitingDraft] = { [] }

    package var keymap = Keymap.standard
    /// A message to show at the start, such as a mistake in the key file.
    package var notice: Message?

    package init(theme: ThemeChoice, folders: [String], reading: Reading) {
      self.theme = theme
      self.folders = folders
      self.reading = reading
    }
  }
}
