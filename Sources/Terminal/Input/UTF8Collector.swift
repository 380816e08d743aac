/// Assembles bytes from the keyboard into scalars.
///
/// Not `wget_wch`: it forgets the first bytes of a character whose others have not arrived, which happens in
/// every long paste, and swallows what follows a byte that is not UTF-8.
struct UTF8Collector {
  private var bytes: [UInt8] = []
  private var expected = 0

  /// The scalar completed by one more byte. Bytes that are not UTF-8 are dropped.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte & 0xC0 == 0x80 else {
      return begin(with: byte)
    }
    guard expected > 0 else {
      return nil
    }
    bytes.append(byte)
    guard bytes.count == expected else {
      return nil
    }
    expected = 0
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  private mutating func begin(with byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 0x80 else {
      expected = 0
      return Unicode.Scalar(byte)
    }
    bytes = [byte]
    switch byte {
    case 0xC2..<0xE0: expected = 2
    case 0xE0..<0xF0: expected = 3
    case 0xF0..<0xF5: expected = 4
    default: expected = 0
    }
    return nil
  }
}
