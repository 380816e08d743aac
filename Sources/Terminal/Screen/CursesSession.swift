import CNcurses
import Glibc

/// Starts ncurses on a device and sets all its modes.
@MainActor struct CursesSession {
  let description: TerminalDescription
  let pipe: (read: Int32, write: Int32)
  let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  let keys: UnsafeMutablePointer<WINDOW>

  init(device: TerminalDevice, options: ScreenOptions) throws(ScreenError) {
    do throws(ScreenError) {
      description = try TerminalDescription(options: options, output: device.outputDescriptor)
      pipe = try Descriptor.makePipe()
    } catch {
      device.close()
      throw error
    }
    stz_remember(device.terminal)
    stz_install_handlers(pipe.write)
    // Before newterm, which changes the terminal.
    ResetBytes.arm(description.rescue)
    // They may describe another terminal, or none: 9999 lines took 7 GB. Not use_env(false): then ncurses asks only
    // terminfo, which has no size for the Linux console, and newterm fails there.
    unsetenv("COLUMNS")
    unsetenv("LINES")
    guard let screen = newterm(description.entry, device.output, device.input),
      let window = stz_screen_window(), let keys = newpad(1, 1)
    else {
      stz_disarm()
      stz_restore_handlers()
      device.close()
      Descriptor.close([pipe.read, pipe.write])
      throw .unknownTerminal(description.term)
    }
    (self.screen, self.window, self.keys) = (screen, window, keys)
    setModes(device: device)
  }

  /// The milliseconds within which the rest of a key's sequence must follow its ESC. Short, because Esc is answered
  /// only after it. nil keeps the user's setting, which may account for a slow line.
  nonisolated static func escapeDelay(asked: String?) -> Int32? {
    (asked ?? "").isEmpty ? 25 : nil
  }

  private func setModes(device: TerminalDevice) {
    cbreak()
    noecho()
    nonl()
    // No meta(): it turns on a terminal mode (smm) that nothing turns off, and eight bits arrive anyway.
    stz_free_flow_keys(device.outputDescriptor)
    typeahead(-1)  // otherwise ncurses stops in the middle of a frame when a key waits
    intrflush(keys, false)
    nodelay(keys, true)
    if let delay = Self.escapeDelay(asked: getenv("ESCDELAY").map { String(cString: $0) }) {
      set_escdelay(delay)
    }
    mouseinterval(0)  // report presses and releases at once, without waiting for a click
    define_key("\u{1B}[200~", CursesKeys.pasteBegin)
    define_key("\u{1B}[201~", CursesKeys.pasteEnd)
    keypad(keys, true)
    // Only now does ncurses know the keys of terminfo.
    for sequence in CursesKeys.typedByKeypad { define_key(sequence, 0) }
    // Of several reports that it reads together, ncurses returns only one, and a drag would lose its press. The decoder
    // reads them instead.
    for sequence in CursesKeys.mouseReports { define_key(sequence, 0) }
  }
}
