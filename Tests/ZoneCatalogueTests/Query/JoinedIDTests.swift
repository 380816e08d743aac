import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Ids that a note joined with others mean those.
@Suite struct JoinedIDTests {
  private static let texts = [
    "a": """
    source: {title: A, kind: news, published: 2022}
    zones:
      stz-islamabad: {place: Islamabad}
      stz-islamabad-two: {place: Islamabad}
      technopolis: {name: Islamabad Technopolis}
      first: {name: First}
    """,
    "n": """
    source: {title: N, kind: note}
    same:
      stz-islamabad: {is: technopolis, because: the only zone there}
      technopolis: {is: first, because: renamed}
    """,
  ]

  @Test func `a joined id is read as the record it means, with the reason`() throws {
    let catalogue = try Fixture.catalogue(Self.texts)
    let first = Resolution.Value(value: "first", label: "First")
    #expect(try catalogue.resolveRecord("stz-islamabad") == .joined(first, because: "the only zone there"))
    #expect(try catalogue.resolveRecordOrSource("STZ-Islamabad") == .joined(first, because: "the only zone there"))
    #expect(try catalogue.resolve("technopolis", .zone) == .joined(first, because: "renamed"))
    #expect(try catalogue.resolve("stz-islamabad", .body) != .joined(first, because: "the only zone there"))
  }

  @Test func `a query narrows to what a joined id means and says so`() throws {
    let parsed = try Fixture.catalogue(Self.texts).parse("zone:stz-islamabad")
    #expect(parsed.filter.choices.map(\.value) == ["first"])
    #expect(parsed.problems.map(\.message) == ["“stz-islamabad” was joined with first (First): the only zone there"])
    #expect(parsed.problems.map(\.fix) == ["first"])
  }
}
