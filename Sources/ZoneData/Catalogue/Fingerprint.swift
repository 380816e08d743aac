import Foundation

/// A short name for a long text, the same in every run and on every machine: FNV-1a, 64 bits.
package enum Fingerprint {
  static func of(_ text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }

  /// The name of a set of data folders, for what is kept of it.
  package static func of(folders: [String]) -> String {
    of(folders.map { URL(filePath: $0).standardizedFileURL.path }.joined(separator: "\n"))
  }
}
