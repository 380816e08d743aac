import TestSupport
import Testing

@testable import ZoneData

/// The reason for a shown value: the first part of the rule in which two claims differ.
@Suite struct PreferenceTests {
  private func preference(_ field: Field.Name, _ texts: [String: String]) throws -> Preference? {
    let assembly = Fixture.assembly(texts)
    let record = try #require(assembly.record("north"))
    return try #require(record.value(field)).preference { assembly.sources[$0] }
  }

  /// A document of a kind and a day that gives an area.
  private func paper(_ kind: String, _ area: String, published: String = "2022-08-02") -> String {
    "source: {title: T, kind: \(kind), published: \(published)}\nzones: {north: {area: \(area)}}"
  }

  @Test func `a kind of source ranks above another`() throws {
    let texts = ["a": paper("news", "10 acre"), "b": paper("law", "50 acre", published: "1999")]
    #expect(try preference(.area, texts) == .kind(.law, over: .news))
  }

  @Test func `within one kind the later source ranks first`() throws {
    #expect(
      try preference(.area, ["a": paper("news", "10 acre"), "b": paper("news", "50 acre", published: "2023")]) == .later
    )
  }

  @Test func `in one document text ranks above headline, then precise above round`() throws {
    #expect(try preference(.area, ["a": paper("news", "[{is: 10 acre, at: 0}, {is: 50 acre, at: 2}]")]) == .text)
    #expect(
      try preference(.area, ["a": paper("news", "[{is: about 10 acre, at: 1}, {is: 50.25 acre, at: 2}]")]) == .precise)
  }

  @Test func `a printed value ranks above an inferred one`() throws {
    let text = "[{is: PK-SD, inferred: the city}, {is: PK-KP, at: 2}]"
    let paper = "source: {title: T, kind: news}\nzones: {north: {province: \(text)}}"
    #expect(try preference(.province, ["a": paper]) == .printed)
  }

  @Test func `if all else is equal, the order decides`() throws {
    let papers = ["PK-KP", "PK-SD"].map { "source: {title: T, kind: news}\nzones: {north: {province: \($0)}}" }
    #expect(try preference(.province, ["a": papers[0], "b": papers[1]]) == .order)
  }

  @Test func `a value without rivals has no preference`() throws {
    #expect(try preference(.area, ["a": paper("news", "10 acre"), "b": paper("law", "10 acre")]) == nil)
    #expect(try preference(.area, ["a": paper("news", "10 acre")]) == nil)
  }

  /// Firms and companies are the same, so the second says no more than the first.
  @Test func `a rival in other words is shown once`() throws {
    let values =
      "{is: over 4500 people, at: 1}, {is: 4500 companies, at: 0}, {is: 4500 firms, at: 0}, {is: 300 firms, at: 0}"
    let text = "source: {title: T, kind: news}\nevents: {fair: {name: Fair, attendance: [\(values)]}}"
    let record = try #require(Fixture.assembly(["a": text]).record("fair"))
    let shown = ShownRecord(record, claimCount: 4)
    #expect(shown.value(.attendance)?.rivals.map(\.value.text) == ["4500 companies", "300 firms"])
  }
}
