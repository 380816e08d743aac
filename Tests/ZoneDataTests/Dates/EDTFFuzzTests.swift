import TestSupport
import Testing

@testable import ZoneData

@Suite struct EDTFFuzzTests {
  private let pieces = [
    "0", "1", "2", "9", "X", "-", "/", "..", ".", ",", "[", "]", "{", "}", "?", "~", "%", "T", "Z", ":", "+",
    "Y",
    "E", " ", "2022", "2022-08", "2022-08-02", "198X", "XX", "-0045", "99999999999999999999", "T10:00:00",
    "é", "年", "\u{0}", "\r\n", " to ", "Aug", "0s",
  ]

  @Test("No text made of EDTF's alphabet crashes, and parsed dates keep their invariants")
  func random() {
    var generator = FixedGenerator(state: 20_220_802)
    var dates: [EDTFDate] = []
    for _ in 0..<60_000 {
      let count = Int.random(in: 0...9, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      do throws(EDTFError) {
        dates.append(try EDTFDate(text))
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
    #expect(dates.count > 500)
    for (date, other) in zip(dates, dates.reversed()) {
      #expect(!date.inWords.isEmpty)
      #expect(!date.contradicts(date), "\(date) contradicts itself")
      #expect(date.contradicts(other) == other.contradicts(date))
      #expect(date.spanInDays >= 1)
      if let earliest = date.earliest, let latest = date.latest {
        #expect(earliest <= latest)
        #expect(date.mayFall(in: earliest...latest))
      }
    }
  }

  @Test("A date with one changed byte is parsed or rejected, and never crashes")
  func mutated() {
    let models = [
      "1985-04-12T23:20:30+04:30", "[1667,1668,1670..1672]", "1985-XX-XX%", "Y-170000002", "/1985-04",
    ]
    for model in models {
      for index in model.utf8.indices {
        for byte in UInt8(1)...127 {
          let text = model[..<index] + String(UnicodeScalar(byte)) + model[model.utf8.index(after: index)...]
          _ = try? EDTFDate(String(text)).inWords
        }
        _ = try? EDTFDate(String(model[..<index])).inWords
        _ = try? EDTFDate(String(model[index...])).inWords
      }
    }
  }
}

/// The SplitMix64 generator, with the same seed in every run.
struct FixedGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
