import TestSupport
import Testing

@testable import ZoneData

/// The rule that picks the shown value, with one test for each part. All earlier parts are equal in each test.
@Suite struct ShownValueTests {
  private func shown(_ texts: [String: String], _ field: Field.Name = .place) throws -> String? {
    try Fixture.record("a", texts).value(field)?.value.text
  }

  private func paper(_ place: String, _ source: String = "kind: news") -> String {
    "source: {title: t, \(source)}\nzones: {a: {place: \(place)}}"
  }

  @Test func `a correction ranks above the law`() throws {
    let place = try shown([
      "law": paper("Harripur", "kind: law"),
      "note": paper("{is: Haripur, corrects: Harripur, because: misprint}", "kind: note"),
    ])
    #expect(place == "Haripur")
  }

  @Test func `printed ranks above inferred`() throws {
    let texts = ["a1": paper("{is: X, inferred: why}", "kind: law"), "a2": paper("Y", "kind: web")]
    #expect(try shown(texts) == "Y")
  }

  @Test(arguments: zip(Source.Kind.allCases, Source.Kind.allCases.dropFirst()))
  func `the kind of source decides`(better: Source.Kind, worse: Source.Kind) throws {
    let texts = ["z": paper("better", "kind: \(better)"), "a": paper("worse", "kind: \(worse)")]
    #expect(try shown(texts) == "better")
  }

  @Test func `for what can change the later publication decides, and an unknown date ranks last`() throws {
    func area(_ acres: Int, _ source: String = "kind: news") -> String {
      "source: {title: t, \(source)}\nzones: {a: {area: \(acres) acre}}"
    }
    let texts = [
      "a": area(100), "b": area(200, "kind: news, published: 2021"),
      "c": area(300, "kind: news, published: 2022-08-02"),
    ]
    #expect(try shown(texts, .area) == "300 acre")
  }

  @Test func `for what cannot change the value of more origins decides, whenever it was published`() throws {
    let texts = [
      "a": paper("Mang", "kind: news, published: 2023"), "b": paper("Haripur", "kind: news, published: 2021"),
      "c": paper("Haripur", "kind: news, published: 2021"),
    ]
    #expect(try shown(texts) == "Haripur")
  }

  @Test func `copies of one origin count once`() throws {
    let texts = [
      "b1": paper("Haripur", "kind: news, origin: release"), "b2": paper("Haripur", "kind: news, origin: release"),
      "a": paper("Mang", "kind: news"),
    ]
    #expect(try shown(texts) == "Mang")
    let record = try Fixture.record("a", texts)
    #expect(record.value(.place)?.originCount == 1)
    let copies = texts.filter { $0.key != "a" }
    #expect(try Fixture.record("a", copies).value(.place)?.mark == .sourced)
    #expect(try Fixture.record("a", ["x": texts["b1"] ?? "", "y": paper("Haripur")]).value(.place)?.mark == .confirmed)
  }

  @Test(arguments: [("release", "~"), ("wire", "~"), ("b1", "~"), ("release", "wire")])
  func `copies of a copy have its origin, also if that says nothing of the record`(origin: String, ofRelease: String)
    throws
  {
    let texts = [
      "b1": paper("Haripur", "kind: news, origin: wire"), "b2": paper("Haripur", "kind: news, origin: \(origin)"),
      "wire": "source: {title: w, kind: news, origin: release}",
      // Two documents that name each other are one origin.
      "release": "source: {title: r, kind: news\(ofRelease == "~" ? "" : ", origin: \(ofRelease)")}",
    ]
    #expect(try Fixture.record("a", texts).value(.place)?.originCount == 1)
  }

  @Test func `the body of a text ranks above its headline`() throws {
    #expect(try shown(["a": paper("[{is: head, at: 0}, {is: text, at: 1}]")]) == "text")
  }

  @Test func `the more precise date decides`() throws {
    let texts = [
      "a": "source: {title: t, kind: news}\nevents: {a: {date: 2022}}",
      "b": "source: {title: t, kind: news}\nevents: {a: {date: 2022-08-02}}",
    ]
    #expect(try shown(texts, .date) == "2022-08-02")
  }

  @Test func `if all else is equal, the lower source id decides`() throws {
    #expect(try shown(["b": paper("B"), "a": paper("A")]) == "A")
  }
}
