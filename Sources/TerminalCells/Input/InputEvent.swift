/// A mouse action at a cell.
package struct MouseEvent: Hashable, Sendable {
  /// Only button 1 and the wheel are reported. A drag is a movement while the button is held.
  package enum Action: Hashable, Sendable {
    case press, drag, release, wheelUp, wheelDown
  }

  package var action: Action
  package var position: Point

  package init(action: Action, position: Point) {
    self.action = action
    self.position = position
  }
}

/// A key press, a mouse action or a paste.
package enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  case mouse(MouseEvent)
  /// Pasted text. Line ends are `\n`; other control characters except tabs are removed.
  case paste(String)
}
