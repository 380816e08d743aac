import Foundation

/// The transfer encodings of mail (RFC 2045, 6) and its encoded words (RFC 2047).
enum TransferEncoding {
  /// Bytes that are not of the alphabet are skipped, as the standard asks.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters).map(Array.init) ?? []
  }

  /// Marks that are not hexadecimal digits stay as they are.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        output.append(byte)
        continue
      }
      // A line end after the mark joins the lines.
      let lineEnd = bytes[index...].prefix(3).firstIndex(of: 0x0A)
      if let lineEnd, bytes[index..<lineEnd].allSatisfy({ $0 == 0x0D || $0 == 0x20 }) {
        index = lineEnd + 1
      } else if index + 1 < bytes.endIndex, let high = hex(bytes[index]), let low = hex(bytes[index + 1]) {
        output.append(high << 4 | low)
        index += 2
      } else {
        output.append(byte)
      }
    }
    return output
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

/// The encoded words of a header: `=?gb2312?B?…?=`.
enum MailWords {
  /// The text of a header.
  static func decoded(_ text: String) -> String {
    var decoded = ""
    var rest = text[...]
    var followsWord = false
    while let start = rest.range(of: "=?") {
      let before = rest[..<start.lowerBound]
      guard let (word, after) = word(at: rest[start.upperBound...]) else {
        decoded += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        followsWord = false
        continue
      }
      // Blanks between two encoded words are not part of the text.
      if !followsWord || !before.allSatisfy(\.isWhitespace) { decoded += before }
      decoded += word
      (rest, followsWord) = (after, true)
    }
    return decoded + rest
  }

  private static func word(at text: Substring) -> (String, rest: Substring)? {
    let parts = text.prefix(2000).split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].hasPrefix("="), let charset = Charset(label: String(parts[0].prefix { $0 != "*" }))
    else {
      return nil
    }
    let bytes = Array(parts[2].utf8)
    let content: [UInt8]
    switch parts[1].lowercased() {
    case "b": content = TransferEncoding.base64(bytes[...])
    case "q": content = TransferEncoding.quotedPrintable(bytes.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
    default: return nil
    }
    return (TextDecoder.text(of: content, declared: charset), text[parts[3].index(after: parts[3].startIndex)...])
  }
}
