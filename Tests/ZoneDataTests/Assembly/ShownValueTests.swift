import Testing

@testable import ZoneData

/// The rule that picks the shown value, one test for each part of it, each with everything before it equal.
@Suite struct ShownValueTests {
  private func shown(_ texts: [String: String], _ field: Field.Name = .place) throws -> String? {
    try Fixture.record("a", texts).value(field)?.value.text
  }

  private func paper(_ place: String, _ source: String = "kind: news") -> String {
    "source: {title: t, \(source)}\nzones: {a: {place: \(place)}}"
  }

  @Test func aCorrectionGoesBeforeTheLaw() throws {
    let place = try shown([
      "law": paper("Harripur", "kind: law"),
      "note": paper("{is: Haripur, corrects: Harripur, because: misprint}", "kind: note"),
    ])
    #expect(place == "Haripur")
  }

  @Test func printedGoesBeforeInferred() throws {
    let texts = ["a1": paper("{is: X, inferred: why}", "kind: law"), "a2": paper("Y", "kind: web")]
    #expect(try shown(texts) == "Y")
  }

  @Test(arguments: zip(Source.Kind.allCases, Source.Kind.allCases.dropFirst()))
  func theKindOfSourceDecides(better: Source.Kind, worse: Source.Kind) throws {
    let texts = ["z": paper("better", "kind: \(better)"), "a": paper("worse", "kind: \(worse)")]
    #expect(try shown(texts) == "better")
  }

  @Test func theLaterPublicationDecidesAndUnknownComesLast() throws {
    let texts = [
      "a": paper("unknown"), "b": paper("early", "kind: news, published: 2021"),
      "c": paper("late", "kind: news, published: 2022-08-02"),
    ]
    #expect(try shown(texts) == "late")
  }

  @Test func theBodyOfATextGoesBeforeItsHeadline() throws {
    #expect(try shown(["a": paper("[{is: head, at: 0}, {is: text, at: 1}]")]) == "text")
  }

  @Test func theMorePreciseDateDecides() throws {
    let texts = [
      "a": "source: {title: t, kind: news}\nevents: {a: {date: 2022}}",
      "b": "source: {title: t, kind: news}\nevents: {a: {date: 2022-08-02}}",
    ]
    #expect(try shown(texts, .date) == "2022-08-02")
  }

  @Test func theLowerSourceIDDecidesWhenNothingElseDoes() throws {
    #expect(try shown(["b": paper("B"), "a": paper("A")]) == "A")
  }
}
