import TestSupport
import Testing

@testable import ZoneData

@Suite struct QuantityErrorTests {
  @Test(
    "A quantity as people write it is rejected with the required form",
    arguments: [
      ("4,500 firms", .separators, "4500 firms"), ("1,10,000 firms", .separators, "110000 firms"),
      ("over 4,500 firms", .separators, "over 4500 firms"),
      ("1.1 million sq ft", .multiplier, "1100000 sq ft"), ("1.64 bn Rs", .multiplier, "1640000000 Rs"),
      ("5-6 crore PKR", .multiplier, "50000000-60000000 PKR"),
      ("more than 4500 firms", .comparator, "over 4500 firms"),
      ("Over 4500 firms", .comparator, "over 4500 firms"), ("up to 10 acre", .comparator, "at most 10 acre"),
      ("4500+ firms", .comparator, "at least 4500 firms"), ("eleven acres", .spelledNumber, "11 acres"),
      ("over eleven acres", .spelledNumber, "over 11 acres"), ("Rs 500", .unitFirst, "500 Rs"),
      ("over Rs. 1.5 billion", .unitFirst, "over 1500000000 Rs"), ("64%", .spelling, "64 %"),
      ("10 – 11 acre", .spelling, "10-11 acre"), ("10–11 acre", .spelling, "10-11 acre"),
      ("86  kanal", .spelling, "86 kanal"), ("86 kanal ", .spelling, "86 kanal"),
      ("007 firms", .spelling, "7 firms"),
      ("at least 4,500 firms", .separators, "at least 4500 firms"),
    ] as [(String, QuantityError.Slip, String)])
  func human(text: String, slip: QuantityError.Slip, write: String) {
    #expect(throws: QuantityError.otherForm(text, slip, write: write)) { try Quantity(text) }
  }

  @Test(
    "A text without an amount is rejected with a reason",
    arguments: [
      ("", .empty), ("firms", .noNumber("firms")), ("over firms", .noNumber("over firms")),
      ("several firms", .noNumber("several firms")), ("4500", .noUnit("4500")),
      ("over 4500", .noUnit("over 4500")),
      ("-5 firms", .noNumber("-5 firms")), ("10,5 acre", .noNumber("10,5 acre")),
      ("5. acre", .noNumber("5. acre")),
      (".5 acre", .noNumber(".5 acre")), ("2000-fold growth", .noNumber("2000-fold growth")),
      ("4500 - firms", .noUnit("4500 - firms")), ("4500 \u{7}", .noUnit("4500 \u{7}")),
      ("11-10 acre", .reversed("11-10 acre")), ("under 0 firms", .impossible("under 0 firms")),
      ("1234567890123456 PKR", .tooManyDigits("1234567890123456 PKR")),
      ("1.23456 hundred firms", .multiplier("1.23456 hundred firms")),
    ] as [(String, QuantityError)])
  func refused(text: String, error: QuantityError) {
    #expect(throws: error) { try Quantity(text) }
  }

  @Test(
    "The message is one sentence that says how to fix the quantity",
    arguments: [
      ("4,500 firms", "4,500 firms has thousands separators; write 4500 firms."),
      ("1.1 million sq ft", "1.1 million sq ft has a multiplier; write 1100000 sq ft."),
      ("eleven acres", "eleven acres has its number in words; write 11 acres."),
      ("4500", "4500 has no unit; write it after the number, like 4500 firms."),
      ("many", "many has no plain number; write for example over 4500 firms, 10-11 acre or 64 %."),
    ])
  func message(text: String, message: String) {
    let error = #expect(throws: QuantityError.self) { try Quantity(text) }
    #expect(error?.message == message)
  }

  @Test("No text crashes, and parsed quantities keep their invariants")
  func random() {
    let pieces = [
      "0", "1", "45", "999999999", ".", "-", ",", " ", " ", "  ", "over", "at least ", "about ", "almost ",
      "under ", "acre", "kanal", "%", "firms", "4500 firms", "10-11 acre", "0.5 ", "million", "Rs", "+", "–",
      "é", "\u{0}", "\n", "crore ",
      "one ",
    ]
    var generator = FixedGenerator(state: 86)
    var quantities: [Quantity] = []
    for _ in 0..<60_000 {
      let count = Int.random(in: 0...8, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      do throws(QuantityError) {
        quantities.append(try Quantity(text))
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
    #expect(quantities.count > 500)
    for (quantity, other) in zip(quantities, quantities.reversed()) {
      #expect(!quantity.contradicts(quantity), "\(quantity) contradicts itself")
      #expect(quantity.contradicts(other) == other.contradicts(quantity))
      #expect(quantity.relativeSpan >= 0 && !quantity.inWords.isEmpty)
    }
  }
}
