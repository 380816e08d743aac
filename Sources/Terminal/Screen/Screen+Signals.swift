import CNcurses

extension Screen {
  /// What has been signalled since the last call, each signal once.
  package func nextSignals() -> [TerminalSignal] {
    let signals = TerminalSignal.signals(in: Descriptor.drain(signalDescriptor))
    // A terminal that hangs up continues its processes, only for them to end.
    if signals.contains(.resumed), !isAway, !signals.contains(where: \.isTermination) {
      // Somebody stopped us without asking (SIGSTOP): the shell has had the terminal meanwhile.
      leave()
      enter()
    }
    return signals
  }

  /// Takes over the window's size from the system; draw again afterwards.
  package func adoptSize() {
    guard let now = device.windowSize, now != size, !isAway else {
      return
    }
    resizeterm(Int32(now.height), Int32(now.width))
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    repaint()
  }

  /// Gives the terminal back, stops the process as Ctrl-Z does, and takes the terminal again when it is
  /// continued: draw then, as the size may be another one.
  package func suspend() {
    guard stz_can_stop() != 0 else {
      return
    }
    leave()
    stz_stop()
    // A terminated job is continued only to end: in the background, taking the terminal would stop it again.
    if !keepSignals(where: { _ in true }).contains(where: \.isTermination) {
      enter()
    }
  }

  /// Gives the terminal to a child program while `body` waits for it, then takes it again: draw then.
  package func handOver<Result>(_ body: () throws -> Result) rethrows -> Result {
    leave()
    defer {
      // What was typed at the child (Ctrl-C, Ctrl-Z) has reached this process too, but was not meant for it.
      keepSignals { ![.suspend, .terminate(SIGINT), .terminate(SIGQUIT)].contains($0) }
      enter()
    }
    return try body()
  }

  /// Drops the waiting signals that do not pass. The others go back into the pipe, so that a loop which polls
  /// it still learns of them.
  @discardableResult
  private func keepSignals(where passes: (TerminalSignal) -> Bool) -> [TerminalSignal] {
    let bytes = Descriptor.drain(signalDescriptor)
    for byte in bytes where TerminalSignal(number: Int32(byte)).map(passes) == true {
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
    reset_prog_mode()
    // ncurses comes back in its next doupdate, with tcsetattr, so this one must meet the real terminal. It
    // would also paint all it remembers, of the old size.
    blankOut()
    keypad(keys, true)
    decoder.reset()
    arm()
    isCursorVisible = true
    repaint()
    adoptSize()
  }
}
