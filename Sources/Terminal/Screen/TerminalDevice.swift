import CNcurses
import Glibc

/// The descriptors of the terminal: for frames, for ncurses and for keys.
struct TerminalDevice {
  /// Where frames go.
  let terminal: Int32
  /// Where ncurses writes; see `FrameOutput`.
  let output: UnsafeMutablePointer<FILE>
  let outputDescriptor: Int32
  /// Where keys come from.
  let input: UnsafeMutablePointer<FILE>
  let inputDescriptor: Int32

  /// Opens standard output's terminal, and standard input's or, if that is none, the controlling one.
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

  /// Columns and rows as the system knows them; nil where it does not.
  var windowSize: Size? {
    var window = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return nil
    }
    return Size(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  /// Closes all three.
  func close() {
    fclose(output)
    fclose(input)
    Descriptor.close([terminal])
  }
}
