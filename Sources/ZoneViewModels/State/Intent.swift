import ZoneCatalogue
import ZoneData

/// An event for the desk, from the user or the program.
package enum Intent: Equatable, Sendable {
  /// A key of the keymap was pressed.
  case performed(Action)
  /// Something on the screen was clicked.
  case clicked(HitTarget)
  /// The wheel was turned by a number of rows; up is negative.
  case scrolled(HitTarget, rows: Int)
  /// A divider was dragged to a distance from the start of the panes.
  case dragged(Divider, to: Int)
  /// Text was typed or pasted into a text field.
  case typed(String)
  /// The size of the panes and the popup changed.
  case viewportChanged(Viewport)
  /// A task for the journal was carried out, or could not be.
  case wrote(JournalTask, Result<JournalChange, JournalError>)
  /// An errand is done.
  case did(Errand, ErrandReport)
  /// A dossier was edited. Has the problems that can be seen in it alone.
  case edited(file: String, [Problem])
  /// Another part of the program has a message for the user.
  case reported(Message)
}

/// The size of each pane and the popup, inside their frames.
package struct Viewport: Equatable, Sendable {
  /// A number of columns and rows.
  package struct Extent: Hashable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  package var panes: [PaneID: Extent]
  package var popup: Extent
  /// The size of the article beside a draft; nil on a screen too small for it.
  package var article: Extent?
  /// The sizes of all panes with their frames; nil while only one is on the screen.
  package var sizes: PaneSizes?

  package init(
    panes: [PaneID: Extent] = [:], popup: Extent = Extent(columns: 0, rows: 0), article: Extent? = nil,
    sizes: PaneSizes? = nil
  ) {
    (self.panes, self.popup, self.article, self.sizes) = (panes, popup, article, sizes)
  }
}

/// A task for the program around the desk.
package enum Effect: Equatable, Sendable {
  case quit, repaint, suspend, toggleMouse
  /// Copies a text to the clipboard.
  case copy(String)
  /// Opens a file in the user's editor at a line, counted from 1.
  case edit(file: String, line: Int)
  /// Opens a web address in the user's browser.
  case browse(String)
  /// Keeps an unfinished review, or forgets it once its dossier is written.
  case keep(Review, isDone: Bool)
  /// Does something beside the screen and passes the report to the desk.
  case errand(Errand)
  /// Notes that the user has seen all dossiers as they are.
  case keepSeen(SeenDossiers)
  /// Writes into the journal and passes the result to the desk.
  case write(JournalTask)
  /// Reads the dossiers and passes the result to the desk.
  case load(DeskRequest)
}

/// A message in the last line of the screen.
package struct Message: Equatable, Sendable {
  package let text: String
  package let isError: Bool

  package init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
