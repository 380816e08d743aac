import TestSupport
import Testing

@testable import ZoneData

/// The state of knowledge on a day: documents of 2021, 2022 and one without a date, and a later note.
@Suite struct AsOfTests {
  private static let texts = [
    "a": "source: {title: A, kind: news, published: 2021-03}\nbodies: {seda: {name: Seda Zoen, country: CN}}",
    "b": "source: {title: B, kind: news, published: 2022-08-02}\nbodies: {seda: {founded: 1988}, zbra: {country: CN}}",
    "c": "source: {title: C, kind: news, read: 2026-11-21}\nbodies: {seda: {place: Shenyang}}",
    "d": "source: {title: D, kind: news}\nbodies: {seda: {province: CN-LN}}",
    "n": """
    source: {title: N, kind: note, published: 2026-11-21}
    bodies:
      seda: {name: [{is: Seda Zone, corrects: Seda Zoen, because: a misprint}, {is: 沈阳, lang: zh}]}
      zbra: {name: {is: ZBRA, corrects: Zbar, because: a misprint}}
    """,
  ]

  private func assembly(_ day: String?) throws -> Assembly {
    let dossiers = Self.texts.map { Fixture.dossier($1, id: $0) }
    let day = try day.map { try #require(Day(iso: $0)) }
    return Assembly(DossierFolder.Contents(dossiers: dossiers), asOf: day)
  }

  @Test(
    arguments: [
      ("2021-03-30", [], []), ("2021-03-31", ["seda"], ["a", "n"]), ("2022-08-01", ["seda"], ["a", "n"]),
      ("2022-08-02", ["seda", "zbra"], ["a", "b", "n"]), ("2026-11-21", ["seda", "zbra"], ["a", "b", "c", "n"]),
      (nil, ["seda", "zbra"], ["a", "b", "c", "d", "n"]),
    ] as [(String?, Set<RecordID>, Set<SourceID>)])
  func `a document is known from the last day that its date allows`(
    day: String?, records: Set<RecordID>, sources: Set<SourceID>
  ) throws {
    let assembly = try assembly(day)
    #expect(Set(assembly.kinds.keys) == records)
    #expect(Set(assembly.sources.keys) == sources)
  }

  @Test func `corrections apply on every day, other claims of a note do not`() throws {
    let seda = try #require(try assembly("2021-04-01").record("seda"))
    #expect(seda.displayName == "Seda Zone")
    #expect(seda.nativeName == nil)
    #expect(seda.value(.founded) == nil)
    #expect(try assembly(nil).record("seda")?.nativeName == "沈阳")
  }

  @Test func `a correction of a value not yet printed has no effect`() throws {
    #expect(try assembly("2022-08-02").record("zbra")?.isNamed == false)
  }

  @Test func `the days are those of all documents`() throws {
    let expected = ["2021-03-31", "2022-08-02", "2026-11-21"]
    #expect(try assembly(nil).days.map(\.iso) == expected)
    #expect(try assembly("2021-04-01").days.map(\.iso) == expected)
  }

  /// A document of 2022 that was read on 5 March 2022, and one read only after the last day of its publication.
  @Test(arguments: [
    ("2022", "2022-03-05", "2022-03-05"), ("2022", "2026-11-21", "2022-12-31"), ("2022-01", "2022-03", "2022-01-31"),
    ("2027-03-01", "2026-11-20", "2026-11-20"),
  ])
  func aDocumentIsKnownFromTheDayItWasReadIfThatIsEarlier(published: String, read: String, known: String) throws {
    let text = "source: {title: T, kind: news, published: \(published), read: \(read)}\nzones: {az: {name: A Zone}}"
    let catalogue = try Fixture.catalogue(["t": text])
    let day = try #require(Day(iso: known))
    #expect(try catalogue.days == [day])
    #expect(try catalogue.asOf(day).record("az") != nil)
    #expect(try catalogue.asOf(day.advanced(by: -1)).record("az") == nil)
  }

  @Test func aLaterNoteIsNotAmongTheLatestSources() throws {
    let catalogue = try assembly("2022-08-02").catalogue
    #expect(try catalogue.latestSources(9).map(\.id.text) == ["b", "a"])
    #expect(try assembly(nil).catalogue.latestSources(9).count == 5)
  }
}
