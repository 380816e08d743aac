import Glibc

extension Screen {
  /// Asks the terminal to put a text on the user's clipboard (OSC 52), also over ssh; false where the terminal
  /// is none of those that understand. None of them answers, so whether it was done is not known.
  package func copyToClipboard(_ text: String) -> Bool {
    guard !isAway, !hasHungUp, traits.takesClipboard else {
      return false
    }
    let between = ClipboardRequest.Between(
      term: traits.term, hasTMUX: Self.isSet("TMUX"), hasSTY: Self.isSet("STY"))
    return Descriptor.writeAll(ClipboardRequest.bytes(text, through: between), to: device.terminal)
  }

  private static func isSet(_ name: String) -> Bool {
    getenv(name).map { $0.pointee != 0 } ?? false
  }
}

/// The alphabet of RFC 4648; Foundation, which has one too, costs more than the rest of the kit.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes as text, filled up with `=`.
  static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let sextet = bits >> (18 - 6 * place) & 0x3F
        result.append(place <= group.count ? alphabet[sextet] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
