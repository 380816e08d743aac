import TestSupport
import Testing

@testable import ZoneData

@Suite struct QuantityContradictionTests {
  @Test(
    "Areas contradict if their converted intervals do not overlap",
    arguments: [
      ("86 kanal", "11 acre", false), ("86 kanal", "10 acre", true), ("8 kanal", "1 acre", false),
      ("20 marla", "1 kanal", false), ("1 acre", "43560 sq ft", false), ("1.000 acre", "43580 sq ft", false),
      ("1.000 acre", "43600 sq ft", true), ("1 hectare", "10000 sq m", false), ("1 sq km", "247 acre", false),
      ("1.00 sq km", "250 acre", true), ("100 hectares", "1 km²", false), ("9 sq ft", "1 sq yd", false),
      ("2 acres", "2 acre", false), ("1 Square Foot", "1 sq. ft.", false),
    ])
  func areas(left: String, right: String, expected: Bool) throws {
    try expect(left, right, expected)
  }

  @Test("All printed digits count, zeros too: four areas of one zone contradict each other")
  func zeros() throws {
    let areas = ["400 acres", "700 acres", "790 acres", "800 acres"]
    for left in areas {
      for right in areas {
        try expect(left, right, left != right)
      }
    }
  }

  @Test("Neighbouring numbers touch and do not overlap, at every number of decimals")
  func neighbours() throws {
    for number in 1...300 {
      try expect("\(number) firms", "\(number + 1) firms", true)
      let (tenth, next) = ("\(number / 10).\(number % 10)", "\((number + 1) / 10).\((number + 1) % 10)")
      try expect("\(tenth) acre", "\(next) acre", true)
    }
  }

  @Test(
    "Whether a limit itself is allowed decides where intervals touch",
    arguments: [
      ("over 64 %", "almost 64 %", true), ("over 64 %", "at most 64 %", true),
      ("at least 64 %", "at most 64 %", false), ("at least 64 %", "under 64 %", true),
      ("over 4500 firms", "4500 firms", false), ("under 4500 firms", "4500 firms", false),
      ("over 4500 firms", "over 9000 firms", false), ("over 4501 firms", "4500 firms", true),
      ("about 100 firms", "110 firms", false), ("about 100 firms", "111 firms", true),
      ("10-11 acre", "11 acre", false), ("10-11 acre", "12 acre", true),
      ("0 firms", "at most 0 firms", false),
      ("at least 8 kanal", "under 1 acre", true), ("at least 8 kanal", "at most 1 acre", false),
      ("at most 4840 sq yd", "over 43560 sq ft", true),
    ])
  func limits(left: String, right: String, expected: Bool) throws {
    try expect(left, right, expected)
  }

  @Test(
    "Units that cannot be converted contradict; plurals and other names of a unit are the same unit",
    arguments: [
      ("over 4500 representatives", "4500 firms", true), ("64 %", "64 acre", true),
      ("100 PKR", "100 USD", true), ("100 Rs", "100 PKR", false), ("100 RMB", "100 yuan", false),
      ("64 %", "64 per cent", false), ("1 firm", "1 firms", false), ("1 company", "1 Companies", false),
      ("3 people", "3 persons", false), ("123456789012345 PKR", "123456789012345 Rs", false),
      ("123456789012345 PKR", "123456789012346 Rs", true),
    ])
  func units(left: String, right: String, expected: Bool) throws {
    try expect(left, right, expected)
  }

  private func expect(_ left: String, _ right: String, _ expected: Bool) throws {
    let (left, right) = (try Quantity(left), try Quantity(right))
    #expect(left.contradicts(right) == expected, "\(left), \(right)")
    #expect(right.contradicts(left) == expected, "\(right), \(left)")
  }

  @Test(
    "Words for the same thing are the same unit, also within a longer one",
    arguments: [
      ("4500 companies", "4500 firms", false), ("4500 companies", "4501 firms", true),
      ("4500 Chinese tech firms", "over 4000 Chinese technology companies", false),
      ("20 businesses", "20 enterprises", false), ("20 branches", "1 branch", true),
      ("20 branches", "20 branch", false),
      ("20 firms", "20 parks", true), ("3 centres", "3 centers", false),
    ])
  func synonyms(left: String, right: String, expected: Bool) throws {
    try expect(left, right, expected)
  }
}
