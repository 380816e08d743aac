import CNcurses
import Glibc

/// Starts ncurses on a device and sets all its modes.
@MainActor struct Opening {
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
    // They may be of another terminal, or of none: 9999 lines took 7 GB. Not use_env(false): ncurses then asks
    // terminfo alone, which knows no size of the Linux console, and newterm fails there.
    unsetenv("COLUMNS")
    unsetenv("LINES")
    guard let screen = newterm(description.entry, device.output, device.input),
      let window = stz_screen_window(), let keys = newpad(1, 1)
    else {
      stz_restore_handlers()
      device.close()
      Descriptor.close([pipe.read, pipe.write])
      throw .unknownTerminal(description.term)
    }
    (self.screen, self.window, self.keys) = (screen, window, keys)
    setModes(device: device)
  }

  /// The milliseconds in which the rest of a key's sequence must follow its ESC: few, for Esc is answered no sooner.
  /// nil leaves ncurses what a user asks of it, whose line may be slow.
  nonisolated static func escapeDelay(asked: String?) -> Int32? {
    (asked ?? "").isEmpty ? 25 : nil
  }

  private func setModes(device: TerminalDevice) {
    cbreak()
    noecho()
    nonl()
    // No meta(): it turns on a mode of the terminal (smm) that nothing turns off, and eight bits come anyway.
    stz_free_flow_keys(device.outputDescriptor)
    typeahead(-1)  // else ncurses stops half way through a frame when a key waits
    intrflush(keys, false)
    nodelay(keys, true)
    if let delay = Self.escapeDelay(asked: getenv("ESCDELAY").map { String(cString: $0) }) {
      set_escdelay(delay)
    }
    mouseinterval(0)  // presses and releases as they come, no waiting for a click
    define_key("\u{1B}[200~", CursesKeys.pasteBegin)
    define_key("\u{1B}[201~", CursesKeys.pasteEnd)
    keypad(keys, true)
  }
}
