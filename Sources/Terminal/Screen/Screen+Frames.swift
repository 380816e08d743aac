import CNcurses
import TerminalCells

extension Screen {
  /// Shows a picture with the cursor at a cell (nil hides it) in one write. Writes nothing if the terminal already
  /// shows this.
  package func present(_ buffer: CellBuffer, cursor: Point?) {
    let cursor = cursor.flatMap { Rect(size: size).contains($0) ? $0 : nil }
    let picture = buffer.fitted(to: size)
    guard !isAway, !hasHungUp, needsClear || picture != shown || cursor != shownCursor else {
      return
    }
    painter.paint(picture, over: shown)
    let isSent = frames.send {
      flush(cursor: cursor)
    }
    shown = picture
    shownCursor = cursor
    needsClear = false
    if !isSent {
      hangUp()
    }
  }

  /// Makes the next `present` clear the terminal and draw everything (Ctrl-L, or after a child program).
  package func repaint() {
    shown = nil
    needsClear = true
  }

  private func flush(cursor: Point?) {
    if needsClear {
      clearok(window, true)
    }
    // Not earlier: curs_set writes immediately, and its bytes belong in the frame.
    if isCursorVisible != (cursor != nil) {
      isCursorVisible = cursor != nil
      curs_set(isCursorVisible ? 1 : 0)
    }
    if let cursor {
      wmove(window, Int32(cursor.y), Int32(cursor.x))
    }
    wnoutrefresh(window)
    doupdate()
  }
}
