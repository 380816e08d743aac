import Foundation

/// A short hash of a long text, the same in every run and on every machine: FNV-1a, 64 bits.
package enum Fingerprint {
  /// The hash of a text, in hexadecimal.
  package static func of(_ text: String) -> String { String(number(of: text.utf8), radix: 16) }

  /// The hash of bytes, in hexadecimal.
  package static func of(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { String(number(of: $0), radix: 16) }
  }

  /// The hash of bytes.
  package static func number(of bytes: some Sequence<UInt8>) -> UInt64 {
    number(of: bytes, after: 0xCBF2_9CE4_8422_2325)
  }

  private static func number(of bytes: some Sequence<UInt8>, after start: UInt64) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// A hash of numbers, eight bytes each. Never 0.
  package static func number(of numbers: [Int]) -> Int {
    let hash = numbers.reduce(number(of: [])) { hash, next in
      withUnsafeBytes(of: next.littleEndian) { number(of: $0, after: hash) }
    }
    return max(1, Int(hash >> 1))
  }

  /// A hash of a set of data folders, which names their index and session.
  package static func of(folders: [String]) -> String {
    of(folders.map { URL(filePath: $0).standardizedFileURL.path }.joined(separator: "\n"))
  }
}
