import ZoneData

/// What the user, or the world around the desk, did.
package enum Intent: Equatable, Sendable {
  /// A key of the keymap was pressed.
  case performed(Action)
  /// Something on the screen was clicked.
  case clicked(Spot)
  /// The wheel was turned over something, by so many rows; up is negative.
  case scrolled(Spot, rows: Int)
  /// Text was typed or pasted into the input line.
  case typed(String)
  /// The screen gave the panes and the popup this much room inside their frames.
  case roomChanged(Room)
  /// Something around the desk has to be said.
  case told(Message)
}

/// The columns and rows that each pane has inside its frame; what is not on the screen has none.
package struct Room: Equatable, Sendable {
  /// Columns and rows.
  package struct Extent: Hashable, Sendable {
    package var columns: Int
    package var rows: Int

    /// Makes an extent.
    package init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  package var panes: [PaneID: Extent]
  package var popup: Extent

  /// Makes the room of a layout.
  package init(panes: [PaneID: Extent] = [:], popup: Extent = Extent(columns: 0, rows: 0)) {
    self.panes = panes
    self.popup = popup
  }
}

/// What the desk asks of the program around it.
package enum Effect: Equatable, Sendable {
  case quit, repaint, suspend, toggleMouse
  /// Put a text on the clipboard.
  case copy(String)
  /// Open a file in the user's editor at a line, counted from 1.
  case edit(file: String, line: Int)
  /// Open an address of the web in the user's browser.
  case browse(String)
  /// Read the dossiers, and give back what comes of it.
  case load(DeskRequest)
}

/// A line for the user at the bottom of the screen.
package struct Message: Equatable, Sendable {
  package let text: String
  package let isError: Bool

  /// Makes a message.
  package init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
