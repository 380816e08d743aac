/// Something the mouse did at a cell.
package struct MouseEvent: Hashable, Sendable {
  /// What it did; button 1 only.
  package enum Action: Hashable, Sendable {
    case press, release, wheelUp, wheelDown
  }

  package var action: Action
  package var position: Point

  /// Makes a mouse event.
  package init(action: Action, position: Point) {
    self.action = action
    self.position = position
  }
}

/// Something the user did at the terminal.
package enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  case mouse(MouseEvent)
  /// Text pasted in one go: newlines are `\n`, other control signs but tabs are left out.
  case paste(String)
}
