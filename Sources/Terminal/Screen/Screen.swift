import CNcurses
import Glibc

/// The terminal, held through ncurses: the only type that calls it.
///
/// Signals are reported through `signalDescriptor`; line editing keys keep their meaning, so Ctrl-C comes as
/// `.terminate(SIGINT)` and Ctrl-Z as `.suspend` from there, not as key presses.
@MainActor package final class Screen {
  /// Columns and rows, as of the last `adoptSize()` or `suspend()`.
  package internal(set) var size: Size
  /// How rich the colours are; `.none` also where the options ask for no colour.
  package let colorDepth: ColorDepth
  /// Readable when `nextEvent()` has something to look at.
  package let inputDescriptor: Int32
  /// Readable when `nextSignals()` has something to give.
  package let signalDescriptor: Int32

  let device: TerminalDevice
  let traits: TerminalTraits
  let frames: FrameOutput
  let window: UnsafeMutablePointer<WINDOW>
  /// Keys are read through a pad: reading through a window would refresh it.
  let keys: UnsafeMutablePointer<WINDOW>
  var painter: CellPainter
  var decoder = InputDecoder()
  var waitingEvents: [InputEvent] = []
  /// What the terminal shows; nil where nobody knows.
  var shown: CellBuffer?
  var shownCursor: Point?
  var isCursorVisible = true
  var needsClear = true
  /// The terminal is given back, for a suspension or for good.
  var isAway = false
  var hasHungUp = false
  private var isClosed = false
  private let screen: OpaquePointer
  /// The end nobody reads from: also a descriptor that is never readable.
  let signalWriter: Int32

  /// Takes the terminal over; throws, with the terminal untouched, where there is none that will do.
  package init(_ options: ScreenOptions = ScreenOptions()) throws(ScreenError) {
    TerminalLocale.adopt()
    let device = try TerminalDevice()
    let opened = try Opening(device: device, options: options)
    self.device = device
    (signalDescriptor, signalWriter) = opened.pipe
    (screen, window, keys) = (opened.screen, opened.window, opened.keys)
    traits = TerminalTraits(term: opened.description.term)
    inputDescriptor = device.inputDescriptor
    painter = CellPainter(
      window: window, monochrome: options.monochrome, hidesDirectionMarks: traits.hidesDirectionMarks)
    colorDepth = painter.palette.depth
    frames = FrameOutput(
      terminal: device.terminal, curses: device.outputDescriptor, memory: stz_memory_file(),
      isMarked: traits.synchronizesOutput)
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    capturesMouse = options.mouse
    arm()
    applyMouse()
    adoptSize()
  }

  /// Whether the terminal reports the mouse; off, the user can select text with it.
  package var capturesMouse: Bool {
    didSet { applyMouse() }
  }

  /// Gives the terminal back for good, exactly as it was; a second call does nothing.
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

  /// Turns on what ncurses does not know of, and has crashes and exits give the terminal back.
  func arm() {
    let bytes = ResetBytes.rescue(traits: traits)
    bytes.withUnsafeBytes { buffer in
      stz_arm(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    if traits.bracketsPaste {
      _ = Descriptor.writeAll(ResetBytes.pasteOn, to: device.terminal)
    }
  }

  /// Gives the terminal back for a while; `enter()` takes it again.
  func leave() {
    guard !isAway else {
      return
    }
    isAway = true
    if traits.bracketsPaste {
      _ = Descriptor.writeAll(ResetBytes.pasteOff, to: device.terminal)
    }
    if !ResetBytes.hasSecondScreen {
      blankOut()  // else the shell would write over our picture
    }
    endwin()
    stz_restore_line()
    stz_disarm()
  }

  /// Clears what ncurses shows, at once.
  func blankOut() {
    werase(window)
    wnoutrefresh(window)
    doupdate()
  }

  private func applyMouse() {
    mousemask(capturesMouse ? stz_mouse_events() : 0, nil)
  }
}
