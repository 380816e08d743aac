import Foundation

/// Makes text of bytes: by their byte order mark, what is declared, and what the bytes allow.
///
/// Bytes that do not belong to the encoding become U+FFFD.
enum TextDecoder {
  /// The text, without a byte order mark. `declared` is what the transport or the document says.
  static func text(of bytes: [UInt8], declared: Charset? = nil) -> String {
    if let (charset, mark) = byteOrderMark(of: bytes) { return decode(bytes.dropFirst(mark), charset) }
    if let wide = zeroPattern(of: bytes) { return decode(bytes[...], wide) }
    let counts = UTF8Counts(bytes)
    switch declared {
    case nil, .utf8: return decode(bytes[...], undeclared(bytes, counts))
    // A server or template often declares its default although the text is UTF-8. Eight sequences are not an accident.
    case _ where counts.invalid == 0 && counts.sequences >= 8: return decode(bytes[...], .utf8)
    case .some(let charset): return decode(bytes[...], charset)
    }
  }

  private static func undeclared(_ bytes: [UInt8], _ counts: UTF8Counts) -> Charset {
    if counts.invalid == 0 || counts.sequences >= 4 * counts.invalid { return .utf8 }
    return GB18030Guess.accepts(bytes) ? .other("GB18030") : .windows1252
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, _ charset: Charset) -> String {
    switch charset {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian: wide(bytes) { UInt16($1) << 8 | UInt16($0) }
    case .utf16BigEndian: wide(bytes) { UInt16($0) << 8 | UInt16($1) }
    case .windows1252: Windows1252.text(of: bytes)
    case .other(let name): Iconv.text(of: bytes, in: name) ?? Windows1252.text(of: bytes)
    }
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      units.append(unit(bytes[index], bytes[index + 1]))
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func byteOrderMark(of bytes: [UInt8]) -> (Charset, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.other("GB18030"), 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without a mark has a zero for the upper byte of each ASCII character.
  private static func zeroPattern(of bytes: [UInt8]) -> Charset? {
    let head = bytes.prefix(1024)
    guard head.count >= 16 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd * 5 > head.count, zeros.even * 20 < head.count { return .utf16LittleEndian }
    if zeros.even * 5 > head.count, zeros.odd * 20 < head.count { return .utf16BigEndian }
    return nil
  }
}

/// How much of some bytes is UTF-8.
private struct UTF8Counts {
  /// Valid sequences of more than one byte.
  var sequences = 0
  /// Bytes or parts of sequences that are not UTF-8.
  var invalid = 0

  init(_ bytes: [UInt8]) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): if scalar.value >= 0x80 { sequences += 1 }
      case .error: invalid += 1
      case .emptyInput: return
      }
    }
  }
}

/// Whether bytes that are not UTF-8 can be Chinese.
private enum GB18030Guess {
  static func accepts(_ bytes: [UInt8]) -> Bool {
    var (pairs, common, wrong, index) = (0, 0, 0, 0)
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] >= 0x80 else { continue }
      guard index + 1 < bytes.count, bytes[index] > 0x80, bytes[index + 1] >= 0x30, bytes[index + 1] != 0x7F else {
        wrong += 1
        continue
      }
      pairs += 1
      // The frequent characters of GB2312, and its punctuation.
      if (0xB0...0xD7).contains(bytes[index]) || bytes[index] == 0xA1 || bytes[index] == 0xA3, bytes[index + 1] >= 0xA1
      {
        common += 1
      }
      index += 1
    }
    return pairs >= 4 && common * 10 >= pairs * 6 && wrong * 20 <= pairs
  }
}
