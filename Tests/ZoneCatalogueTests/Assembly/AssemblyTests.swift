import TestSupport
import Testing
import ZoneCatalogue

@testable import ZoneData

@Suite struct AssemblyTests {
  private func kinds(_ assembly: Assembly) -> [Problem.Kind] { assembly.problems.map(\.kind) }

  @Test func `claims of all dossiers are combined in one record`() throws {
    let record = try Fixture.record(
      "z",
      [
        "a": "source: {title: t, kind: news}\nzones: {z: {place: Haripur}}",
        "b": "source: {title: t, kind: news}\nzones: {z: {province: PK-KP}}",
      ])
    #expect(record.sources == ["a", "b"])
    #expect(record.values.map(\.value.text) == ["PK-KP", "Haripur"])
  }

  @Test func `a link to an undefined id is an error and drops only the link`() throws {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nbodies: {stza: {}}\nevents: {e: {bodies: {stzaa: host, stza: host}}}"
    ])
    #expect(kinds(assembly) == [.unknownID("stzaa", nearest: "stza")])
    #expect(assembly.record("e")?.values.map(\.value.target) == ["stza"])
  }

  @Test func `an unknown speaker drops the claim`() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nzones: {z: {facts: {is: It is new, by: missing}}}"
    ])
    #expect(kinds(assembly) == [.unknownID("missing", nearest: nil)])
    #expect(assembly.record("z")?.values.isEmpty == true)
  }

  @Test func `a link to the wrong kind of record is an error`() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nzones: {z: {}}\nevents: {e: {bodies: {z: host}}}"
    ])
    #expect(kinds(assembly) == [.wrongKind("z", is: .zone, wanted: .body)])
  }

  @Test func `an id in two sections is an error, and the first one counts`() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nzones: {x: {place: Haripur}}",
      "b": "source: {title: t, kind: news}\nbodies: {x: {place: Lahore}}",
    ])
    #expect(kinds(assembly) == [.definedTwice("x", section: "zones", otherFile: "a.yaml")])
    #expect(assembly.record("x")?.kind == .zone)
    #expect(assembly.record("x")?.values.map(\.value.text) == ["Haripur"])
    #expect(assembly.claims["x"]?.count == 1)
  }

  @Test func `a record must not have the id of a source`() {
    let assembly = Fixture.assembly(["a": "source: {title: t, kind: news}\nzones: {a: {}}"])
    #expect(kinds(assembly) == [.idOfSource("a")])
  }

  @Test func `a correction of a value that is not printed is a warning`() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: note}\nbodies: {b: {name: {is: X, corrects: Y, because: z}}}"
    ])
    #expect(kinds(assembly) == [.nothingToCorrect("Y", field: "name")])
    #expect(assembly.problems.first?.severity == .warning)
  }

  @Test func `joined records are one, and their links are combined`() throws {
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

  @Test func `circular joins are an error and are ignored`() {
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

  // MARK: - Very many

  @Test func ofTheProblemsOfAFileAHundredAreReportedAndTheOthersCounted() {
    let links = { (file: String) in (1...150).map { "\(file)\($0): tenant" }.joined(separator: ", ") }
    let text = { (file: String) in "source: {title: t, kind: news}\nzones: {z\(file): {bodies: {\(links(file))}}}" }
    let problems = Fixture.assembly(["a": text("a"), "b": text("b")]).problems
    for file in Set(problems.map(\.file)) {
      #expect(problems.filter { $0.file == file }.count == 101)
    }
    #expect(problems.filter { $0.kind == .moreProblems(50) }.count == 2)
  }

  @Test func theProblemsOfTheReadingAreInTheCount() {
    let repeated = String(repeating: "s: 1\n", count: 301)
    let text = "source: {title: t, kind: news}\n\(repeated)zones: {z: {bodies: {b1: tenant, b2: tenant}}}"
    let problems = Fixture.assembly(["a": text]).problems
    // An unknown section, 300 repeated keys, two unknown ids.
    #expect(problems.count == 101)
    #expect(problems.filter { $0.kind == .moreProblems(203) }.count == 1)
  }

  /// A suggestion for each would compare each with each.
  @Test(.timeLimit(.minutes(5))) func ofManyUnknownIDsAHundredHaveASuggestion() {
    let links = (0..<1000).map { "b\($0): tenant" }.joined(separator: ", ")
    let bodies = (0..<1000).map { "c\($0): {}" }.joined(separator: ", ")
    let text = "source: {title: t, kind: news}\nzones: {z: {bodies: {\(links)}}}\nbodies: {\(bodies)}"
    #expect(Fixture.assembly(["a": text]).problems.last?.kind == .moreProblems(900))
  }

  /// Each was followed to its end from each record.
  @Test(.timeLimit(.minutes(5)), arguments: [false, true])
  func aLongChainOfJoinsIsOneRecord(isBackward: Bool) throws {
    let count = 3000
    let zones = (0...count).map { "z\($0): {}" }.joined(separator: ", ")
    let links = (0..<count).map { "z\($0): {is: z\($0 + 1), because: x}" }
    let joins = (isBackward ? links.reversed() : links).joined(separator: ", ")
    let catalogue = try Fixture.catalogue([
      "a": "source: {title: t, kind: news}\nzones: {\(zones)}",
      "n": "source: {title: t, kind: note}\nsame: {\(joins)}",
    ])
    #expect(try catalogue.problems.isEmpty)
    #expect(catalogue.totals.records == 1)
  }
}
