import Glibc

/// The encodings of the C library.
enum Iconv {
  /// The text, with U+FFFD for bytes that do not belong to the encoding; nil if the system lacks the encoding.
  static func text(of bytes: ArraySlice<UInt8>, in encoding: String) -> String? {
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var output: [UInt8] = []
    // GB18030's four bytes become at most four of UTF-8, its two at most three.
    output.reserveCapacity(bytes.count + bytes.count / 2)
    var input = bytes.map { CChar(bitPattern: $0) }
    input.withUnsafeMutableBufferPointer { convert($0, converter, &output) }
    return String(decoding: output, as: UTF8.self)
  }

  private static func convert(
    _ input: UnsafeMutableBufferPointer<CChar>, _ converter: iconv_t, _ output: inout [UInt8]
  ) {
    var next = input.baseAddress
    var left = input.count
    var room = [CChar](repeating: 0, count: 1 << 16)
    while left > 0 {
      let (result, written) = room.withUnsafeMutableBufferPointer { buffer in
        var place = buffer.baseAddress
        var free = buffer.count
        let result = iconv(converter, &next, &left, &place, &free)
        return (result, buffer.count - free)
      }
      output.append(contentsOf: room.prefix(written).lazy.map { UInt8(bitPattern: $0) })
      guard result == -1, errno != E2BIG else { continue }
      // EILSEQ: a byte that does not belong; EINVAL: the text ends within a character.
      output.append(contentsOf: "\u{FFFD}".utf8)
      next = next?.advanced(by: 1)
      left -= 1
    }
  }
}
