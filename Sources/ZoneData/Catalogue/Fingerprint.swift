/// A short name for a long text, the same in every run and on every machine: FNV-1a, 64 bits.
enum Fingerprint {
  static func of(_ text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
