/// Writes lists of texts and numbers into one column, as JSON arrays, which SQLite's functions can read too.
///
/// Missing values at the end of a list take no room.
struct PackedWriter {
  private var bytes: [UInt8] = []
  private var isFirst = true
  private var missing = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A list of texts.
  static func list(_ texts: some Sequence<String>) -> String {
    var writer = PackedWriter()
    writer.begin()
    texts.forEach { writer.add($0) }
    writer.end()
    return writer.text
  }

  mutating func begin() {
    separate()
    bytes.append(UInt8(ascii: "["))
    isFirst = true
  }

  mutating func end() {
    missing = 0
    bytes.append(UInt8(ascii: "]"))
    isFirst = false
  }

  mutating func add(_ text: String?) {
    guard var text else { return missing += 1 }
    separate()
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      if utf8.contains(where: Self.isEscaped) {
        utf8.forEach { addEscaped($0) }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func add(_ number: Int?) {
    guard let number else { return missing += 1 }
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  private mutating func separate() {
    for _ in 0..<missing {
      comma()
      bytes.append(contentsOf: "null".utf8)
    }
    missing = 0
    comma()
  }

  private mutating func comma() {
    if !isFirst {
      bytes.append(UInt8(ascii: ","))
    }
    isFirst = false
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func addEscaped(_ byte: UInt8) {
    guard Self.isEscaped(byte) else { return bytes.append(byte) }
    guard byte < 0x20 else { return bytes.append(contentsOf: [UInt8(ascii: "\\"), byte]) }
    let digits = String(byte, radix: 16)
    bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
    bytes.append(contentsOf: digits.utf8)
  }
}

/// Reads what a `PackedWriter` wrote, from front to back. Missing values are nil.
struct PackedReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Enters the next list; false if none follows.
  mutating func begin() -> Bool {
    guard next() == UInt8(ascii: "[") else {
      skipNull()
      return false
    }
    place += 1
    return true
  }

  /// Leaves a list after its last value.
  mutating func end() {
    guard next() == UInt8(ascii: "]") else { return }
    place += 1
  }

  /// Reads a list of texts; an empty one if no list follows.
  mutating func texts() -> [String] {
    guard begin() else { return [] }
    var texts: [String] = []
    while let text = text() {
      texts.append(text)
    }
    end()
    return texts
  }

  mutating func text() -> String? {
    guard next() == UInt8(ascii: "\"") else {
      skipNull()
      return nil
    }
    let start = place + 1
    var end = start
    var isPlain = true
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") {
        isPlain = false
        end += 1
      }
      end += 1
    }
    place = end + 1
    let found = bytes[start..<min(end, bytes.count)]
    return isPlain ? String(decoding: found, as: UTF8.self) : Self.unescaped(found)
  }

  mutating func number() -> Int? {
    guard let first = next(), first == UInt8(ascii: "-") || Self.isDigit(first) else {
      skipNull()
      return nil
    }
    let isNegative = first == UInt8(ascii: "-")
    if isNegative {
      place += 1
    }
    var number = 0
    while place < bytes.count, Self.isDigit(bytes[place]) {
      number = number &* 10 &+ Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    return isNegative ? -number : number
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  /// The first byte of what follows.
  private mutating func next() -> UInt8? {
    if place < bytes.count, bytes[place] == UInt8(ascii: ",") {
      place += 1
    }
    return place < bytes.count ? bytes[place] : nil
  }

  private mutating func skipNull() {
    if place < bytes.count, bytes[place] == UInt8(ascii: "n") {
      place += "null".utf8.count
    }
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
        text.append(byte)
        continue
      }
      if escaped == UInt8(ascii: "u") {
        text.append(UInt8(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(4)
      } else {
        text.append(escaped)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
