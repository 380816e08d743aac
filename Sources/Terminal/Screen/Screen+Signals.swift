import CNcurses
import TerminalCells

extension Screen {
  /// The signals since the last call, each once.
  package func nextSignals() -> [TerminalSignal] {
    let signals = TerminalSignal.signals(in: Descriptor.drain(signalDescriptor))
    // A terminal that hangs up continues its processes, only for them to exit.
    if signals.contains(.resumed), !isAway, !signals.contains(where: \.isTermination) {
      // The process was stopped without a request (SIGSTOP), and the shell used the terminal meanwhile.
      leave()
      enter()
    }
    return signals
  }

  /// Adopts the window's size from the system. Draw afterwards.
  package func adoptSize() {
    guard let now = device.windowSize, now != size, !isAway else {
      return
    }
    resizeterm(Int32(now.height), Int32(now.width))
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    repaint()
  }

  /// Restores the terminal, stops the process as Ctrl-Z does, and takes the terminal again when continued. Draw
  /// afterwards, because the size may have changed.
  package func suspend() {
    guard stz_can_stop() != 0 else {
      return
    }
    leave()
    stz_stop()
    // A terminated job is continued only to exit. In the background, taking the terminal would stop it again.
    if !keepSignals(where: { _ in true }).contains(where: \.isTermination) {
      enter()
    }
  }

  /// Gives the terminal to a child program while `body` waits for it, then takes it again. Draw afterwards.
  package func handOver<Result>(_ body: () throws -> Result) rethrows -> Result {
    leave()
    stz_cancel_end()
    defer {
      // Keys typed in the child (Ctrl-C, Ctrl-Z) also reached this process, but were not meant for it.
      keepSignals { ![.suspend, .terminate(SIGINT), .terminate(SIGQUIT)].contains($0) }
      enter()
      // What was typed or pasted into the child and not read by it was not meant for us either.
      flushinp()
    }
    return try body()
  }

  /// Drops the waiting signals that do not pass. The others go back into the pipe, so that a loop that polls it still
  /// sees them.
  @discardableResult
  private func keepSignals(where passes: (TerminalSignal) -> Bool) -> [TerminalSignal] {
    let bytes = Descriptor.drain(signalDescriptor)
    for byte in bytes where passes(TerminalSignal(number: Int32(byte))) {
      stz_post(Int32(byte))
    }
    return TerminalSignal.signals(in: bytes)
  }

  /// Takes the terminal again after `leave()`.
  func enter() {
    guard isAway else {
      return
    }
    isAway = false
    arm()
    reset_prog_mode()
    // ncurses resumes in its next doupdate, with tcsetattr, so that call must reach the real terminal. It would also
    // paint everything it remembers, in the old size.
    blankOut()
    keypad(keys, true)
    decoder.reset()
    bracketPastes()
    extendMouse(capturesMouse)
    isCursorVisible = true
    repaint()
    adoptSize()
  }
}
