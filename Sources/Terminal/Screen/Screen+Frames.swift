import CNcurses

extension Screen {
  /// Shows a picture, and the cursor at a cell of it (nil hides it), in one write; writes nothing where the
  /// terminal shows it already.
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
    // Here, not earlier: curs_set writes at once, and its bytes belong into the frame.
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
