// The only file of Cells that sees CNcurses: it needs libc's wcwidth, which Swift's Glibc does not show.
import CNcurses

extension Unicode.Scalar {
  /// The columns ncurses will use for this scalar: 0, 1 or 2, or -1 where it cannot be printed.
  var columns: Int {
    guard value > 0x7E else {
      return value < 0x20 ? -1 : 1
    }
    return Int(wcwidth(wchar_t(value)))
  }
}
