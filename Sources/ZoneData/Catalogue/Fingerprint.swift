import Foundation

/// A short name for a long text, the same in every run and on every machine: FNV-1a, 64 bits.
package enum Fingerprint {
  static func of(_ text: String) -> String { String(number(of: text.utf8), radix: 16) }

  static func of(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { String(number(of: $0), radix: 16) }
  }

  static func number(of bytes: some Sequence<UInt8>) -> UInt64 {
    number(of: bytes, after: 0xCBF2_9CE4_8422_2325)
  }

  private static func number(of bytes: some Sequence<UInt8>, after start: UInt64) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// A number for some numbers, of eight bytes each; never 0.
  static func number(of numbers: [Int]) -> Int {
    let hash = numbers.reduce(number(of: [])) { hash, next in
      withUnsafeBytes(of: next.littleEndian) { number(of: $0, after: hash) }
    }
    return max(1, Int(hash >> 1))
  }

  /// The name of a set of data folders, for what is kept of it.
  package static func of(folders: [String]) -> String {
    of(folders.map { URL(filePath: $0).standardizedFileURL.path }.joined(separator: "\n"))
  }
}
