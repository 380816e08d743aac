import CNcurses
import DequeModule
import Glibc
import TerminalCells

/// The terminal, controlled through ncurses. Only this target calls ncurses.
///
/// Signals are reported through `signalDescriptor`. Ctrl-C arrives there as `.terminate(SIGINT)` and Ctrl-Z as
/// `.suspend`, not as key presses.
@MainActor package final class Screen {
  /// Columns and rows as of the last `adoptSize()` or `suspend()`.
  package internal(set) var size: Size
  /// The colour depth; also `.none` if the options turn colours off.
  package let colorDepth: ColorDepth
  /// Readable when `nextEvent()` has input to read.
  package let inputDescriptor: Int32
  /// Readable when `nextSignals()` has signals to return.
  package let signalDescriptor: Int32

  let device: TerminalDevice
  let traits: TerminalTraits
  let frames: FrameOutput
  let window: UnsafeMutablePointer<WINDOW>
  /// Keys are read through a pad: reading through a window would refresh it.
  let keys: UnsafeMutablePointer<WINDOW>
  var painter: CellPainter
  var decoder = InputDecoder()
  var waitingEvents: Deque<InputEvent> = []
  /// What the terminal shows; nil if unknown.
  var shown: CellBuffer?
  var shownCursor: Point?
  var isCursorVisible = true
  var needsClear = true
  /// Whether the terminal is released, for a suspension or for good.
  var isAway = false
  var hasHungUp = false
  private var isMouseExtended = false
  private var isClosed = false
  /// The bytes that restore the terminal after a crash.
  private let rescue: [UInt8]
  private let screen: OpaquePointer
  /// The write end of the signal pipe, which also serves as a descriptor that is never readable.
  let signalWriter: Int32

  /// Takes the terminal over. Throws without changing the terminal if it is missing or unsuitable.
  package init(_ options: ScreenOptions = ScreenOptions()) throws(ScreenError) {
    TerminalLocale.adopt()
    let device = try TerminalDevice()
    let session = try CursesSession(device: device, options: options)
    self.device = device
    (signalDescriptor, signalWriter) = session.pipe
    (screen, window, keys) = (session.screen, session.window, session.keys)
    (traits, rescue) = (session.description.traits, session.description.rescue)
    inputDescriptor = device.inputDescriptor
    painter = CellPainter(
      window: window, monochrome: options.monochrome, hidesDirectionMarks: traits.hidesDirectionMarks)
    colorDepth = painter.palette.depth
    frames = FrameOutput(
      terminal: device.terminal, curses: device.outputDescriptor, memory: FrameOutput.memoryFile(),
      isMarked: traits.synchronizesOutput)
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    capturesMouse = options.mouse
    bracketPastes()
    applyMouse()
    adoptSize()
  }

  /// Whether the terminal reports the mouse. If not, the user can select text with it.
  package var capturesMouse: Bool {
    didSet { applyMouse() }
  }

  /// Restores the terminal for good, exactly as it was. A second call does nothing.
  package func close() {
    guard !isClosed else {
      return
    }
    isClosed = true
    leave()
    delwin(keys)
    delscreen(screen)
    stz_restore_handlers()
    device.close()
    Descriptor.close([signalDescriptor, signalWriter, frames.memory])
  }

  /// Makes crashes and exits restore the terminal.
  func arm() { ResetBytes.arm(rescue) }

  /// Turns on the marks around pasted text, a mode unknown to ncurses.
  func bracketPastes() {
    if traits.bracketsPaste {
      _ = Descriptor.writeAll(ResetBytes.pasteOn, to: device.terminal)
    }
  }

  /// Releases the terminal until `enter()`.
  func leave() {
    guard !isAway else {
      return
    }
    isAway = true
    extendMouse(false)
    if traits.bracketsPaste {
      _ = Descriptor.writeAll(ResetBytes.pasteOff, to: device.terminal)
    }
    if !ResetBytes.hasSecondScreen {
      blankOut()  // otherwise the shell would write over our picture
    }
    endwin()
    stz_restore_line()
    stz_disarm()
  }

  /// Clears the screen immediately.
  func blankOut() {
    werase(window)
    wnoutrefresh(window)
    doupdate()
  }

  private func applyMouse() {
    mousemask(capturesMouse ? stz_mouse_events() : 0, nil)
    extendMouse(capturesMouse)
  }

  /// Turns the modes of the mouse on or off that ncurses does not know. In xterm the mode that was set last counts, so
  /// ncurses has to set its own before.
  func extendMouse(_ isOn: Bool) {
    guard traits.extendsMouse, isOn != isMouseExtended else { return }
    isMouseExtended = isOn
    _ = Descriptor.writeAll(isOn ? ResetBytes.mouseOn : ResetBytes.mouseOff, to: device.terminal)
  }
}
