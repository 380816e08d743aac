import Glibc

extension Screen {
  /// Asks the terminal to put a text on the user's clipboard (OSC 52), also over ssh. Returns false if the terminal is
  /// not known to support it. Terminals do not confirm the request, so the outcome is unknown.
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

/// RFC 4648. Foundation also has it, but loading Foundation costs more than the rest of this target.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes as text, padded with `=`.
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
