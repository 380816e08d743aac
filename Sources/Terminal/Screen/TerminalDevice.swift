import CNcurses
import Glibc
import TerminalCells

/// The descriptors of the terminal: for frames, for ncurses and for keys.
struct TerminalDevice {
  /// Where frames are written.
  let terminal: Int32
  /// Where ncurses writes; see `FrameOutput`.
  let output: UnsafeMutablePointer<FILE>
  let outputDescriptor: Int32
  /// Where keys are read.
  let input: UnsafeMutablePointer<FILE>
  let inputDescriptor: Int32

  /// Opens the terminal of standard output. Keys come from standard input or, if that is not a terminal, from the
  /// controlling terminal.
  init() throws(ScreenError) {
    guard isatty(STDOUT_FILENO) == 1 else {
      throw .noTerminal
    }
    inputDescriptor = try Self.openKeys()
    terminal = try Descriptor.duplicate(STDOUT_FILENO)
    outputDescriptor = try Descriptor.duplicate(STDOUT_FILENO)
    guard let writer = fdopen(outputDescriptor, "w"), let reader = fdopen(inputDescriptor, "r") else {
      throw .system(errno)
    }
    output = writer
    input = reader
  }

  private static func openKeys() throws(ScreenError) -> Int32 {
    guard isatty(STDIN_FILENO) != 1 else {
      return try Descriptor.duplicate(STDIN_FILENO)
    }
    let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .noTerminal
    }
    return descriptor
  }

  /// Columns and rows according to the system; nil if unknown.
  var windowSize: Size? {
    var window = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return nil
    }
    return Size(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  func close() {
    fclose(output)
    fclose(input)
    Descriptor.close([terminal])
  }
}
