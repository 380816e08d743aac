import TestSupport
import Testing

@testable import ZoneData

@Suite struct QuantityTests {
  @Test(
    "A quantity is a comparator, a number or two, and a unit",
    arguments: [
      ("over 4500 representatives", .over, 4500, 4500, "representatives"), ("86 kanal", nil, 86, 86, "kanal"),
      ("1100000 sq ft", nil, 1_100_000, 1_100_000, "sq ft"), ("over 64 %", .over, 64, 64, "%"),
      ("1640000000 PKR", nil, 1_640_000_000, 1_640_000_000, "PKR"), ("10-11 acre", nil, 10, 11, "acre"),
      ("at least 0.5 km²", .atLeast, 0.5, 0.5, "km²"), ("at most 12 firms", .atMost, 12, 12, "firms"),
      ("about 10-12.5 sq m", .about, 10, 12.5, "sq m"), ("almost 3 years", .almost, 3, 3, "years"),
      ("under 100 people", .under, 100, 100, "people"), ("0 firms", nil, 0, 0, "firms"),
    ] as [(String, Quantity.Comparator?, Double, Double, String)])
  func parts(text: String, comparator: Quantity.Comparator?, lower: Double, upper: Double, unit: String)
    throws
  {
    let quantity = try Quantity(text)
    #expect(quantity.comparator == comparator)
    #expect(quantity.lower == lower)
    #expect(quantity.upper == upper)
    #expect(quantity.unit == unit)
    #expect(quantity.description == text)
  }

  @Test(
    "The interval is what the comparator and the printed digits allow",
    arguments: [
      ("11 acre", .init(10.5, 11.5)), ("10.75 acre", .init(10.745, 10.755)),
      ("700 acre", .init(699.5, 700.5)),
      ("11.0 acre", .init(10.95, 11.05)), ("10-11 acre", .init(9.5, 11.5)), ("0 firms", .init(0, 0.5)),
      ("over 64 %", .init(64, .infinity, includesLower: false)), ("at least 64 %", .init(64, .infinity)),
      ("under 64 %", .init(0, 64)), ("at most 64 %", .init(0, 64, includesUpper: true)),
      ("about 100 firms", .init(90, 110, includesUpper: true)),
      ("about 2 firms", .init(1.5, 2.5, includesUpper: true)), ("almost 100 firms", .init(90, 100)),
      ("almost 2 firms", .init(1.5, 2)), ("over 10-11 acre", .init(10, .infinity, includesLower: false)),
      ("at most 10-11 acre", .init(0, 11, includesUpper: true)),
    ] as [(String, Quantity.Interval)])
  func interval(text: String, interval: Quantity.Interval) throws {
    #expect(try Quantity(text).interval == interval)
  }

  @Test(
    "In words numbers of four digits or more are grouped and ranges have an en dash",
    arguments: [
      ("over 4500 representatives", "over 4,500 representatives"), ("86 kanal", "86 kanal"),
      ("over 64 %", "over 64 %"), ("1100000 sq ft", "1,100,000 sq ft"), ("10-11 acre", "10–11 acre"),
      ("at least 1234.50-12345.5 acre", "at least 1,234.50–12,345.5 acre"), ("999 firms", "999 firms"),
    ])
  func words(text: String, words: String) throws {
    #expect(try Quantity(text).inWords == words)
  }

  @Test("A relatively narrower interval is more precise; no upper limit is the least precise")
  func precision() throws {
    let sorted = ["86.0 kanal", "86 kanal", "11 acre", "10-11 acre", "about 86 kanal", "under 86 kanal"]
    let quantities = try sorted.map { try Quantity($0) }
    for (left, right) in zip(quantities, quantities.dropFirst()) {
      #expect(left.relativeSpan <= right.relativeSpan, "\(left) \(right)")
    }
    #expect(try Quantity("86 kanal").relativeSpan < Quantity("11 acre").relativeSpan)
    #expect(try Quantity("over 86 kanal").relativeSpan == .infinity)
    #expect(try Quantity("at most 0 firms").relativeSpan == 0)
  }

  @Test("Quantities are equal if written the same way")
  func equality() throws {
    #expect(try Quantity("86 kanal") == Quantity("86 kanal"))
    #expect(try Quantity("86 kanal") != Quantity("86 kanals"))
  }
}
