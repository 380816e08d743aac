import Testing

@testable import ZoneData

@Suite struct AssemblyTests {
  private func kinds(_ assembly: Assembly) -> [Problem.Kind] { assembly.problems.map(\.kind) }

  @Test func claimsOfAllDossiersMeetInOneRecord() throws {
    let record = try Fixture.record(
      "z",
      [
        "a": "source: {title: t, kind: news}\nzones: {z: {place: Haripur}}",
        "b": "source: {title: t, kind: news}\nzones: {z: {province: PK-KP}}",
      ])
    #expect(record.sources == ["a", "b"])
    #expect(record.values.map(\.value.text) == ["PK-KP", "Haripur"])
  }

  @Test func aLinkToWhatNoDossierDefinesIsAnErrorThatCostsTheLink() throws {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nbodies: {stza: {}}\nevents: {e: {bodies: {stzaa: host, stza: host}}}"
    ])
    #expect(kinds(assembly) == [.unknownID("stzaa", nearest: "stza")])
    #expect(assembly.record("e")?.values.map(\.value.target) == ["stza"])
  }

  @Test func anUnknownSpeakerCostsTheClaim() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nzones: {z: {facts: {is: It is new, by: nobody}}}"
    ])
    #expect(kinds(assembly) == [.unknownID("nobody", nearest: nil)])
    #expect(assembly.record("z")?.values.isEmpty == true)
  }

  @Test func aLinkOfTheWrongKindIsAnError() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nzones: {z: {}}\nevents: {e: {bodies: {z: host}}}"
    ])
    #expect(kinds(assembly) == [.wrongKind("z", is: .zone, wanted: .body)])
  }

  @Test func oneIDInTwoSectionsIsAnErrorAndTheFirstStays() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nzones: {x: {place: Haripur}}",
      "b": "source: {title: t, kind: news}\nbodies: {x: {place: Lahore}}",
    ])
    #expect(kinds(assembly) == [.definedTwice("x", section: "zones", otherFile: "a.yaml")])
    #expect(assembly.record("x")?.kind == .zone)
    #expect(assembly.record("x")?.values.map(\.value.text) == ["Haripur"])
    #expect(assembly.claims["x"]?.count == 1)
  }

  @Test func aRecordMayNotHaveTheNameOfASource() {
    let assembly = Fixture.assembly(["a": "source: {title: t, kind: news}\nzones: {a: {}}"])
    #expect(kinds(assembly) == [.idOfSource("a")])
  }

  @Test func aCorrectionOfWhatNobodyPrintsIsAWarning() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: note}\nbodies: {b: {name: {is: X, corrects: Y, because: z}}}"
    ])
    #expect(kinds(assembly) == [.nothingToCorrect("Y", field: "name")])
    #expect(assembly.problems.first?.severity == .warning)
  }

  @Test func joinedRecordsAreOneAndLinksFollow() throws {
    let assembly = Fixture.assembly([
      "a": """
      source: {title: t, kind: news}
      zones: {stz-haripur: {place: Haripur}}
      events: {e: {zones: {stz-haripur: mentioned}}}
      """,
      "b": "source: {title: t, kind: news}\nzones: {paf-iast: {name: PAF-IAST}}",
      "n": "source: {title: t, kind: note}\nsame: {stz-haripur: {is: paf-iast, because: the only one there}}",
    ])
    #expect(assembly.problems.isEmpty)
    #expect(assembly.record("stz-haripur") == nil)
    #expect(assembly.record("paf-iast")?.sources == ["a", "b"])
    #expect(assembly.record("e")?.values.map(\.value.target) == ["paf-iast"])
  }

  @Test func joinsInACircleAreAnErrorAndEndNowhereElse() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nzones: {a1: {}, b1: {}}",
      "n": """
      source: {title: t, kind: note}
      same:
        a1: {is: b1, because: x}
        b1: {is: a1, because: x}
      """,
    ])
    #expect(kinds(assembly) == [.joinInCircle("b1")])
    #expect(assembly.kinds == ["b1": .zone])
  }
}
