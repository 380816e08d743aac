import CNcurses
import TerminalCells

extension Screen {
  /// The next event, or nil if no more input has arrived. Does not wait, except for the 25 ms in which ncurses decides
  /// whether an ESC begins a sequence.
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

  /// How long to wait for input before `nextEvent()` has to be called even without any; nil for as long as it takes.
  package var patience: Duration? { decoder.patience() }

  /// Records that the terminal is gone. Posts SIGHUP once, and makes the descriptor one that is never readable, so that
  /// a loop that still polls it does not spin.
  func hangUp() {
    guard !hasHungUp else {
      return
    }
    hasHungUp = true
    stz_post(SIGHUP)
    _ = stz_point(inputDescriptor, signalWriter)
  }

  /// ncurses returns ERR if there is no input, if a signal interrupted the read, and if the terminal is gone.
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
    // Without UTF-8, bytes beyond ASCII belong to an unknown character set.
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

  /// ncurses merges a press and a release that it reads together into a click, and two clicks into a double click.
  private static func actions(of bits: mmask_t) -> [MouseEvent.Action] {
    if bits & stz_button1_double_clicked() != 0 { return [.press, .release, .press, .release] }
    if bits & stz_button1_clicked() != 0 { return [.press, .release] }
    if bits & stz_button1_pressed() != 0 { return [.press] }
    if bits & stz_button1_released() != 0 { return [.release] }
    if bits & stz_wheel_up() != 0 { return [.wheelUp] }
    if bits & stz_mouse_moved() != 0 { return [.drag] }
    return bits & stz_wheel_down() != 0 ? [.wheelDown] : []
  }
}
