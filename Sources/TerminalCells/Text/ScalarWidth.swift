// libc's wcwidth is not in Swift's Glibc module.
import CWidth

extension Unicode.Scalar {
  /// The columns ncurses uses for this scalar: 0, 1 or 2, or -1 if it cannot be printed.
  var columns: Int {
    guard value > 0x7E else {
      return value < 0x20 ? -1 : 1
    }
    return Int(stz_width(wchar_t(value)))
  }

  /// Whether it never forms a cluster with the scalar before or after it, provided those do not either. True for
  /// letters of Europe and East Asia, symbols and lines; false for marks, joiners, jamo and scripts whose letters join.
  var standsAlone: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x1E00...0x1FFF: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0, 0x2100...0x2BFF: true
    case 0x3000...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0xAC00...0xD7A3, 0xFF01...0xFF60: true
    default: false
    }
  }
}
