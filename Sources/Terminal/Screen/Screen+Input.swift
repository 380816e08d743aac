import CNcurses

extension Screen {
  /// The next thing the user did, or nil when nothing more has arrived; never waits (but for the 25 ms in
  /// which ncurses looks whether an ESC begins a sequence).
  package func nextEvent() -> InputEvent? {
    var failures = 0
    while waitingEvents.isEmpty {
      guard !isAway, !hasHungUp else {
        return nil
      }
      let input = read()
      waitingEvents += decoder.take(input)
      guard input == .nothing, waitingEvents.isEmpty else {
        continue
      }
      failures += 1
      guard mayReadOn(after: failures) else {
        return nil
      }
    }
    return waitingEvents.removeFirst()
  }

  /// The terminal is gone: says so once through the signals, and makes the descriptor one that is never
  /// readable, so that a loop which goes on polling it does not spin.
  func hangUp() {
    guard !hasHungUp else {
      return
    }
    hasHungUp = true
    stz_post(SIGHUP)
    _ = stz_point(inputDescriptor, signalWriter)
  }

  /// ncurses says ERR for nothing, for a read that a signal broke off, and for a terminal that is gone.
  private func mayReadOn(after failures: Int) -> Bool {
    let state = Descriptor.state(of: inputDescriptor)
    if state.isGone {
      hangUp()
    }
    return state.isReadable && !state.isGone && failures < 64
  }

  private func read() -> RawInput {
    let code = wgetch(keys)
    switch code {
    case ERR: return .nothing
    case 0..<0x80: return .byte(UInt8(code))
    // Without UTF-8, bytes beyond ASCII are of a character set that nobody here knows.
    case 0x80...0xFF: return TerminalLocale.isUTF8 ? .byte(UInt8(code)) : .mouse([])
    case KEY_MOUSE: return .mouse(readMouse())
    default: return .code(code, name: keyname(code).map { String(cString: $0) })
    }
  }

  private func readMouse() -> [MouseEvent] {
    var event = MEVENT()
    guard getmouse(&event) == OK else {
      return []
    }
    let position = Point(x: Int(event.x), y: Int(event.y))
    return Self.actions(of: event.bstate).map { MouseEvent(action: $0, position: position) }
  }

  /// ncurses joins a press and a release that it reads together to a click, and those to double clicks.
  private static func actions(of bits: mmask_t) -> [MouseEvent.Action] {
    if bits & stz_button1_double_clicked() != 0 { return [.press, .release, .press, .release] }
    if bits & stz_button1_clicked() != 0 { return [.press, .release] }
    if bits & stz_button1_pressed() != 0 { return [.press] }
    if bits & stz_button1_released() != 0 { return [.release] }
    if bits & stz_wheel_up() != 0 { return [.wheelUp] }
    return bits & stz_wheel_down() != 0 ? [.wheelDown] : []
  }
}
