import TestSupport
import Testing

@testable import ZoneData

/// Expected values: ISO 3166-2 as of 2024.
struct SubdivisionTests {
  @Test(
    "A province of any country is known by its code",
    arguments: [
      ("PK-KP", "Khyber Pakhtunkhwa"), ("CN-LN", "Liaoning"), ("DE-BY", "Bayern"), ("FR-971", "Guadeloupe"),
      ("GB-ABC", "Armagh City, Banbridge and Craigavon"), ("ZW-MW", "Mashonaland West"),
    ])
  func name(code: String, name: String) {
    #expect(Subdivision(code: code)?.name == name)
    #expect(Subdivision(code: code)?.country == String(code.prefix(2)))
  }

  @Test("Other codes are unknown", arguments: ["DE-XX", "XX-01", "DE", "", "de-by", "Bayern", "PK-TA"])
  func unknown(code: String) {
    #expect(Subdivision(code: code) == nil)
  }

  @Test("The provinces of a country are ordered by name, those of Pakistan in their own order")
  func units() {
    #expect(Subdivision.all(of: "AD").map(\.code) == ["AD-07", "AD-02", "AD-03", "AD-08", "AD-04", "AD-05", "AD-06"])
    #expect(Subdivision.all(of: "DE").count == 16)
    #expect(Subdivision.all(of: "PK").first?.code == "PK-IS")
    #expect(Subdivision.all(of: "CN").count == 34)
    #expect(Subdivision.all(of: "AQ").isEmpty)
  }

  @Test("If two provinces share a name, the one known to our readers is meant")
  func namesakes() {
    #expect(Subdivision.named("punjab")?.code == "PK-PB")
    #expect(Subdivision.named("bayern")?.code == "DE-BY")
    #expect(Subdivision.nearest(to: "DE-BYX")?.code == "DE-BY")
  }

  @Test("A country has its common name", arguments: [("PK", "Pakistan"), ("TR", "Türkiye"), ("AQ", "Antarctica")])
  func country(code: String, name: String) {
    #expect(Country.name(of: code) == name)
    #expect(Country.name(of: "XX") == nil)
  }

  @Test(arguments: [
    ("ile-de-france", "FR-IDF"), ("KHYBER pakhtunkhwa", "PK-KP"), ("ajk", "PK-JK"), ("cn-ln", "CN-LN"),
    ("de-bb", "DE-BB"),
  ])
  func `a unit is named without case and accents`(text: String, code: String) {
    #expect(Subdivision.named(text)?.code == code)
  }
}
