import Testing

@testable import ZoneData

@Suite struct TwinsTests {
  private func twins(_ bodies: String) -> [Problem.Kind] {
    Fixture.assembly(["a": "source: {title: t, kind: news}\nbodies: {\(bodies)}"]).likelyTwins.map(\.kind)
  }

  @Test func aNameOfTwoRecordsIsPointedOut() {
    #expect(twins("a1: {name: SEDA}, b1: {aliases: seda}") == [.sameName("seda", "a1")])
    #expect(twins("a1: {name: SEDA, aliases: Seda}").isEmpty)
  }

  @Test func namesOneLetterApartArePointedOut() {
    let kind = Problem.Kind.nearName("Shenxi Corridor", "Shanxi Corridor", "a1")
    #expect(twins("a1: {name: Shanxi Corridor}, b1: {name: Shenxi Corridor}") == [kind])
    #expect(twins("a1: {name: Shanxi Corridor}, b1: {name: Shaanxi Corridors}").isEmpty)
    #expect(twins("a1: {name: IBM}, b1: {name: IBN}").isEmpty)
  }

  @Test(arguments: [
    ("Shenyang Area", "Shenyang Aera"), ("Shenyang Area", "Shenyang Areas"), ("Shenyang Area", "Shenyng Area"),
    ("Shenyang Area", "Shenyang Arxa"), ("Shenyang Area", "Sheynang Area"),
  ])
  func aLetterMoreLessAnotherOrTwoSwappedAreOneApart(name: String, near: String) {
    #expect(twins("a1: {name: \(name)}, b1: {name: \(near)}") == [.nearName(near, name, "a1")])
  }

  /// The same as when every name is compared with every other.
  @Test func noPairIsMissed() {
    var random = RandomDossiers(seed: 7)
    let names = (0..<300).map { index in
      let letters = (0..<(7 + random.number(below: 3))).map { _ in random.one(of: ["a", "b", "中"]) }
      return Twins.Name(
        record: RecordID(stored: "r\(100 + index / 2)"), printed: letters.joined(), file: "a.yaml",
        place: Claim.Position(line: index + 1, column: 1), kind: "body")
    }
    var expected: Set<[Int]> = []
    for (index, name) in names.enumerated() {
      for other in names[..<index] where other.record != name.record {
        let isNear =
          name.printed.count >= 8 && other.printed.count >= 8 && name.printed.first == other.printed.first
          && Spelling.distance(name.printed, other.printed, limit: 1) == 1
        guard name.printed == other.printed || isNear else { continue }
        expected.insert([name.record, other.record].compactMap { Int($0.text.dropFirst()) })
      }
    }
    let found = Twins(different: []).problems(among: names).map { problem -> [Int] in
      let other: RecordID =
        switch problem.kind {
        case .sameName(_, let other), .nearName(_, _, let other): other
        default: "r0"
        }
      return [100 + (problem.line - 1) / 2, Int(other.text.dropFirst()) ?? 0]
    }
    #expect(!expected.isEmpty)
    #expect(Set(found) == expected)
    #expect(found.count == expected.count)
  }

  @Test func theyAreWarningsAndEachPairIsToldOnce() {
    let assembly = Fixture.assembly([
      "a": "source: {title: t, kind: news}\nbodies: {a1: {name: SEDA, aliases: Seda}, b1: {name: seda, aliases: SEDA}}"
    ])
    #expect(assembly.likelyTwins.map(\.severity) == [.warning])
    #expect(assembly.problems.isEmpty)
  }

  // MARK: - Told apart

  private static let namesakes =
    "source: {title: t, kind: news}\npeople: {p1: {name: Li Wei}, p2: {name: Li Wei}, p3: {name: Li Wei}}"

  @Test func whatANoteTellsApartIsNotPointedOut() {
    let note = "source: {title: t, kind: note}\ndifferent: {p1: {from: p2, because: one is a judge}}"
    let assembly = Fixture.assembly(["a": Self.namesakes, "n": note])
    #expect(assembly.problems.isEmpty)
    #expect(assembly.likelyTwins.map(\.kind) == [.sameName("Li Wei", "p1"), .sameName("Li Wei", "p2")])
    #expect(Fixture.assembly(["a": Self.namesakes]).likelyTwins.count == 3)
  }

  @Test(
    arguments: [
      ("news", "p1: {from: p2, because: x}", .differenceOutsideNote, "2:1"),
      ("note", "p1: {from: p2}", .differenceWithoutReason, "2:17"), ("note", "p1: {because: x}", .missingFrom, "2:17"),
      ("note", "p1: {is: p2, because: x}", .unknownValueKey("is", nearest: nil), "2:18"),
      ("note", "p1: {from: p9, because: x}", .unknownID("p9", nearest: "p1"), "2:13"),
    ] as [(String, String, Problem.Kind, String)])
  func aMistakeInTellingApartIsTold(kind: String, entry: String, problem: Problem.Kind, place: String) {
    let note = "source: {title: t, kind: \(kind)}\ndifferent: {\(entry)}"
    let problems = Fixture.assembly(["a": Self.namesakes, "n": note]).problems
    #expect(problems.map(\.kind) == [problem])
    #expect(problems.map { "\($0.line):\($0.column)" } == [place])
  }

  @Test func whatIsJoinedCannotBeToldApart() {
    let note = """
      source: {title: t, kind: note}
      same: {p1: {is: p2, because: x}}
      different: {p2: {from: p1, because: y}}
      """
    #expect(
      Fixture.assembly(["a": Self.namesakes, "n": note]).problems.map(\.kind) == [.joinedAndDifferent("p2", "p1")])
  }
}
