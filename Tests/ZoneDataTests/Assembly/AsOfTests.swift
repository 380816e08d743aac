import Testing

@testable import ZoneData

/// What was known when: documents of 2021, 2022 and one without a publication day, and a later note.
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
  func aDocumentIsKnownFromTheLastDayItsDateAllows(
    day: String?, records: Set<RecordID>, sources: Set<SourceID>
  ) throws {
    let assembly = try assembly(day)
    #expect(Set(assembly.kinds.keys) == records)
    #expect(Set(assembly.sources.keys) == sources)
  }

  @Test func correctionsHoldAtEveryDateButWhatElseANoteSaysDoesNot() throws {
    let seda = try #require(try assembly("2021-04-01").record("seda"))
    #expect(seda.displayName == "Seda Zone")
    #expect(seda.nativeName == nil)
    #expect(seda.value(.founded) == nil)
    #expect(try assembly(nil).record("seda")?.nativeName == "沈阳")
  }

  @Test func aCorrectionOfWhatNobodyPrintedYetSaysNothing() throws {
    #expect(try assembly("2022-08-02").record("zbra")?.isNamed == false)
  }

  @Test func theDaysAreThoseOfAllDocuments() throws {
    let expected = ["2021-03-31", "2022-08-02", "2026-11-21"]
    #expect(try assembly(nil).days.map(\.iso) == expected)
    #expect(try assembly("2021-04-01").days.map(\.iso) == expected)
  }
}
